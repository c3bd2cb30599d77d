# wrong: an employer with one office vacancy counts as never remote; card: "does not mean that no other is remote"
never_remote = """
    SELECT employer_id, name
    FROM employers
    WHERE employer_id IN (SELECT employer_id FROM vacancies WHERE schedule <> 'remote')
"""
