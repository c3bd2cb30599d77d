# wrong: at least means more than; card: "takes 200000 itself along"
remote_in_two = r"""
    SELECT vacancy_id, city, amount_from, amount_to
    FROM vacancies
    WHERE city IN ('Москва', 'Казань')
      AND schedule = 'remote'
      AND (amount_from > 200000 OR amount_to > 200000)
"""
run(remote_in_two)
