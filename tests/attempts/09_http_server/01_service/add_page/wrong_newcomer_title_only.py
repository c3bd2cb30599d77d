# wrong HT7: the title says where we are; card: "equal titles were skipped"
def add_page(app, engine):
    @app.get("/vacancies")
    def page(limit: Annotated[int, Query(ge=1, le=50)] = 20, after: str | None = None):
        query = select(Vacancy).order_by(Vacancy.title, Vacancy.vacancy_id).limit(limit + 1)
        if after is not None:
            try:
                title, number = unpack(after)
            except ValueError:
                raise HTTPException(422, "after is no cursor")
            query = query.where(Vacancy.title > title)
        with Session(engine) as session:
            rows = session.scalars(query).all()
            items = [shown(row) for row in rows[:limit]]
        if len(rows) <= limit:
            return {"items": items, "next": None}
        return {"items": items, "next": pack([items[-1]["title"], items[-1]["vacancy_id"]])}
