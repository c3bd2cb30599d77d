# wrong SQ1: a missing text is the empty text; card: "a missing size is neither equal nor different"
not_small = """
    SELECT employer_id, area_id, size_band
    FROM employers
    WHERE size_band <> '1-50' OR size_band = ''
    ORDER BY area_id, employer_id
    LIMIT 12
"""
