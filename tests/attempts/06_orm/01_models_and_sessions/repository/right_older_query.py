# right: the older query style
from sqlalchemy import select


class VacancyRepository:
    """The vacancies of one session. Whoever made the session commits."""

    def __init__(self, session, Vacancy):
        self.session = session
        self.Vacancy = Vacancy

    def add(self, site, external_id, title):
        vacancy = self.Vacancy(site=site, external_id=external_id, title=title)
        self.session.add(vacancy)
        self.session.flush()
        return vacancy.vacancy_id

    def get(self, vacancy_id):
        return self.session.query(self.Vacancy).filter_by(vacancy_id=vacancy_id).first()

    def search(self, word, limit=20):
        found = self.session.query(self.Vacancy).filter(self.Vacancy.title.contains(word, autoescape=True))
        return found.order_by(self.Vacancy.vacancy_id.desc()).limit(limit).all()


repository = VacancyRepository
save_cell("repository.py")
