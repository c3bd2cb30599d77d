# right: where and one_or_none, strpos, keyword limit
from sqlalchemy import func, select


class VacancyRepository:
    """The vacancies of one session. Whoever made the session commits."""

    def __init__(self, session, Vacancy):
        self.session = session
        self.Vacancy = Vacancy

    def add(self, site, external_id, title):
        vacancy = self.Vacancy()
        vacancy.site, vacancy.external_id, vacancy.title = site, external_id, title
        self.session.add(vacancy)
        self.session.flush()
        return vacancy.vacancy_id

    def get(self, vacancy_id):
        query = select(self.Vacancy).where(self.Vacancy.vacancy_id == vacancy_id)
        return self.session.scalars(query).one_or_none()

    def search(self, word, limit=20):
        kind = self.Vacancy
        found = select(kind).where(func.strpos(kind.title, word) > 0)
        return self.session.scalars(found.order_by(kind.vacancy_id.desc()).limit(limit)).all()


repository = VacancyRepository
save_cell("repository.py")
