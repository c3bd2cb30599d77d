# wrong: the inner query looks at no outer row; card: "tie it by `vacancy_id`"
go_page = """
    SELECT v.name AS title, e.name AS employer
    FROM vacancies AS v
    JOIN employers AS e ON e.employer_id = v.employer_id
    WHERE EXISTS (SELECT 1 FROM skills AS s WHERE s.name IN ('Go', 'Golang'))
"""
