# wrong: more indexes are never bad; card: "an index that no plan names"
index_change = """
CREATE INDEX v ON visits (vacancy_id, seen_at)
"""
