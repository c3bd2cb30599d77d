# wrong: drops one in use; card: "The index that you dropped is in use"
index_change = """
CREATE INDEX v ON visits (vacancy_id, seen_at); DROP INDEX visits_user
"""
