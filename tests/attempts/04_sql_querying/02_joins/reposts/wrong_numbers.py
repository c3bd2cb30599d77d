# wrong ST7: believes that a larger number is later; card: "only `published_at` knows"
reposts = """
    SELECT a.vacancy_id AS earlier, b.vacancy_id AS later
    FROM vacancies AS a
    JOIN vacancies AS b
      ON b.employer_id = a.employer_id
     AND b.area_id = a.area_id
     AND lower(b.name COLLATE pg_c_utf8) = lower(a.name COLLATE pg_c_utf8)
     AND b.vacancy_id > a.vacancy_id
     AND b.published_at - a.published_at BETWEEN interval '-60 days' AND interval '60 days'
"""
