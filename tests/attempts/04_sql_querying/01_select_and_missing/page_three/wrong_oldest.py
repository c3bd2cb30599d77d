# wrong SQ10: DESC at the end turns the number round, not the time; card: "these are the oldest"
page_three = """
    SELECT vacancy_id, published_at, title
    FROM vacancies
    ORDER BY published_at, vacancy_id
    LIMIT 20 OFFSET 40
"""
