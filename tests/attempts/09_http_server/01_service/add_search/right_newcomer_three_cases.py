# right: three cases written out; gt and lt
def add_search(app, engine):
    limits = Annotated[int, Query(gt=0, lt=51)]
    detail = "/vacancies" + "/{vacancy_id}"

    @app.get("/vacancies")
    def search(word: str = "", remote: bool | None = None, limit: limits = 20):
        query = select(Vacancy).where(Vacancy.title.contains(word, autoescape=True))
        if remote == True:
            query = query.where(Vacancy.remote)
        elif remote == False:
            query = query.where(Vacancy.remote == False)
        query = query.order_by(Vacancy.vacancy_id.desc()).limit(limit)
        with Session(engine) as session:
            return {"items": [shown(vacancy) for vacancy in session.scalars(query)]}

    @app.get(detail)
    def one(vacancy_id: int):
        with Session(engine) as session:
            vacancy = session.get(Vacancy, vacancy_id)
            if not vacancy:
                raise HTTPException(status_code=404, detail="number " + str(vacancy_id) + " is not here")
            return shown(vacancy)
