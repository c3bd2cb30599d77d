# right: newest first, the old one dropped first
index_change = """
DROP INDEX visits_kind;
CREATE INDEX by_vacancy ON visits (vacancy_id, seen_at DESC);
"""
