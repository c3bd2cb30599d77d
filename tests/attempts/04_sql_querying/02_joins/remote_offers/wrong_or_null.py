# wrong SQ4: saves those without any vacancy only; card: "employers with office work only are still missing"
remote_offers = """
    SELECT e.employer_id, v.vacancy_id
    FROM employers AS e
    LEFT JOIN vacancies AS v ON v.employer_id = e.employer_id
    WHERE v.schedule_id = 'remote' OR v.schedule_id IS NULL
"""
