# wrong ST7: titles compared as typed; card: "the same title in large and small letters is the same title"
reposts = """
    SELECT a.vacancy_id AS earlier, b.vacancy_id AS later
    FROM vacancies AS a
    JOIN vacancies AS b
      ON b.employer_id = a.employer_id
     AND b.area_id = a.area_id
     AND b.name = a.name
     AND b.published_at > a.published_at
     AND b.published_at <= a.published_at + interval '60 days'
"""
