# wrong: :skip counts pages; card: "`:skip` counts rows, not pages"
queries = {
    "by_city": 'SELECT vacancy_id, title FROM vacancies WHERE city = :city',
    "pays_at_least": 'SELECT vacancy_id, amount_from FROM vacancies WHERE amount_from >= :least',
    "page": 'SELECT vacancy_id, published_at FROM vacancies ORDER BY published_at DESC, vacancy_id LIMIT :size OFFSET :skip * :size',
}
run(queries["page"], size=3, skip=0)
