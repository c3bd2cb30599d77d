# right: named first, grouped after, levels in the array
level_sql = """
    SELECT level, COUNT(*) AS n, COUNT(net_low) AS with_pay,
           percentile_cont(0.25) WITHIN GROUP (ORDER BY net_low) AS q1,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY net_low) AS median,
           percentile_cont(0.75) WITHIN GROUP (ORDER BY net_low) AS q3
    FROM (SELECT COALESCE(level, 'not said') AS level, net_low FROM clean_offers) AS named
    GROUP BY level
    ORDER BY array_position(ARRAY['intern', 'junior', 'middle', 'senior', 'lead', 'not said'], level)
"""
