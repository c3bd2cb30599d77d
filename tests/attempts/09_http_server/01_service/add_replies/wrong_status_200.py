# wrong HT5: POST answers 200; card: "POST answers 201"
def add_replies(app, engine):
    def stored(vacancy_id, more):
        changed = "UPDATE counters SET replies = replies + :more WHERE vacancy_id = :number RETURNING replies"
        looked = "SELECT replies FROM counters WHERE vacancy_id = :number"
        with engine.begin() as connection:
            row = connection.execute(text(changed if more else looked), {"number": vacancy_id, "more": 1}).first()
        if row is None:
            raise HTTPException(404, "no such vacancy")
        return {"replies": row.replies}

    @app.get("/vacancies/{vacancy_id}/replies")
    def look(vacancy_id: int):
        return stored(vacancy_id, False)

    @app.post("/vacancies/{vacancy_id}/replies")
    def answer(vacancy_id: int):
        return stored(vacancy_id, True)
