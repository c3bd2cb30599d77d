# right: stated above less stated below, in newest order
upper_only = """
SELECT vacancy_id, title, amount_to
FROM vacancies
WHERE amount_to IS NOT NULL AND vacancy_id NOT IN (SELECT vacancy_id FROM vacancies WHERE amount_from IS NOT NULL)
ORDER BY published_at DESC;
"""
