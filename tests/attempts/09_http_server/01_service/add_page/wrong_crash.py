# wrong HT5: a foreign cursor is a 500; card: "a cursor that is none of yours"
def add_page(app, engine):
    @app.get("/vacancies")
    def page(limit: Annotated[int, Query(ge=1, le=50)] = 20, after: str | None = None):
        query = select(Vacancy).order_by(Vacancy.title, Vacancy.vacancy_id)
        if after is not None:
            try:
                title, number = unpack(after)
            except KeyError:
                raise HTTPException(422, "this cursor is none of ours") from None
            query = query.where(tuple_(Vacancy.title, Vacancy.vacancy_id) > (title, number))
        with Session(engine) as session:
            found = session.scalars(query.limit(limit + 1)).all()
        items = [shown(vacancy) for vacancy in found[:limit]]
        following = pack([items[-1]["title"], items[-1]["vacancy_id"]]) if len(found) > limit else None
        return {"items": items, "next": following}
