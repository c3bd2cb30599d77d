# wrong SQ9: "and" in the sentence becomes AND between the cities; card: "no row is in two cities at once"
remote_in_two = """
    SELECT vacancy_id, city, amount_from, amount_to
    FROM vacancies
    WHERE city = 'Москва' AND city = 'Казань'
      AND schedule = 'remote'
      AND (amount_from >= 200000 OR amount_to >= 200000)
"""
