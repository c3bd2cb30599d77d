# right: IS DISTINCT FROM treats a gap as a value
not_small = """
    SELECT employer_id, area_id, size_band FROM employers
    WHERE size_band IS DISTINCT FROM '1-50' ORDER BY area_id, employer_id LIMIT 12
"""
