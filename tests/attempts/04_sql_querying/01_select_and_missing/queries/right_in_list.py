# right: IN with one parameter; the gap asked for although `>=` would drop it
queries = {}
queries["page"] = "SELECT vacancy_id, published_at FROM vacancies ORDER BY published_at DESC, vacancy_id LIMIT :size OFFSET :skip;"
queries["by_city"] = "SELECT vacancy_id, title FROM vacancies WHERE city IN (:city);"
queries["pays_at_least"] = "SELECT vacancy_id, amount_from FROM vacancies WHERE amount_from IS NOT NULL AND amount_from >= :least;"
