# wrong: OR drops the gaps as AND does; card: "employers with office work only never offered remote work either; keep `schedule = 'remote'` inside"
never_remote = r"""
    SELECT employer_id, name FROM employers
    WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote') OR employer_id NOT IN (SELECT employer_id FROM vacancies WHERE employer_id IS NOT NULL)
"""
run(never_remote)
