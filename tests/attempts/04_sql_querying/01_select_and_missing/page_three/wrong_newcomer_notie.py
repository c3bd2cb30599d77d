# wrong: the time is order enough; card: "today's order was luck"
page_three = r"""
    SELECT vacancy_id, published_at, title
    FROM vacancies
    ORDER BY published_at DESC
    LIMIT 20 OFFSET 40
"""
run(page_three)
