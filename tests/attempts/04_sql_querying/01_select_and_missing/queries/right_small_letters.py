# right: other layout, a named tie-break, LIMIT with a comma
queries = dict(
    by_city="""
        select vacancy_id, title
        from vacancies
        where city = :city
    """,
    pays_at_least="select vacancy_id, amount_from from vacancies where :least <= amount_from order by amount_from",
    page="select vacancy_id, published_at from vacancies order by published_at desc, vacancy_id asc limit :skip, :size",
)
