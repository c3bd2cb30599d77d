# right: floats, two steps
paid_share = """
    WITH marked AS (SELECT city, (amount_from IS NOT NULL OR amount_to IS NOT NULL)::int AS paid FROM vacancies)
    SELECT city, COUNT(*) AS vacancies, SUM(paid)::float / COUNT(*) AS share FROM marked GROUP BY city
"""
