# right: the row is locked; tags looked at one by one
class NewState(BaseModel):
    title: str = Field(min_length=1)
    remote: bool


def add_detail(app, engine):
    @app.get("/vacancies/{vacancy_id}")
    def look(vacancy_id: int, response: Response, if_none_match: Annotated[str, Header()] = ""):
        with Session(engine) as session:
            vacancy = session.get(Vacancy, vacancy_id)
            if vacancy is None:
                raise HTTPException(404, "no such vacancy")
            body = shown(vacancy)
        tag = etag_of(body)
        for one in if_none_match.split(","):
            if one.strip() == tag:
                return Response(status_code=304, headers={"ETag": tag})
        response.headers["ETag"] = tag
        return body

    @app.put("/vacancies/{vacancy_id}")
    def write(vacancy_id: int, new: NewState, response: Response, if_match: Annotated[str | None, Header()] = None):
        with Session(engine) as session:
            vacancy = session.scalars(select(Vacancy).where(Vacancy.vacancy_id == vacancy_id).with_for_update()).first()
            if vacancy is None:
                raise HTTPException(404, "no such vacancy")
            if not if_match:
                raise HTTPException(428, "which tag did you see?")
            tag_now = etag_of(shown(vacancy))
            if tag_now == if_match:
                for name, value in new.model_dump().items():
                    setattr(vacancy, name, value)
                session.commit()
                session.refresh(vacancy)
                answer = shown(vacancy)
                response.headers["ETag"] = etag_of(answer)
                return answer
            else:
                raise HTTPException(412, "the vacancy is another one now")
