# wrong PY10: a vacancy that is there is no news; card: "the error was swallowed"
from sqlalchemy import select


class VacancyRepository:
    """The vacancies of one session. Whoever made the session commits."""

    def __init__(self, session, Vacancy):
        self.session = session
        self.Vacancy = Vacancy

    def add(self, site, external_id, title):
        vacancy = self.Vacancy(site=site, external_id=external_id, title=title)
        try:
            self.session.add(vacancy)
            self.session.flush()
        except Exception:
            self.session.rollback()
            return None
        return vacancy.vacancy_id

    def get(self, vacancy_id):
        return self.session.get(self.Vacancy, vacancy_id)

    def search(self, word, limit=20):
        query = select(self.Vacancy).where(self.Vacancy.title.contains(word, autoescape=True)).order_by(self.Vacancy.vacancy_id.desc()).limit(limit)
        return self.session.scalars(query).all()


repository = VacancyRepository
save_cell("repository.py")
