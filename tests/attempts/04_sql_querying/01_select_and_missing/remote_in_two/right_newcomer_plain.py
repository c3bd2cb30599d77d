# right: double quoted Python string on many lines with AND before OR written out
remote_in_two = r"""
    SELECT vacancy_id, city, amount_from, amount_to
    FROM vacancies
    WHERE (city = 'Москва' OR city = 'Казань')
      AND schedule = 'remote'
      AND (amount_to >= 200000 AND amount_from IS NULL OR amount_from >= 200000 OR amount_to >= 200000);
"""
run(remote_in_two)
