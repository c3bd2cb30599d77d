# wrong: never remote is having a vacancy that is not remote; card: "one office vacancy does not mean that no other is remote"
never_remote = r"""
    SELECT employer_id, name
    FROM employers
    WHERE employer_id IN (SELECT employer_id FROM vacancies WHERE schedule <> 'remote')
"""
run(never_remote)
