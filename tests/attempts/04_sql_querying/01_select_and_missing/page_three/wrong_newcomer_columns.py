# wrong: order of the columns does not matter; card: "the columns stand in another order"
page_three = r"""
    SELECT vacancy_id, title, published_at
    FROM vacancies
    ORDER BY published_at DESC, vacancy_id
    LIMIT 20 OFFSET 40
"""
run(page_three)
