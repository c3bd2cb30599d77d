# wrong HT7: counts rows; card: "HT7: a page that counts rows drifts"
def add_page(app, engine):
    @app.get("/vacancies")
    def page(limit: Annotated[int, Query(ge=1, le=50)] = 20, after: str | None = None):
        start = 0
        if after is not None:
            try:
                start = unpack(after)[1]
            except ValueError:
                raise HTTPException(422, "no cursor of ours")
        query = select(Vacancy).order_by(Vacancy.title, Vacancy.vacancy_id).offset(start).limit(limit + 1)
        with Session(engine) as session:
            found = session.scalars(query).all()
        return {"items": [shown(one) for one in found[:limit]], "next": pack(["", start + limit]) if len(found) > limit else None}
