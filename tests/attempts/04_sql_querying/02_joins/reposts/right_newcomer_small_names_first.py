# right: small names first
reposts = """
    SELECT one.vacancy_id, two.vacancy_id
    FROM (SELECT vacancy_id, employer_id, area_id, lower(name COLLATE pg_c_utf8) AS title, published_at FROM vacancies WHERE employer_id IS NOT NULL) AS one
    JOIN (SELECT vacancy_id, employer_id, area_id, lower(name COLLATE pg_c_utf8) AS title, published_at FROM vacancies WHERE employer_id IS NOT NULL) AS two
      USING (employer_id, area_id, title)
    WHERE one.published_at < two.published_at
      AND NOT two.published_at > one.published_at + interval '60 days'
"""
