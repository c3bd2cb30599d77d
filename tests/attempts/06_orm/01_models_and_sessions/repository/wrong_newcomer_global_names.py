# wrong: takes the notebook's Vacancy for the one it was handed; card: "self.Vacancy"
from sqlalchemy import select


class VacancyRepository:
    """The vacancies of one session. Whoever made the session commits."""

    def __init__(self, session, Vacancy):
        self.session = session
        self.Vacancy = Vacancy

    def add(self, site, external_id, title):
        vacancy = Vacancy(site=site, external_id=external_id, title=title)
        self.session.add(vacancy)
        self.session.flush()
        return vacancy.vacancy_id

    def get(self, vacancy_id):
        return self.session.get(Vacancy, vacancy_id)

    def search(self, word, limit=20):
        query = select(Vacancy).where(Vacancy.title.contains(word, autoescape=True)).order_by(Vacancy.vacancy_id.desc()).limit(limit)
        return self.session.scalars(query).all()


repository = VacancyRepository
save_cell("repository.py")
