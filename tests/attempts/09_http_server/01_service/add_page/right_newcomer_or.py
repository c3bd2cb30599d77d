# right: or_ and and_, row by row
from sqlalchemy import and_, or_


def add_page(app, engine):
    @app.get("/vacancies")
    def page(limit: Annotated[int, Query(ge=1, le=50)] = 20, after: str | None = None):
        query = select(Vacancy)
        if not after is None:
            try:
                last = unpack(after)
            except ValueError as error:
                raise HTTPException(422, f"wrong cursor: {error}")
            title = last[0]
            number = last[1]
            later_title = Vacancy.title > title
            same_title = and_(Vacancy.title == title, Vacancy.vacancy_id > number)
            query = query.where(or_(later_title, same_title))
        query = query.order_by(Vacancy.title.asc())
        query = query.order_by(Vacancy.vacancy_id.asc())
        query = query.limit(limit + 1)
        items = []
        next_cursor = None
        with Session(engine) as session:
            for vacancy in session.scalars(query):
                if len(items) == limit:
                    last_shown = items[len(items) - 1]
                    next_cursor = pack([last_shown["title"], last_shown["vacancy_id"]])
                else:
                    items.append(shown(vacancy))
        return {"items": items, "next": next_cursor}
