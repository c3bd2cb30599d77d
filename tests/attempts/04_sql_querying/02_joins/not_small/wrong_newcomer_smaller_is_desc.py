# wrong SQ10: smaller first is DESC; card: "do not stand by smaller `employer_id`"
not_small = """
    SELECT employer_id, area_id, size_band
    FROM employers
    WHERE size_band <> '1-50' OR size_band IS NULL
    ORDER BY area_id, employer_id DESC
    LIMIT 12
"""
