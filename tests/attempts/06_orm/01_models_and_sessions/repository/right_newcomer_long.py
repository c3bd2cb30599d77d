# right: one step a line
from sqlalchemy import select


class VacancyRepository:
    """The vacancies of one session. Whoever made the session commits."""

    def __init__(self, session, Vacancy):
        self.session = session
        self.Vacancy = Vacancy

    def add(self, site, external_id, title):
        new = self.Vacancy()
        new.site = site
        new.external_id = external_id
        new.title = title
        self.session.add(new)
        self.session.flush()
        return new.vacancy_id

    def get(self, vacancy_id):
        query = select(self.Vacancy).where(self.Vacancy.vacancy_id == vacancy_id)
        return self.session.scalars(query).first()

    def search(self, word, limit=20):
        Vacancy = self.Vacancy
        query = select(Vacancy)
        query = query.where(Vacancy.title.contains(word, autoescape=True))
        query = query.order_by(Vacancy.vacancy_id.desc())
        query = query.limit(limit)
        found = []
        for vacancy in self.session.scalars(query):
            found.append(vacancy)
        return found


repository = VacancyRepository
save_cell("repository.py")
