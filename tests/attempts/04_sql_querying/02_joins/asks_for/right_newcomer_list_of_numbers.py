# right: list of numbers
asks_for = """
    SELECT vacancies.vacancy_id, vacancies.name,
           (SELECT employers.name FROM employers WHERE employers.employer_id = vacancies.employer_id)
    FROM vacancies
    WHERE vacancies.vacancy_id IN (
        SELECT vacancy_id FROM vacancy_skills
        WHERE skill_id IN (SELECT skill_id FROM skills WHERE name = 'FastAPI')
    )
"""
