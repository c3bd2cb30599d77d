# right: joined with the employers, grouped by the schedule too
often_remote = """
    SELECT v.employer_id, COUNT(v.vacancy_id) AS vacancies
    FROM vacancies AS v
    JOIN employers AS e ON e.employer_id = v.employer_id
    WHERE v.schedule IN ('remote')
    GROUP BY v.employer_id, v.schedule
    HAVING COUNT(v.vacancy_id) >= 3
    ORDER BY COUNT(v.vacancy_id) DESC
"""
