# wrong: months are the beginning of the text; card: "this is September in UTC; in Moscow it began three hours earlier"
moscow_september = r"""
    SELECT vacancy_id, published_at
    FROM vacancies
    WHERE published_at LIKE '2025-09%'
"""
run(moscow_september)
