# right: no brackets at all, every way spelled out
remote_in_two = """
    SELECT vacancy_id, city, amount_from, amount_to FROM vacancies
    WHERE city = 'Москва' AND schedule = 'remote' AND amount_from >= 200000
       OR city = 'Москва' AND schedule = 'remote' AND amount_to >= 200000
       OR city = 'Казань' AND schedule = 'remote' AND amount_from >= 200000
       OR city = 'Казань' AND schedule = 'remote' AND amount_to >= 200000
"""
