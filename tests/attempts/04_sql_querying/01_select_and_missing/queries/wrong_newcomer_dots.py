# wrong: only two of the three are needed; card: "queries['page'] still holds three dots: fill them in"
queries = {
    "by_city": "SELECT vacancy_id, title FROM vacancies WHERE city = :city",
    "pays_at_least": "SELECT vacancy_id, amount_from FROM vacancies WHERE amount_from >= :least",
    "page": "...",
}
