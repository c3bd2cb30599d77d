# right: three columns
index_change = """
CREATE INDEX ON visits (vacancy_id, seen_at, user_id); DROP INDEX visits_kind;
"""
