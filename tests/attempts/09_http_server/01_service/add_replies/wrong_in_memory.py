# wrong OR2: counts in a dict of the process; card: "What POST adds must be in the table"
def add_replies(app, engine):
    more = {}

    def now(vacancy_id):
        with engine.connect() as connection:
            row = connection.execute(text("SELECT replies FROM counters WHERE vacancy_id = :n"), {"n": vacancy_id}).first()
        if row is None:
            raise HTTPException(404, "no such vacancy")
        return {"replies": row.replies + more.get(vacancy_id, 0)}

    @app.get("/vacancies/{vacancy_id}/replies")
    def look(vacancy_id: int):
        return now(vacancy_id)

    @app.post("/vacancies/{vacancy_id}/replies", status_code=201)
    def answer(vacancy_id: int):
        now(vacancy_id)
        more[vacancy_id] = more.get(vacancy_id, 0) + 1
        return now(vacancy_id)
