# wrong SQ1: asks with = and <>; card: "UNKNOWN for every row"
upper_only = """
    SELECT vacancy_id, title, amount_to
    FROM vacancies
    WHERE amount_from = NULL AND amount_to <> NULL
"""
