# wrong: only the start moves; card: "only the start moved"
moscow_september = r"""
    SELECT vacancy_id, published_at
    FROM vacancies
    WHERE published_at >= '2025-08-31 21:00:00' AND published_at < '2025-10-01'
"""
run(moscow_september)
