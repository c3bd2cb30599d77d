# right: two routes, each with its statement
def add_replies(app, engine):
    @app.get("/vacancies/{vacancy_id}/replies")
    def replies(vacancy_id: int):
        with Session(engine) as session:
            number = session.execute(text("SELECT replies FROM counters WHERE vacancy_id = :number"), {"number": vacancy_id}).scalar()
        if number is None:
            raise HTTPException(404, "no such vacancy")
        return {"replies": number}

    @app.post("/vacancies/{vacancy_id}/replies", status_code=201)
    def add_reply(vacancy_id: int):
        with engine.begin() as connection:
            connection.execute(text("UPDATE counters SET replies = replies + 1 WHERE vacancy_id = :number"), {"number": vacancy_id})
        return replies(vacancy_id)
