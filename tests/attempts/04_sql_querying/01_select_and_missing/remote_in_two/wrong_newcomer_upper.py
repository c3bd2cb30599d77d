# wrong: an upper amount is always the bigger one, so it is enough to ask it; card: "the lower amount counts too"
remote_in_two = r"""
    SELECT vacancy_id, city, amount_from, amount_to
    FROM vacancies
    WHERE city IN ('Москва', 'Казань')
      AND schedule = 'remote'
      AND amount_to >= 200000
"""
run(remote_in_two)
