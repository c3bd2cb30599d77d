# right: the column is moved to Moscow's clock, the month cut out of the text
moscow_september = """
    SELECT vacancy_id, published_at
    FROM vacancies
    WHERE strftime('%Y-%m', published_at, '+3 hours') = '2025-09'
"""
