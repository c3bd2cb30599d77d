# wrong SQ8: grouped by the time of publishing too, equal times are one; card: "two vacancies alike in all but their number are still two"
go_page = """
    SELECT v.name AS title, e.name AS employer
    FROM vacancies AS v
    JOIN employers AS e ON e.employer_id = v.employer_id
    JOIN vacancy_skills AS x ON x.vacancy_id = v.vacancy_id
    JOIN skills AS s ON s.skill_id = x.skill_id
    WHERE s.name IN ('Go', 'Golang')
    GROUP BY v.name, e.name, v.published_at
"""
