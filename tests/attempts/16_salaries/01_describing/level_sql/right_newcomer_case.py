# right: CASE for the word, CASE for the order, a WITH in front
level_sql = """
    WITH named AS (
        SELECT CASE WHEN level IS NULL THEN 'not said' ELSE level END AS word, net_low
        FROM clean_offers
    )
    SELECT word AS level, COUNT(word) AS n, SUM(CASE WHEN net_low IS NULL THEN 0 ELSE 1 END) AS with_pay,
        percentile_cont(0.25) WITHIN GROUP (ORDER BY net_low) AS q1,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY net_low) AS median,
        percentile_cont(0.75) WITHIN GROUP (ORDER BY net_low) AS q3
    FROM named
    GROUP BY word
    ORDER BY CASE word WHEN 'intern' THEN 1 WHEN 'junior' THEN 2 WHEN 'middle' THEN 3
        WHEN 'senior' THEN 4 WHEN 'lead' THEN 5 ELSE 6 END;
"""
