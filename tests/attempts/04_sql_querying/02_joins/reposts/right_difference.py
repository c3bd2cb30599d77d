# right: the difference of two times
reposts = """
    SELECT a.vacancy_id AS earlier, b.vacancy_id AS later
    FROM vacancies AS a, vacancies AS b
    WHERE a.employer_id = b.employer_id AND a.area_id = b.area_id
      AND lower(a.name COLLATE pg_c_utf8) = lower(b.name COLLATE pg_c_utf8)
      AND a.published_at < b.published_at AND b.published_at - a.published_at <= interval '60 days' 
"""
