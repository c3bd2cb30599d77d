# wrong SQ3: quartiles need pay, so WHERE net_low IS NOT NULL; card: "a `WHERE` dropped the silent offers"
level_sql = """
    SELECT COALESCE(level, 'not said') AS level, COUNT(*) AS n, COUNT(net_low) AS with_pay,
        percentile_cont(0.25) WITHIN GROUP (ORDER BY net_low) AS q1,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY net_low) AS median,
        percentile_cont(0.75) WITHIN GROUP (ORDER BY net_low) AS q3
    FROM clean_offers
    WHERE net_low IS NOT NULL
    GROUP BY level
    ORDER BY array_position(ARRAY['intern', 'junior', 'middle', 'senior', 'lead', 'not said'], level)
"""
