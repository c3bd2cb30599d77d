# wrong: the column of ORDER BY is enough; card: "begins with `vacancy_id`"
index_change = """
CREATE INDEX v ON visits (seen_at); DROP INDEX visits_kind
"""
