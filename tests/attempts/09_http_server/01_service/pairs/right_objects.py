# right: objects, loaded together
from sqlalchemy.orm import selectinload

def pairs(engine):
    found = []
    with Session(engine) as session:
        for vacancy in session.scalars(select(Vacancy).options(selectinload(Vacancy.employer)).order_by(Vacancy.vacancy_id)):
            if vacancy.employer is None:
                found.append((vacancy.title, None))
            else:
                found.append((vacancy.title, vacancy.employer.name))
    return found
