# wrong SQ9: Python's habit `city == "a" or "b"`: the second city compares nothing; card: "write `city =` once more"
remote_in_two = """
    SELECT vacancy_id, city, amount_from, amount_to
    FROM vacancies
    WHERE (city = 'Москва' OR 'Казань')
      AND schedule = 'remote'
      AND (amount_from >= 200000 OR amount_to >= 200000)
"""
