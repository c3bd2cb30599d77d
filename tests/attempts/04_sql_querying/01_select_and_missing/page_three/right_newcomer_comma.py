# right: MySQL style LIMIT 40, 20
page_three = r"""
    SELECT vacancy_id, published_at, title
    FROM vacancies
    ORDER BY published_at DESC, vacancy_id ASC
    LIMIT 40, 20;
"""
run(page_three)
