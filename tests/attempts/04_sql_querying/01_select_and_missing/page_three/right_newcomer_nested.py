# right: first 60 turned round, 20 of them, turned back
page_three = r"""
    SELECT vacancy_id, published_at, title FROM vacancies
    WHERE vacancy_id IN (SELECT vacancy_id FROM vacancies ORDER BY published_at DESC, vacancy_id ASC LIMIT 60)
      AND vacancy_id NOT IN (SELECT vacancy_id FROM vacancies ORDER BY published_at DESC, vacancy_id ASC LIMIT 40)
    ORDER BY published_at DESC, vacancy_id ASC
"""
run(page_three)
