# wrong: the order of columns does not count; card: "the columns stand in the task's order"
not_small = """
    SELECT employer_id, size_band, area_id
    FROM employers
    WHERE size_band <> '1-50' OR size_band IS NULL
    ORDER BY area_id, employer_id
    LIMIT 12
"""
