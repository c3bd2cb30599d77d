# wrong ST7: a window never includes its end; card: "exactly 60 days still count"
reposts = """
    SELECT a.vacancy_id AS earlier, b.vacancy_id AS later
    FROM vacancies AS a
    JOIN vacancies AS b ON b.employer_id = a.employer_id AND b.area_id = a.area_id
    WHERE lower(a.name COLLATE pg_c_utf8) = lower(b.name COLLATE pg_c_utf8)
      AND b.published_at > a.published_at AND b.published_at < a.published_at + interval '60 days'
"""
