# wrong: a join finds every city; card: "without a city, too"
named_steps = """
    WITH sized AS (
        SELECT city, experience, COUNT(*) AS vacancies
        FROM vacancies WHERE schedule = 'remote' GROUP BY city, experience
    ), totals AS (
        SELECT city, SUM(vacancies) AS city_total, MAX(vacancies) AS most FROM sized GROUP BY city
    )
    SELECT sized.city, sized.experience, sized.vacancies, totals.city_total
    FROM sized JOIN totals ON totals.city = sized.city AND totals.most = sized.vacancies
"""
