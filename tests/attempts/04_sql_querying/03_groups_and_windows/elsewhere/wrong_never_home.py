# wrong: an employer that hires at home too is dropped; card: "also hires elsewhere"
elsewhere = """
    SELECT employer_id, name FROM employers AS e
    WHERE EXISTS (SELECT 1 FROM vacancies AS v WHERE v.employer_id = e.employer_id AND v.city <> e.city)
      AND NOT EXISTS (SELECT 1 FROM vacancies AS v WHERE v.employer_id = e.employer_id AND v.city = e.city)
"""
