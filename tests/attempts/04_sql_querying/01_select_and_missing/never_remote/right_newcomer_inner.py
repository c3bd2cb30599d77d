# right: inner list made of employers that are in the list of remote ones
never_remote = r"""
    SELECT employer_id, name
    FROM employers
    WHERE employer_id NOT IN (
        SELECT employer_id FROM employers
        WHERE employer_id IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote')
    )
"""
run(never_remote)
