# right: capital letters, BETWEEN and different times
reposts = """
    SELECT old.vacancy_id, new.vacancy_id
    FROM vacancies AS new
    JOIN vacancies AS old USING (employer_id, area_id)
    WHERE upper(new.name COLLATE pg_c_utf8) = upper(old.name COLLATE pg_c_utf8)
      AND new.published_at <> old.published_at
      AND new.published_at BETWEEN old.published_at AND old.published_at + interval '60 days'
    ORDER BY 1, 2
"""
