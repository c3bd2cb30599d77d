# right: cross join where
reposts = """
    SELECT a.vacancy_id AS earlier, b.vacancy_id AS later
    FROM vacancies AS a CROSS JOIN vacancies AS b
    WHERE a.employer_id = b.employer_id AND a.area_id = b.area_id
      AND upper(a.name COLLATE pg_c_utf8) = upper(b.name COLLATE pg_c_utf8)
      AND b.published_at > a.published_at
      AND b.published_at - a.published_at <= interval '60 days'
"""
