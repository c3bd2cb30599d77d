# right: remote is not None
def add_search(app, engine):
    limits = Annotated[int, Query(ge=1, le=50)]
    detail = "/vacancies/{vacancy_id}"

    @app.get("/vacancies")
    def search(word: str = "", remote: bool | None = None, limit: limits = 20):
        query = select(Vacancy).where(Vacancy.title.contains(word, autoescape=True))
        if remote is not None:
            query = query.where(Vacancy.remote == remote)
        query = query.order_by(Vacancy.vacancy_id.desc()).limit(limit)
        with Session(engine) as session:
            return {"items": [shown(vacancy) for vacancy in session.scalars(query)]}

    @app.get(detail)
    def one(vacancy_id: int):
        with Session(engine) as session:
            vacancy = session.get(Vacancy, vacancy_id)
            if vacancy is None:
                raise HTTPException(404, "no such vacancy")
            return shown(vacancy)
