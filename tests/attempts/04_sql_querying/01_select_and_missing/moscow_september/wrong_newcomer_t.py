# wrong: a time is written with T, as in other programs; card: "a space where you wrote T"
moscow_september = r"""
    SELECT vacancy_id, published_at
    FROM vacancies
    WHERE published_at >= '2025-08-31T21:00:00' AND published_at < '2025-09-30T21:00:00'
"""
run(moscow_september)
