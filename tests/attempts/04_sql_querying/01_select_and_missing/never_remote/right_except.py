# right: all numbers less the remote ones; an EXCEPT takes gaps in its stride
never_remote = """
    SELECT employer_id, name FROM employers
    WHERE employer_id IN (
        SELECT employer_id FROM employers EXCEPT SELECT employer_id FROM vacancies WHERE schedule = 'remote')
    ORDER BY name
"""
