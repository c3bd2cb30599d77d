# wrong SQ2: keeps the gap out of the result, where there is none; card: "the inner list still holds a NULL"
never_remote = """
    SELECT employer_id, name
    FROM employers
    WHERE employer_id IS NOT NULL
      AND employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote')
"""
