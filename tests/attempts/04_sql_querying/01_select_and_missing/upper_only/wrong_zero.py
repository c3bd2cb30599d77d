# wrong PY8: coalesce makes 0 and the gap the same; card: "that is no gap"
upper_only = """
    SELECT vacancy_id, title, amount_to
    FROM vacancies
    WHERE coalesce(amount_from, 0) = 0 AND amount_to IS NOT NULL
"""
