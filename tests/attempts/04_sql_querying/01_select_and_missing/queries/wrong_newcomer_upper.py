# wrong: pays at least looks at either amount; card: "the upper one is not asked for"
queries = {
    "by_city": 'SELECT vacancy_id, title FROM vacancies WHERE city = :city',
    "pays_at_least": 'SELECT vacancy_id, amount_from FROM vacancies WHERE amount_from >= :least OR amount_to >= :least',
    "page": 'SELECT vacancy_id, published_at FROM vacancies ORDER BY published_at DESC, vacancy_id LIMIT :size OFFSET :skip',
}
run(queries["page"], size=3, skip=0)
