# wrong: the order of the columns does not count; card: "the column that `WHERE` names comes first"
index_change = """
    CREATE INDEX visits_vacancy ON visits (seen_at, vacancy_id, user_id);
    DROP INDEX visits_kind
"""
