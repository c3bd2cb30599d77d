# right: brackets round each OR, conditions in another order
remote_in_two = """
    SELECT vacancy_id, city, amount_from, amount_to
    FROM vacancies
    WHERE (city = 'Москва' OR city = 'Казань')
      AND schedule = 'remote'
      AND (amount_to >= 200000 OR amount_from >= 200000)
"""
