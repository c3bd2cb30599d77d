# wrong: any vacancy is enough; card: "any vacancy was enough"
elsewhere = """
    SELECT employer_id, name FROM employers
    WHERE employer_id IN (SELECT employer_id FROM vacancies)
"""
