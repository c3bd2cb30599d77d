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
        return self.session.get(self.Vacancy, vacancy_id)

    def search(self, word, limit=20):
        query = select(self.Vacancy).where(self.Vacancy.title.contains(word, autoescape=True))
        return list(self.session.scalars(query.order_by(self.Vacancy.vacancy_id.desc()).limit(limit)))


repository = VacancyRepository
