# wrong ST7: the later one first; card: "turned round"
reposts = """
    SELECT b.vacancy_id, a.vacancy_id
    FROM vacancies AS a
    JOIN vacancies AS b
      ON b.employer_id = a.employer_id
     AND b.area_id = a.area_id
     AND lower(b.name COLLATE pg_c_utf8) = lower(a.name COLLATE pg_c_utf8)
     AND b.published_at > a.published_at
     AND b.published_at <= a.published_at + interval '60 days'
"""
