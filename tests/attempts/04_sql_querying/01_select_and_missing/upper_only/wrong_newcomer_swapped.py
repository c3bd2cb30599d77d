# wrong: upper only is amount_from without amount_to; card: "you turned the two round"
upper_only = r"""
    SELECT vacancy_id, title, amount_to
    FROM vacancies
    WHERE amount_from IS NOT NULL AND amount_to IS NULL
"""
run(upper_only)
