# right: starts at the vacancies; USING
asks_for = """
    SELECT vacancy_id, v.name, e.name
    FROM vacancies v
    LEFT JOIN employers e USING (employer_id)
    JOIN vacancy_skills USING (vacancy_id)
    JOIN skills s USING (skill_id)
    WHERE s.name = 'FastAPI'
    ORDER BY vacancy_id
"""
