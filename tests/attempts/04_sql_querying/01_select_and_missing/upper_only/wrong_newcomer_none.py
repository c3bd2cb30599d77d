# wrong: SQL says None as Python does; card: "what nobody stated is `NULL` there, not `None`"
upper_only = r"""
    SELECT vacancy_id, title, amount_to
    FROM vacancies
    WHERE amount_to IS NOT None AND amount_from IS None
"""
run(upper_only)
