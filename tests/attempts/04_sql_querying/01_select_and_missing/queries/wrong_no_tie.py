# wrong SQ10: the page leaves equal times to chance; card: "equal times"
queries = {
    "by_city": "SELECT vacancy_id, title FROM vacancies WHERE city = :city",
    "pays_at_least": "SELECT vacancy_id, amount_from FROM vacancies WHERE amount_from >= :least",
    "page": "SELECT vacancy_id, published_at FROM vacancies ORDER BY published_at DESC LIMIT :size OFFSET :skip",
}
