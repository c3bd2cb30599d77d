# wrong: the column of WHERE is enough; card: "it can hold the order too"
index_change = """
    CREATE INDEX visits_vacancy ON visits (vacancy_id);
    DROP INDEX visits_kind
"""
