# wrong: any third column may stand between; card: "it can hold the order too"
index_change = """
CREATE INDEX v ON visits (vacancy_id, user_id, seen_at); DROP INDEX visits_kind
"""
