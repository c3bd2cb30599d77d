# wrong: stated means above 0; card: "stated zeros"
upper_only = r"""
    SELECT vacancy_id, title, amount_to
    FROM vacancies
    WHERE amount_to > 0 AND amount_from IS NULL
"""
run(upper_only)
