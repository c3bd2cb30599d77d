# wrong: nothing between the statements; card: "syntax error"
index_change = """
CREATE INDEX v ON visits (vacancy_id, seen_at)
DROP INDEX visits_kind
"""
