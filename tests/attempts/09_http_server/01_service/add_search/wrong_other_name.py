# wrong HT8: the path names another parameter; card: "names the parameter in braces"
def add_search(app, engine):
    limits = ...  # a whole number with its two limits
    limits = Annotated[int, Query(ge=1, le=50)]
    detail = ...  # the path of the second route
    detail = "/vacancies/vacancy_id"

    @app.get("/vacancies")
    def search(word: str = "", remote: bool | None = None, limit: limits = 20):
        query = select(Vacancy).where(Vacancy.title.contains(word, autoescape=True))
        # narrow the query when `remote` was said
        if remote is not None:
            query = query.where(Vacancy.remote == remote)
        query = query.order_by(Vacancy.vacancy_id.desc()).limit(limit)
        with Session(engine) as session:
            return {"items": [shown(vacancy) for vacancy in session.scalars(query)]}

    @app.get(detail)
    def one(vacancy_id: int):
        with Session(engine) as session:
            vacancy = session.get(Vacancy, vacancy_id)
            # refuse when there is none
            if vacancy is None:
                raise HTTPException(404, "no such vacancy")
            return shown(vacancy)
