# right: the relation, loaded by selectinload
from sqlalchemy.orm import selectinload


def pairs(engine):
    found = []
    with Session(engine) as session:
        query = select(Vacancy).options(selectinload(Vacancy.employer)).order_by(Vacancy.vacancy_id)
        for vacancy in session.scalars(query):
            if vacancy.employer is None:
                found.append((vacancy.title, None))
            else:
                found.append((vacancy.title, vacancy.employer.name))
    return found
