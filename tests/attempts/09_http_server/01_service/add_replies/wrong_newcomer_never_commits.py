# wrong OR2: connect commits like begin; card: "What POST adds must be in the table"
def add_replies(app, engine):
    @app.get("/vacancies/{vacancy_id}/replies")
    def replies(vacancy_id: int):
        with engine.connect() as connection:
            row = connection.execute(text("SELECT replies FROM counters WHERE vacancy_id = :number"), {"number": vacancy_id}).first()
        if row is None:
            raise HTTPException(404, "no such vacancy")
        return {"replies": row.replies}

    @app.post("/vacancies/{vacancy_id}/replies", status_code=201)
    def reply(vacancy_id: int):
        with engine.connect() as connection:
            row = connection.execute(text("UPDATE counters SET replies = replies + 1 WHERE vacancy_id = :number RETURNING replies"), {"number": vacancy_id}).first()
        if row is None:
            raise HTTPException(404, "no such vacancy")
        return {"replies": row.replies}
