from sqlalchemy import func, select
from sqlalchemy.orm import joinedload, selectinload
from jobboard.models import Vacancy


def listing(session, number, size):
    if number < 1 or size < 1:
        raise ValueError("pages and sizes count from 1")
    total = session.scalar(select(func.count(Vacancy.vacancy_id)))
    query = select(Vacancy).options(joinedload(Vacancy.employer), selectinload(Vacancy.skills))
    query = query.order_by(Vacancy.vacancy_id.desc()).limit(size).offset((number - 1) * size)
    items = []
    for vacancy in session.scalars(query):
        items.append({
            "vacancy_id": vacancy.vacancy_id, "title": vacancy.title, "remote": vacancy.remote,
            "employer": vacancy.employer.name if vacancy.employer is not None else None,
            "skills": sorted(skill.name for skill in vacancy.skills),
        })
    return {"page": number, "size": size, "total": total, "items": items}
