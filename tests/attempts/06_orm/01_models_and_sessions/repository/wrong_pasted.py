# wrong OR10: the word inside the SQL text; card: "bind the word"
from sqlalchemy import select, text


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
        found = text(f"title LIKE '%{word}%'")
        query = select(self.Vacancy).where(found).order_by(self.Vacancy.vacancy_id.desc()).limit(limit)
        return list(self.session.scalars(query))


repository = VacancyRepository
save_cell("repository.py")
