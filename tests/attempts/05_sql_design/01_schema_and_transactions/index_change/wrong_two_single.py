# wrong: one index for each column; card: "it can hold the order too"
index_change = """
CREATE INDEX v ON visits (vacancy_id); CREATE INDEX w ON visits (seen_at); DROP INDEX visits_kind
"""
