# wrong SQ10: leaves equal areas to luck; card: "SQ10"
not_small = """
    SELECT employer_id, area_id, size_band FROM employers
    WHERE size_band <> '1-50' OR size_band IS NULL ORDER BY area_id LIMIT 12
"""
