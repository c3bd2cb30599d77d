# right: SQLite's other spelling, columns sorted by position
page_three = "select vacancy_id, published_at, title from vacancies order by 2 desc, 1 limit 40, 20"
