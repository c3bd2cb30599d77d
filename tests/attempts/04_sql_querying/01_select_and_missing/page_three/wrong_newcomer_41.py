# wrong: the page starts with row 41, so OFFSET 41; card: "one row too far"
page_three = r"""
    SELECT vacancy_id, published_at, title
    FROM vacancies
    ORDER BY published_at DESC, vacancy_id
    LIMIT 20 OFFSET 41
"""
run(page_three)
