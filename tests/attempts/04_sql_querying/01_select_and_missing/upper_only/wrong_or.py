# wrong SQ9: one of the two is enough; card: "`OR` is content with one"
upper_only = """
    SELECT vacancy_id, title, amount_to
    FROM vacancies
    WHERE amount_from IS NULL OR amount_to IS NOT NULL
"""
