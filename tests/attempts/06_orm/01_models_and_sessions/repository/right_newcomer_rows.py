# right: rows, and what stands in them
from sqlalchemy import select


class VacancyRepository:
    """The vacancies of one session. Whoever made the session commits."""

    def __init__(self, session, Vacancy):
        self.session = session
        self.Vacancy = Vacancy

    def add(self, site, external_id, title):
        vacancy = self.Vacancy(title=title, site=site, external_id=external_id)
        self.session.add(vacancy)
        self.session.flush()
        number = vacancy.vacancy_id
        return number

    def get(self, vacancy_id):
        rows = self.session.execute(select(self.Vacancy).where(self.Vacancy.vacancy_id == vacancy_id)).all()
        if len(rows) == 0:
            return None
        return rows[0][0]

    def search(self, word, limit=20):
        rows = self.session.execute(select(self.Vacancy).where(self.Vacancy.title.contains(word, autoescape=True)).order_by(self.Vacancy.vacancy_id.desc()).limit(limit)).all()
        return [row[0] for row in rows]


repository = VacancyRepository
save_cell("repository.py")
