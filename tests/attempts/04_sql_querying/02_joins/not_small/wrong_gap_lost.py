# wrong SQ1: believes that a missing size differs from 1-50; card: "a missing size is neither equal nor different"
not_small = """
    SELECT employer_id, area_id, size_band FROM employers
    WHERE size_band <> '1-50' ORDER BY area_id, employer_id LIMIT 12
"""
