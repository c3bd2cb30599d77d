# wrong OR10: Python pastes one value into each text; card: "your text names one city"
city, least, size, skip = "Казань", 200000, 3, 0
queries = {
    "by_city": f"SELECT vacancy_id, title FROM vacancies WHERE city = '{city}'",
    "pays_at_least": f"SELECT vacancy_id, amount_from FROM vacancies WHERE amount_from >= {least}",
    "page": f"SELECT vacancy_id, published_at FROM vacancies ORDER BY published_at DESC, vacancy_id LIMIT {size} OFFSET {skip}",
}
