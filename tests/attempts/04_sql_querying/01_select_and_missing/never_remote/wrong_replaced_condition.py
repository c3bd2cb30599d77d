# wrong: the new condition replaces the old one; card: "keep `schedule = 'remote'` inside"
never_remote = """
    SELECT employer_id, name
    FROM employers
    WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE employer_id IS NOT NULL)
"""
