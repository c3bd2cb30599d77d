# wrong SQ6: HAVING knows the column's new name; card: "no new names: write `COUNT(*)` again"
often_remote = """
    SELECT employer_id, COUNT(*) AS vacancies
    FROM vacancies
    WHERE schedule = 'remote' AND employer_id IS NOT NULL
    GROUP BY employer_id
    HAVING vacancies >= 3
"""
