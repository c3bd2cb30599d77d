# wrong SQ1: asks for the missing lower end and forgets the upper one; card: "nothing in your query asks for the upper one"
upper_only = """
    SELECT vacancy_id, title, amount_to
    FROM vacancies
    WHERE amount_from IS NULL
"""
