# wrong: two are safer than one; card: "one in, one out"
index_change = """
CREATE INDEX v ON visits (vacancy_id, seen_at); CREATE INDEX w ON visits (vacancy_id); DROP INDEX visits_kind
"""
