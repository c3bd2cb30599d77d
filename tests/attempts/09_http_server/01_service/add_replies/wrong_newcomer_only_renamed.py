# wrong HT10: the GET becomes a POST, and nobody can look; card: "no route answers GET any more"
def add_replies(app, engine):
    @app.post("/vacancies/{vacancy_id}/replies", status_code=201)
    def replies(vacancy_id: int):
        with engine.begin() as connection:
            connection.execute(text("UPDATE counters SET replies = replies + 1 WHERE vacancy_id = :number"), {"number": vacancy_id})
            row = connection.execute(text("SELECT replies FROM counters WHERE vacancy_id = :number"), {"number": vacancy_id}).first()
        if row is None:
            raise HTTPException(404, "no such vacancy")
        return {"replies": row.replies}
