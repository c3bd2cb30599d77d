# wrong SQ10: sorts by number first; card: "`area_id` sorts first"
not_small = """
    SELECT employer_id, area_id, size_band FROM employers
    WHERE size_band <> '1-50' OR size_band IS NULL ORDER BY employer_id, area_id LIMIT 12
"""
