# wrong PY3: a full page has a following one; card: "PY3: a full page may be the last"
def add_page(app, engine):
    @app.get("/vacancies")
    def page(limit: Annotated[int, Query(ge=1, le=50)] = 20, after: str | None = None):
        query = select(Vacancy).order_by(Vacancy.title, Vacancy.vacancy_id).limit(limit)
        if after is not None:
            try:
                title, number = unpack(after)
            except ValueError:
                raise HTTPException(422, "after is no cursor")
            query = query.where(tuple_(Vacancy.title, Vacancy.vacancy_id) > (title, number))
        with Session(engine) as session:
            rows = session.scalars(query).all()
            items = [shown(row) for row in rows[:limit]]
        if len(rows) < limit:
            return {"items": items, "next": None}
        return {"items": items, "next": pack([items[-1]["title"], items[-1]["vacancy_id"]])}
