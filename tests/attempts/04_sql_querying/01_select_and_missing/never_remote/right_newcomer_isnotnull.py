# right: gaps kept out of the inner list
never_remote = r"""
    SELECT employer_id, name
    FROM employers
    WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote' AND employer_id IS NOT NULL)
"""
run(never_remote)
