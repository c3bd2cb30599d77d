# wrong: the column of WHERE is enough; card: "it can hold the order too"
index_change = """
CREATE INDEX v ON visits (vacancy_id); DROP INDEX visits_kind
"""
