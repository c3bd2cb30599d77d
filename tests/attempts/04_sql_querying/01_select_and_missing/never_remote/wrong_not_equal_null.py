# wrong SQ1: asks <> NULL inside; the list is empty and everybody passes; card: "your inner list is empty"
never_remote = """
    SELECT employer_id, name
    FROM employers
    WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote' AND employer_id <> NULL)
"""
