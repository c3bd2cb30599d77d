# right: hours
reposts = """
    SELECT a.vacancy_id AS earlier, b.vacancy_id AS later
    FROM vacancies AS a
    JOIN vacancies AS b ON b.employer_id = a.employer_id
    WHERE a.area_id = b.area_id
      AND lower(a.name COLLATE pg_c_utf8) = lower(b.name COLLATE pg_c_utf8)
      AND a.published_at <> b.published_at
      AND b.published_at BETWEEN a.published_at AND a.published_at + interval '1440 hours'
"""
