# wrong SQ9: BETWEEN two dates, as in the demonstration; card: "the day itself fell out"
moscow_september = """
    SELECT vacancy_id, published_at
    FROM vacancies
    WHERE published_at BETWEEN '2025-09-01' AND '2025-09-30'
"""
