# wrong SQ9: the comparison is written once for both amounts; card: "write `>= 200000` on both sides"
remote_in_two = """
    SELECT vacancy_id, city, amount_from, amount_to
    FROM vacancies
    WHERE city IN ('Москва', 'Казань')
      AND schedule = 'remote'
      AND (amount_from OR amount_to >= 200000)
"""
