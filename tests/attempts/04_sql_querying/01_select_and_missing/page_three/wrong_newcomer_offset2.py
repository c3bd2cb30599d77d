# wrong: OFFSET counts pages; card: "`OFFSET` counts rows, not pages"
page_three = r"""
    SELECT vacancy_id, published_at, title
    FROM vacancies
    ORDER BY published_at DESC, vacancy_id
    LIMIT 20 OFFSET 2
"""
run(page_three)
