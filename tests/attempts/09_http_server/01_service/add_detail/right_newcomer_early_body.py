# right: row locked, tag compared, body built before commit
def add_detail(app, engine):
    class Change(BaseModel):
        title: str = Field(min_length=1)
        remote: bool

    def find(session, vacancy_id, lock=False):
        vacancy = session.get(Vacancy, vacancy_id, with_for_update=lock)
        if vacancy is None:
            raise HTTPException(404, "no such vacancy")
        return vacancy

    @app.get("/vacancies/{vacancy_id}")
    def one(vacancy_id: int, if_none_match: Annotated[str | None, Header()] = None):
        with Session(engine) as session:
            body = shown(find(session, vacancy_id))
        tag = etag_of(body)
        if if_none_match is not None and tag in if_none_match.split(", "):
            return Response(status_code=304, headers={"ETag": tag})
        return JSONResponse(body, headers={"ETag": tag})

    @app.put("/vacancies/{vacancy_id}")
    def replace(vacancy_id: int, change: Change, if_match: Annotated[str | None, Header()] = None):
        with Session(engine) as session:
            vacancy = find(session, vacancy_id, lock=True)
            if if_match is None:
                raise HTTPException(428, "send the tag you saw as If-Match")
            if if_match != etag_of(shown(vacancy)):
                raise HTTPException(412, "the vacancy has changed since")
            vacancy.title = change.title
            vacancy.remote = change.remote
            body = shown(vacancy)  # while the row is still ours
            session.commit()
        return JSONResponse(body, headers={"ETag": etag_of(body)})
