# wrong SQ9: brackets for the amounts only; card: "put the cities in brackets"
remote_in_two = """
    SELECT vacancy_id, city, amount_from, amount_to
    FROM vacancies
    WHERE city = 'Москва' OR city = 'Казань'
      AND schedule = 'remote'
      AND (amount_from >= 200000 OR amount_to >= 200000)
"""
