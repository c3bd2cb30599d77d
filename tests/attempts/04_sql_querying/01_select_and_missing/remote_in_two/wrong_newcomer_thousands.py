# wrong: 200,000 can be typed as the text says it; card: "a number is written without a comma"
remote_in_two = r"""
    SELECT vacancy_id, city, amount_from, amount_to
    FROM vacancies
    WHERE city IN ('Москва', 'Казань')
      AND schedule = 'remote'
      AND (amount_from >= 200,000 OR amount_to >= 200,000)
"""
run(remote_in_two)
