# right: total and two more statements, employers joined in a dict of helper
def listing(session, number, size):
    for value in (number, size):
        if value <= 0:
            raise ValueError(f"{value} is no number of a page")
    query = select(Vacancy).options(joinedload(Vacancy.employer), joinedload(Vacancy.skills)).order_by(Vacancy.vacancy_id.desc())
    found = session.scalars(query.offset(size * number - size).limit(size)).unique().all()
    page = {"page": number, "size": size, "items": []}
    page["total"] = session.scalar(select(func.count()).select_from(Vacancy))
    for one in found:
        item = {"vacancy_id": one.vacancy_id, "title": one.title, "remote": one.remote, "employer": None}
        if one.employer:
            item["employer"] = one.employer.name
        item["skills"] = sorted([skill.name for skill in one.skills])
        page["items"].append(item)
    return page


save_functions("listing.py", listing, imports=[
    "from sqlalchemy import func, select", "from sqlalchemy.orm import joinedload, selectinload", "from jobboard.models import Vacancy",
])
