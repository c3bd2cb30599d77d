# wrong: no filter at all; card: "the office vacancies came along"
remote_offers = """
    SELECT e.employer_id, v.vacancy_id
    FROM employers AS e
    LEFT JOIN vacancies AS v ON v.employer_id = e.employer_id
    
"""
