# wrong SQ10: skips pages times size, counting page 3 itself; card: "two pages stand before page 3"
page_three = """
    SELECT vacancy_id, published_at, title
    FROM vacancies
    ORDER BY published_at DESC, vacancy_id
    LIMIT 20 OFFSET 60
"""
