# right: Query as the default, the older form
def add_search(app, engine):
    @app.get("/vacancies")
    def search(word: str = Query(""), remote: bool = Query(None), limit: int = Query(20, ge=1, lt=51)):
        with Session(engine) as session:
            found = select(Vacancy).order_by(Vacancy.vacancy_id.desc())
            if remote is True or remote is False:
                found = found.where(Vacancy.remote.is_(remote))
            if word:
                found = found.where(Vacancy.title.contains(word, autoescape=True))
            return {"items": [shown(one) for one in session.scalars(found.limit(limit)).all()]}

    @app.get("/vacancies/{vacancy_id}")
    async def one(vacancy_id: int):
        with Session(engine) as session:
            found = session.get(Vacancy, vacancy_id)
            if not found:
                raise HTTPException(status_code=404, detail="none")
            return shown(found)
