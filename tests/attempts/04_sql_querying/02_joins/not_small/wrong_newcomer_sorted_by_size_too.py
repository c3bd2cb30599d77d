# wrong SQ10: the size sorts second, since it was named; card: "another column, decides"
not_small = """
    SELECT employer_id, area_id, size_band
    FROM employers
    WHERE size_band <> '1-50' OR size_band IS NULL
    ORDER BY area_id, size_band, employer_id
    LIMIT 12
"""
