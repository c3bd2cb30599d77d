# wrong ST7: two months are 60 days; card: "two months are not always 60 days"
reposts = """
    SELECT a.vacancy_id AS earlier, b.vacancy_id AS later
    FROM vacancies AS a
    JOIN vacancies AS b ON b.employer_id = a.employer_id AND b.area_id = a.area_id
    WHERE lower(a.name COLLATE pg_c_utf8) = lower(b.name COLLATE pg_c_utf8)
      AND b.published_at > a.published_at AND b.published_at <= a.published_at + interval '2 months'
"""
