# wrong SQ10: OFFSET 3 is taken for page 3; card: "`OFFSET` counts rows, not pages"
page_three = """
    SELECT vacancy_id, published_at, title
    FROM vacancies
    ORDER BY published_at DESC, vacancy_id
    LIMIT 20 OFFSET 3
"""
