# right: everything that is not before and not after
moscow_september = (
    "select vacancy_id, published_at from vacancies "
    "where not (published_at < '2025-08-31 21:00:00' or published_at >= '2025-09-30 21:00:00') order by published_at"
)
