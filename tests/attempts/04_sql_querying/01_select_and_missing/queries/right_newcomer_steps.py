# right: filled one after another, other ways to say it
queries = {}
queries["by_city"] = """
    SELECT vacancy_id, title
    FROM vacancies
    WHERE city IN (:city)
"""
queries["pays_at_least"] = """
    SELECT vacancy_id, amount_from
    FROM vacancies
    WHERE :least <= amount_from AND amount_from IS NOT NULL
"""
queries["page"] = """
    SELECT vacancy_id, published_at
    FROM vacancies
    ORDER BY published_at DESC, vacancy_id ASC
    LIMIT :size OFFSET :skip
"""
run(queries["by_city"], city="Казань")
