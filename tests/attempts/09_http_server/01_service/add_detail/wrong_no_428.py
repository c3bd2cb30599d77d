# wrong HT5: without a tag everything goes; card: "four PUTs"
def add_detail(app, engine):
    class Whole(BaseModel):
        title: str = Field(min_length=1)
        remote: bool

    def found(session, vacancy_id):
        vacancy = session.get(Vacancy, vacancy_id)
        if vacancy is None:
            raise HTTPException(404, "no such vacancy")
        return vacancy

    def tagged(vacancy):
        return JSONResponse(shown(vacancy), headers={"ETag": etag_of(shown(vacancy))})

    @app.get("/vacancies/{vacancy_id}")
    def one(vacancy_id: int, if_none_match: Annotated[str | None, Header()] = None):
        with Session(engine) as session:
            vacancy = found(session, vacancy_id)
            tag = etag_of(shown(vacancy))
            if if_none_match is not None and tag in if_none_match.split(", "):
                return Response(status_code=304, headers={"ETag": tag})
            return tagged(vacancy)

    @app.put("/vacancies/{vacancy_id}")
    def replace(vacancy_id: int, new: Whole, if_match: Annotated[str | None, Header()] = None):
        with Session(engine) as session:
            vacancy = found(session, vacancy_id)
            if if_match is not None and if_match != etag_of(shown(vacancy)):
                raise HTTPException(412, "it has changed since you looked")
            vacancy.title = new.title
            vacancy.remote = new.remote
            session.commit()
            return tagged(vacancy)
