# wrong: OR IS NULL lets the missing ones through; card: "the inner list still holds a NULL, so `NOT IN` never says TRUE"
never_remote = r"""
    SELECT employer_id, name
    FROM employers
    WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote' OR employer_id IS NOT NULL)
"""
run(never_remote)
