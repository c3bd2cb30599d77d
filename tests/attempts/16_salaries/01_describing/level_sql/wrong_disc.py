# wrong: percentile_disc takes an amount that is there; card: "looks between two"
level_sql = """
    SELECT COALESCE(level, 'not said') AS level, COUNT(*) AS n, COUNT(net_low) AS with_pay,
           percentile_disc(0.25) WITHIN GROUP (ORDER BY net_low) AS q1,
           percentile_disc(0.5) WITHIN GROUP (ORDER BY net_low) AS median,
           percentile_disc(0.75) WITHIN GROUP (ORDER BY net_low) AS q3
    FROM clean_offers
    GROUP BY clean_offers.level
    ORDER BY array_position(ARRAY['intern', 'junior', 'middle', 'senior', 'lead'], clean_offers.level)
"""
