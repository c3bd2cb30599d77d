# right: or_ and and_; an own cursor
from sqlalchemy import and_, or_


def add_page(app, engine):
    @app.get("/vacancies")
    def page(limit: int = Query(20, ge=1, le=50), after: str = Query(None)):
        with Session(engine) as session:
            query = select(Vacancy).order_by(Vacancy.title.asc(), Vacancy.vacancy_id.asc())
            if after is not None:
                number, point, title = after.partition(".")
                if not number.isdigit() or point != ".":
                    raise HTTPException(422, "no cursor")
                number = int(number)
                query = query.where(or_(Vacancy.title > title, and_(Vacancy.title == title, Vacancy.vacancy_id > number)))
            rows = list(session.scalars(query.limit(limit + 1)))
            if len(rows) == limit + 1:
                rows.pop()
                following = f"{rows[-1].vacancy_id}.{rows[-1].title}"
            else:
                following = None
            return {"items": [shown(row) for row in rows], "next": following}
