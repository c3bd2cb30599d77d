# wrong SQ10: equal times stand in any order; card: "stored in another order"
page_three = """
    SELECT vacancy_id, published_at, title
    FROM vacancies
    ORDER BY published_at DESC
    LIMIT 20 OFFSET 40
"""
