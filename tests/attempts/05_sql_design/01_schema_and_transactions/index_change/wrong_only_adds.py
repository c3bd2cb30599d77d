# wrong: more indexes are never bad; card: "19 of 20 rows"
index_change = """
CREATE INDEX v ON visits (vacancy_id, seen_at)
"""
