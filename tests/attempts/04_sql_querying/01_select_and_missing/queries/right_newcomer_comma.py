# right: LIMIT with a comma, city the other way round
queries = {
    "by_city": "SELECT vacancy_id, title FROM vacancies WHERE :city = city;",
    "pays_at_least": "SELECT vacancy_id, amount_from FROM vacancies WHERE NOT amount_from < :least ORDER BY amount_from;",
    "page": "SELECT vacancy_id, published_at FROM vacancies ORDER BY published_at DESC, vacancy_id LIMIT :skip, :size;",
}
