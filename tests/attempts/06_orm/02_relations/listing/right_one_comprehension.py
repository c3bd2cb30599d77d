# right: built by one comprehension
def listing(session, number, size):
    if min(number, size) < 1:
        raise ValueError("both count from 1")
    query = select(Vacancy).order_by(Vacancy.vacancy_id.desc()).limit(size).offset((number - 1) * size)
    query = query.options(selectinload(Vacancy.skills), joinedload(Vacancy.employer))
    return {
        "page": number,
        "size": size,
        "total": session.scalars(select(func.count(Vacancy.vacancy_id))).one(),
        "items": [
            dict(vacancy_id=v.vacancy_id, title=v.title, remote=v.remote, employer=v.employer and v.employer.name, skills=sorted(s.name for s in v.skills))
            for v in session.scalars(query)
        ],
    }


save_functions("listing.py", listing, imports=[
    "from sqlalchemy import func, select", "from sqlalchemy.orm import joinedload, selectinload", "from jobboard.models import Vacancy",
])
