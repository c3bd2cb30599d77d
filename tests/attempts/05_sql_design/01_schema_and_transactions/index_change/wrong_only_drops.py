# wrong: nothing added; card: "begins with `vacancy_id`"
index_change = """
DROP INDEX visits_kind
"""
