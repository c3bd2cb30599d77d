# wrong SQ6: COUNT counts where a condition holds; card: "office work was counted too"
often_remote = """
    SELECT employer_id, COUNT(*) AS vacancies
    FROM vacancies
    WHERE employer_id IS NOT NULL
    GROUP BY employer_id
    HAVING COUNT(schedule = 'remote') >= 3
"""
