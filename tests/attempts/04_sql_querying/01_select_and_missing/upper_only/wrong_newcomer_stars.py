# wrong: SELECT * shows all columns, that includes the three; card: "`*` brings them all"
upper_only = r"""
    SELECT *
    FROM vacancies
    WHERE amount_to IS NOT NULL AND amount_from IS NULL
"""
run(upper_only)
