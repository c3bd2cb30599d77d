# right: brackets twice, not below instead of at least
remote_in_two = r"""
    SELECT vacancy_id, city, amount_from, amount_to
    FROM vacancies
    WHERE (city = 'Казань' OR city = 'Москва')
      AND schedule = 'remote'
      AND (NOT amount_from < 200000 OR NOT amount_to < 200000)
"""
run(remote_in_two)
