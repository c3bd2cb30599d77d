# wrong SQ9: IN for the cities, a bare OR for the amounts; card: "put the amounts in brackets"
remote_in_two = """
    SELECT vacancy_id, city, amount_from, amount_to
    FROM vacancies
    WHERE city IN ('Москва', 'Казань')
      AND schedule = 'remote'
      AND amount_from >= 200000 OR amount_to >= 200000
"""
