# wrong: LIMIT belongs to a query as in the example; card: "`LIMIT` stopped early"
remote_in_two = r"""
    SELECT vacancy_id, city, amount_from, amount_to
    FROM vacancies
    WHERE city IN ('Москва', 'Казань')
      AND schedule = 'remote'
      AND (amount_from >= 200000 OR amount_to >= 200000)
    LIMIT 5
"""
run(remote_in_two)
