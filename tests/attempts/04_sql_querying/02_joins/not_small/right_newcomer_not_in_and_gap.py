# right: not in and gap
not_small = """
    SELECT employer_id, area_id, size_band FROM employers
    WHERE employer_id NOT IN (SELECT employer_id FROM employers WHERE size_band = '1-50')
    ORDER BY area_id, employer_id LIMIT 12
"""
