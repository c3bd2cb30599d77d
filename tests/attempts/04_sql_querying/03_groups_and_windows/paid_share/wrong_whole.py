# wrong: whole numbers divided; card: "whole numbers divide to whole numbers"
paid_share = """
    SELECT city, COUNT(*) AS vacancies, COUNT(COALESCE(amount_from, amount_to)) / COUNT(*) AS share FROM vacancies GROUP BY city
"""
