# right: each week counts itself and the one before
weekly = """
    SELECT t.week, t.n AS vacancies,
           CASE WHEN t.week = t.first_week THEN NULL ELSE t.n - t.before END AS change
    FROM (
        SELECT s.week::date AS week, MIN(s.week) OVER ()::date AS first_week,
               (SELECT COUNT(*) FROM vacancies AS v WHERE v.currency = 'EUR'
                 AND v.published_at >= s.week AND v.published_at < s.week + INTERVAL '7 days') AS n,
               (SELECT COUNT(*) FROM vacancies AS v WHERE v.currency = 'EUR'
                 AND v.published_at >= s.week - INTERVAL '7 days' AND v.published_at < s.week) AS before
        FROM generate_series(
            (SELECT date_trunc('week', MIN(published_at)) FROM vacancies WHERE currency = 'EUR'),
            (SELECT date_trunc('week', MAX(published_at)) FROM vacancies WHERE currency = 'EUR'),
            INTERVAL '1 week') AS s (week)
    ) AS t
"""
