# right: a CTE, and a CASE for the order
level_sql = """
    WITH named AS (
        SELECT CASE WHEN level IS NULL THEN 'not said' ELSE level END AS said, net_low
        FROM clean_offers
    )
    SELECT said AS level, COUNT(*) AS n, COUNT(*) FILTER (WHERE net_low IS NOT NULL) AS with_pay,
           percentile_cont(0.25) WITHIN GROUP (ORDER BY net_low) AS q1,
           percentile_cont(0.50) WITHIN GROUP (ORDER BY net_low) AS median,
           percentile_cont(0.75) WITHIN GROUP (ORDER BY net_low) AS q3
    FROM named
    GROUP BY said
    ORDER BY CASE said WHEN 'intern' THEN 1 WHEN 'junior' THEN 2 WHEN 'middle' THEN 3 WHEN 'senior' THEN 4 WHEN 'lead' THEN 5 ELSE 6 END
"""
