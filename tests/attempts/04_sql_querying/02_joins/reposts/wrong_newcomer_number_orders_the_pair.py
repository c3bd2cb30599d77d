# wrong ST7: a later vacancy has the larger number; card: "the smaller number may be the later vacancy"
reposts = """
    SELECT a.vacancy_id AS earlier, b.vacancy_id AS later
    FROM vacancies AS a
    JOIN vacancies AS b ON b.employer_id = a.employer_id AND b.vacancy_id > a.vacancy_id
    WHERE a.area_id = b.area_id
      AND lower(a.name COLLATE pg_c_utf8) = lower(b.name COLLATE pg_c_utf8)
      AND b.published_at <= a.published_at + interval '60 days'
"""
