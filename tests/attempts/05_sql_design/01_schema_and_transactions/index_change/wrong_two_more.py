# wrong: two are safer than one; card: "a second one costs work"
index_change = """
CREATE INDEX v ON visits (vacancy_id, seen_at); CREATE INDEX w ON visits (vacancy_id); DROP INDEX visits_kind
"""
