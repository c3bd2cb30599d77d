# right: totals and largest as steps of their own, joined
named_steps = """
    WITH sized (town, level, n) AS MATERIALIZED (
        SELECT city, experience, COUNT(*) FROM vacancies WHERE schedule = 'remote' GROUP BY city, experience
    ), totals AS (
        SELECT town, SUM(n) AS total, MAX(n) AS most FROM sized GROUP BY town
    )
    SELECT sized.town, sized.level, sized.n, totals.total
    FROM sized JOIN totals ON totals.town IS NOT DISTINCT FROM sized.town AND totals.most = sized.n
"""
