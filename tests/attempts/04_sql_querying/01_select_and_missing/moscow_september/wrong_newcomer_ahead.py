# wrong: ahead means plus three hours; card: "three hours the wrong way: when Moscow's day begins, UTC is still in the day before"
moscow_september = r"""
    SELECT vacancy_id, published_at
    FROM vacancies
    WHERE published_at >= '2025-09-01 03:00:00' AND published_at < '2025-10-01 03:00:00'
"""
run(moscow_september)
