# wrong SQ1: only the missing ones; card: "only the missing sizes came"
not_small = """
    SELECT employer_id, area_id, size_band FROM employers
    WHERE size_band IS NULL ORDER BY area_id, employer_id LIMIT 12
"""
