# wrong: `kind` stands in a query, so its index is in use; card: "The index that you dropped is in use"
index_change = """
    CREATE INDEX visits_vacancy ON visits (vacancy_id, seen_at);
    DROP INDEX visits_session
"""
