# right: the Moscow date made from the column, BETWEEN two days
moscow_september = r"""
    SELECT vacancy_id, published_at
    FROM vacancies
    WHERE date(published_at, '+3 hours') BETWEEN '2025-09-01' AND '2025-09-30'
"""
run(moscow_september)
