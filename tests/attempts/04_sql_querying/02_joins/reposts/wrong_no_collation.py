# wrong ST7: lower leaves Cyrillic letters large; card: "Cyrillic needs a collation"
reposts = """
    SELECT a.vacancy_id AS earlier, b.vacancy_id AS later
    FROM vacancies AS a
    JOIN vacancies AS b
      ON b.employer_id = a.employer_id
     AND b.area_id = a.area_id
     AND lower(b.name) = lower(a.name)
     AND b.published_at > a.published_at
     AND b.published_at <= a.published_at + interval '60 days'
"""
