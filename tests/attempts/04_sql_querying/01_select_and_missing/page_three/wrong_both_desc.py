# wrong SQ10: turns both columns round; card: "`DESC` turned both columns round"
page_three = """
    SELECT vacancy_id, published_at, title
    FROM vacancies
    ORDER BY published_at DESC, vacancy_id DESC
    LIMIT 20 OFFSET 40
"""
