# right: moves the column instead of the edges, with a function found in a search
moscow_september = r"""
    SELECT vacancy_id, published_at
    FROM vacancies
    WHERE strftime('%Y-%m', published_at, '+3 hours') = '2025-09'
"""
run(moscow_september)
