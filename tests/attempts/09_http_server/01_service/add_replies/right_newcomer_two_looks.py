# right: looks before and after adding
from fastapi import Response


def add_replies(app, engine):
    def look(connection, vacancy_id):
        row = connection.execute(text("SELECT replies FROM counters WHERE vacancy_id = :number"), {"number": vacancy_id}).first()
        if row is None:
            raise HTTPException(404, "no such vacancy")
        return row[0]

    @app.get("/vacancies/{vacancy_id}/replies")
    def replies(vacancy_id: int):
        with engine.begin() as connection:
            return {"replies": look(connection, vacancy_id)}

    @app.post("/vacancies/{vacancy_id}/replies")
    def add_one(vacancy_id: int, response: Response):
        with engine.begin() as connection:
            look(connection, vacancy_id)
            connection.execute(text("UPDATE counters SET replies = replies + 1 WHERE vacancy_id = :number"), {"number": vacancy_id})
            number_now = look(connection, vacancy_id)
        response.status_code = 201
        return {"replies": number_now}
