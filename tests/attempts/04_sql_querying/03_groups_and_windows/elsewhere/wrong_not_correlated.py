# wrong: never asks whose vacancy it is; card: "never asks whose vacancy"
elsewhere = """
    SELECT employer_id, name FROM employers AS e
    WHERE EXISTS (SELECT 1 FROM vacancies AS v WHERE v.city <> e.city OR e.city IS NULL OR v.city IS NULL)
"""
