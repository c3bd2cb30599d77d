# right: headers on the response; no etag_of
def add_detail(app, engine):
    class New(BaseModel):
        title: Annotated[str, Field(min_length=1)]
        remote: bool

    def mark(row):
        return f'"{hashlib.md5(repr(sorted(shown(row).items())).encode()).hexdigest()}"'

    @app.get("/vacancies/{vacancy_id}")
    def read(vacancy_id: int, response: Response, if_none_match: str = Header("")):
        with Session(engine) as session:
            row = session.get(Vacancy, vacancy_id)
            if row is None:
                raise HTTPException(404, "none")
            response.headers["ETag"] = mark(row)
            for tag in if_none_match.split(","):
                if tag.strip() == mark(row):
                    return Response(status_code=304, headers={"ETag": mark(row)})
            return shown(row)

    @app.put("/vacancies/{vacancy_id}")
    def write(vacancy_id: int, new: New, response: Response, if_match: str = Header(None)):
        with Session(engine) as session:
            row = session.scalars(select(Vacancy).where(Vacancy.vacancy_id == vacancy_id).with_for_update()).first()
            if row is None:
                raise HTTPException(404, "none")
            if not if_match:
                raise HTTPException(428, "which state did you see?")
            if if_match != mark(row):
                raise HTTPException(412, "changed")
            row.title, row.remote = new.title, new.remote
            session.commit()
            response.headers["ETag"] = mark(row)
            return shown(row)
