# wrong: the time is order enough; card: "today's order was luck"
queries = {
    "by_city": 'SELECT vacancy_id, title FROM vacancies WHERE city = :city',
    "pays_at_least": 'SELECT vacancy_id, amount_from FROM vacancies WHERE amount_from >= :least',
    "page": 'SELECT vacancy_id, published_at FROM vacancies ORDER BY published_at DESC LIMIT :size OFFSET :skip',
}
run(queries["page"], size=3, skip=0)
