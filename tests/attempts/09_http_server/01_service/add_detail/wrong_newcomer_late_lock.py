# wrong: tag compared before the row is locked; card: "lock the row when you read it"
def add_detail(app, engine):
    class Change(BaseModel):
        title: str = Field(min_length=1)
        remote: bool

    @app.get("/vacancies/{vacancy_id}")
    def one(vacancy_id: int, if_none_match: Annotated[str | None, Header()] = None):
        with Session(engine) as session:
            vacancy = session.get(Vacancy, vacancy_id)
            if vacancy is None:
                raise HTTPException(404, "no such vacancy")
            body = shown(vacancy)
        tag = etag_of(body)
        if if_none_match and tag in if_none_match.split(", "):
            return Response(status_code=304, headers={"ETag": tag})
        return JSONResponse(body, headers={"ETag": tag})

    @app.put("/vacancies/{vacancy_id}")
    def replace(vacancy_id: int, change: Change, if_match: Annotated[str | None, Header()] = None):
        with Session(engine) as session:
            vacancy = session.get(Vacancy, vacancy_id)
            if vacancy is None:
                raise HTTPException(404, "no such vacancy")
            if if_match is None:
                raise HTTPException(428, "If-Match is missing")
            if if_match != etag_of(shown(vacancy)):
                raise HTTPException(412, "the vacancy has changed")
            # everything is fine: lock the row and write
            vacancy = session.get(Vacancy, vacancy_id, with_for_update=True)
            vacancy.title = change.title
            vacancy.remote = change.remote
            body = shown(vacancy)
            session.commit()
        return JSONResponse(body, headers={"ETag": etag_of(body)})
