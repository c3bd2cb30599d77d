# wrong: FULL JOIN brings every other vacancy; card: "vacancies of hidden employers came along"
remote_offers = """
    SELECT e.employer_id, v.vacancy_id
    FROM employers AS e
    FULL JOIN vacancies AS v ON v.employer_id = e.employer_id AND v.schedule_id = 'remote'
    
"""
