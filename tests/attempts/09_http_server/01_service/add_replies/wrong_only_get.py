# wrong HT10: the GET is mended, nothing adds any more; card: "it needs a route of its own"
def add_replies(app, engine):
    @app.get("/vacancies/{vacancy_id}/replies")
    def replies(vacancy_id: int):
        with engine.begin() as connection:
            row = connection.execute(text("SELECT replies FROM counters WHERE vacancy_id = :number"), {"number": vacancy_id}).first()
        if row is None:
            raise HTTPException(404, "no such vacancy")
        return {"replies": row.replies}
