# right: step by step, joined loading for both
def listing(session, number, size):
    if number < 1:
        raise ValueError("number " + str(number))
    if size < 1:
        raise ValueError("size " + str(size))
    answer = {}
    answer["page"] = number
    answer["size"] = size
    answer["total"] = session.scalars(select(func.count(Vacancy.vacancy_id))).first()
    answer["items"] = []
    skipped = 0
    for page in range(1, number):
        skipped = skipped + size
    query = select(Vacancy).options(joinedload(Vacancy.skills), joinedload(Vacancy.employer)).order_by(Vacancy.vacancy_id.desc())
    for vacancy in session.scalars(query.limit(size).offset(skipped)).unique().all():
        item = {}
        item["vacancy_id"] = vacancy.vacancy_id
        item["title"] = vacancy.title
        item["remote"] = vacancy.remote
        if vacancy.employer is None:
            item["employer"] = None
        else:
            item["employer"] = vacancy.employer.name
        names = []
        for skill in vacancy.skills:
            names.append(skill.name)
        names.sort()
        item["skills"] = names
        answer["items"].append(item)
    return answer


save_functions("listing.py", listing, imports=[
    "from sqlalchemy import func, select", "from sqlalchemy.orm import joinedload, selectinload", "from jobboard.models import Vacancy",
])
