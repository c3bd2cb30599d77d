# wrong HT10: one is taken off the answer, the table still grows; card: "HT10: the table grows with each look"
def add_replies(app, engine):
    @app.get("/vacancies/{vacancy_id}/replies")
    def replies(vacancy_id: int):
        with engine.begin() as connection:
            connection.execute(text("UPDATE counters SET replies = replies + 1 WHERE vacancy_id = :number"), {"number": vacancy_id})
            row = connection.execute(text("SELECT replies FROM counters WHERE vacancy_id = :number"), {"number": vacancy_id}).first()
        if row is None:
            raise HTTPException(404, "no such vacancy")
        return {"replies": row.replies - 1}
