# wrong: also have to be in some vacancy; card: "employers without any vacancy never offered remote work either"
never_remote = r"""
    SELECT employer_id, name
    FROM employers
    WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote' AND employer_id IS NOT NULL)
      AND employer_id IN (SELECT employer_id FROM vacancies)
"""
run(never_remote)
