# right: titles made small first, as tables with aliases; hours for days
reposts = """
    SELECT a.vacancy_id, b.vacancy_id
    FROM (SELECT *, lower(name COLLATE pg_c_utf8) AS title FROM vacancies WHERE employer_id IS NOT NULL) AS a
    JOIN (SELECT *, lower(name COLLATE pg_c_utf8) AS title FROM vacancies) AS b
      ON b.employer_id = a.employer_id AND b.area_id = a.area_id AND b.title = a.title
    WHERE NOT (b.published_at <= a.published_at OR b.published_at - interval '1440 hours' > a.published_at)
"""
