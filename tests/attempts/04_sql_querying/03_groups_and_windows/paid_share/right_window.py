# right: a window and DISTINCT
paid_share = """
    SELECT DISTINCT city, COUNT(*) OVER w, COUNT(COALESCE(amount_to, amount_from)) OVER w * 1.0 / COUNT(*) OVER w
    FROM vacancies WINDOW w AS (PARTITION BY city)
"""
