# right: numbers the rows and takes 41 to 60
page_three = """
    SELECT vacancy_id, published_at, title
    FROM (SELECT *, row_number() OVER (ORDER BY published_at DESC, vacancy_id ASC) AS place FROM vacancies)
    WHERE place BETWEEN 41 AND 60
    ORDER BY place
"""
