# wrong: amounts can be written with the thousands comma, and one OR serves two columns; card: "`amount_from OR` compares nothing"
remote_in_two = r"""
    SELECT vacancy_id, city, amount_from, amount_to
    FROM vacancies
    WHERE city IN ('Москва', 'Казань')
      AND schedule = 'remote'
      AND (amount_from OR amount_to >= 200000)
"""
run(remote_in_two)
