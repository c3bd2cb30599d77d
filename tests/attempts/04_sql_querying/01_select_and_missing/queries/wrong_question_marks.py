# wrong OR10: question marks have no names to travel under; card: "write `:city`, bare"
queries = {
    "by_city": "SELECT vacancy_id, title FROM vacancies WHERE city = ?",
    "pays_at_least": "SELECT vacancy_id, amount_from FROM vacancies WHERE amount_from >= ?",
    "page": "SELECT vacancy_id, published_at FROM vacancies ORDER BY published_at DESC, vacancy_id LIMIT ? OFFSET ?",
}
