# wrong ST7: different numbers are different times; card: "published at the same instant, neither is the later one"
reposts = """
    SELECT a.vacancy_id AS earlier, b.vacancy_id AS later
    FROM vacancies AS a
    JOIN vacancies AS b ON b.employer_id = a.employer_id AND b.area_id = a.area_id AND b.vacancy_id <> a.vacancy_id
    WHERE lower(a.name COLLATE pg_c_utf8) = lower(b.name COLLATE pg_c_utf8)
      AND b.published_at BETWEEN a.published_at AND a.published_at + interval '60 days'
"""
