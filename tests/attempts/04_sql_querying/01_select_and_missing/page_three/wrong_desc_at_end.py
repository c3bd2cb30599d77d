# wrong SQ10: one DESC at the end should turn everything round; card: "these are the oldest"
page_three = """
    SELECT vacancy_id, published_at, title
    FROM vacancies
    ORDER BY published_at, vacancy_id DESC
    LIMIT 20 OFFSET 40
"""
