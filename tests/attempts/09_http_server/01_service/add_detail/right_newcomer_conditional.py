# right: no lock; conditional UPDATE on old values, rowcount looked at
def add_detail(app, engine):
    class NewState(BaseModel):
        title: str = Field(min_length=1)
        remote: bool

    def state_of(vacancy_id):
        with Session(engine) as session:
            vacancy = session.get(Vacancy, vacancy_id)
            if vacancy is None:
                raise HTTPException(404, "no such vacancy")
            return shown(vacancy)

    @app.get("/vacancies/{vacancy_id}")
    def read(vacancy_id: int, response: Response, if_none_match: Annotated[str, Header()] = ""):
        body = state_of(vacancy_id)
        tag = etag_of(body)
        known = [one.strip() for one in if_none_match.split(",")]
        if tag in known:
            return Response(status_code=304, headers={"ETag": tag})
        response.headers["ETag"] = tag
        return body

    @app.put("/vacancies/{vacancy_id}")
    def write(vacancy_id: int, new: NewState, response: Response, if_match: Annotated[str | None, Header()] = None):
        before = state_of(vacancy_id)
        if if_match is None:
            raise HTTPException(428, "If-Match is missing")
        if if_match != etag_of(before):
            raise HTTPException(412, "this is not the tag of now")
        change = text("""
            UPDATE vacancies SET title = :new_title, remote = :new_remote
            WHERE vacancy_id = :vacancy_id AND site = :site AND external_id = :external_id
                AND title = :title AND remote = :remote
        """)
        values = {**before, "new_title": new.title, "new_remote": new.remote}
        with engine.begin() as connection:
            changed = connection.execute(change, values).rowcount
        if changed == 0:  # somebody was faster
            state_of(vacancy_id)  # 404 when it was deleted meanwhile
            raise HTTPException(412, "the vacancy was changed meanwhile")
        after = {**before, "title": new.title, "remote": new.remote}
        response.headers["ETag"] = etag_of(after)
        return after
