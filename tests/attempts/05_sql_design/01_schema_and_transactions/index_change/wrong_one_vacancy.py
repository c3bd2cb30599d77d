# wrong: an index for the one vacancy of the task; card: "serves one value only"
index_change = """
CREATE INDEX v ON visits (vacancy_id, seen_at) WHERE vacancy_id = 417; DROP INDEX visits_kind
"""
