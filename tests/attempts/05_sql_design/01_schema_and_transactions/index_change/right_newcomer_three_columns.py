# right: the third column too
index_change = """
    DROP INDEX visits_kind;
    CREATE INDEX visits_vacancy ON visits (vacancy_id, seen_at, user_id);
"""
