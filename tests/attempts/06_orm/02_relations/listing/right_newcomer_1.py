# right: slice and dict()
def listing(session, number, size):
    if min(number, size) <= 0:
        raise ValueError
    first = number * size - size
    query = select(Vacancy).order_by(-Vacancy.vacancy_id).slice(first, first + size)
    found = session.scalars(query.options(selectinload(Vacancy.skills), joinedload(Vacancy.employer, innerjoin=False))).all()
    items = [dict(
        vacancy_id=one.vacancy_id, title=one.title, remote=one.remote,
        employer=one.employer and one.employer.name, skills=sorted(skill.name for skill in one.skills),
    ) for one in found]
    return dict(page=number, size=size, total=session.scalar(select(func.count()).select_from(Vacancy)), items=items)


save_functions("listing.py", listing, imports=[
    "from sqlalchemy import func, select", "from sqlalchemy.orm import joinedload, selectinload", "from jobboard.models import Vacancy",
])
