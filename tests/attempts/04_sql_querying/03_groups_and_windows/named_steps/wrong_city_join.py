# wrong: = loses those without a city; card: "without a city, too"
named_steps = """
    WITH sized AS (
        SELECT city, experience, COUNT(*) AS n FROM vacancies WHERE schedule = 'remote' GROUP BY city, experience
    ), totals AS (
        SELECT city, SUM(n) AS total, MAX(n) AS most FROM sized GROUP BY city
    )
    SELECT sized.city, experience, n, total FROM sized JOIN totals ON totals.city = sized.city AND most = n
"""
