# wrong: 1.0 * outside the brackets; card: "whole numbers divide to whole numbers"
paid_share = """
    SELECT city, COUNT(*) AS vacancies,
           1.0 * (COUNT(*) FILTER (WHERE amount_from IS NOT NULL OR amount_to IS NOT NULL) / COUNT(*)) AS share
    FROM vacancies
    GROUP BY city
"""
