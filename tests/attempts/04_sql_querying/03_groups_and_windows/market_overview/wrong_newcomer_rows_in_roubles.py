# wrong SQ3: n is the number of rows in RUR; card: "counts the stated lower amounts"
market_overview = """
    SELECT city, experience, COUNT(*) AS vacancies,
           1.0 * COUNT(*) FILTER (WHERE amount_from IS NOT NULL OR amount_to IS NOT NULL) / COUNT(*) AS paid_share,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from) FILTER (WHERE currency = 'RUR') AS median_from,
           COUNT(*) FILTER (WHERE currency = 'RUR') AS n
    FROM vacancies
    GROUP BY city, experience
"""
