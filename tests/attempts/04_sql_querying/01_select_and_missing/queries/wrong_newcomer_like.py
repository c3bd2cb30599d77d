# wrong: LIKE is = for text; card: "`LIKE` reads `%` and `_` as any letters"
queries = {
    "by_city": "SELECT vacancy_id, title FROM vacancies WHERE city LIKE :city",
    "pays_at_least": "SELECT vacancy_id, amount_from FROM vacancies WHERE amount_from >= :least",
    "page": "SELECT vacancy_id, published_at FROM vacancies ORDER BY published_at DESC, vacancy_id LIMIT :size OFFSET :skip",
}
