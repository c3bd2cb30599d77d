# right: a number equals itself, a gap does not
upper_only = r"""
    SELECT vacancy_id, title, amount_to FROM vacancies
    WHERE amount_to = amount_to AND amount_from IS NULL;
"""
run(upper_only)
