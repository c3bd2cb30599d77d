# right: SQL, field by field
class EmployerBody(BaseModel):
    name: str = Field(min_length=1)
    city: str | None = None


class EmployerPart(BaseModel):
    name: str = Field("", min_length=1)
    city: str | None = None


def add_employers(app, engine):
    def find(connection, number):
        return connection.execute(text("SELECT employer_id, name, city FROM employers WHERE employer_id = :number"), {"number": number}).first()

    @app.put("/employers/{employer_id}")
    def put(employer_id: int, body: EmployerBody, response: Response):
        values = {"number": employer_id, "name": body.name, "city": body.city}
        with engine.begin() as connection:
            was_there = find(connection, employer_id) is not None
            connection.execute(text("INSERT INTO employers (employer_id, name, city) VALUES (:number, :name, :city) ON CONFLICT (employer_id) DO UPDATE SET name = :name, city = :city"), values)
            row = find(connection, employer_id)
        if not was_there:
            response.status_code = 201
        return {"employer_id": row.employer_id, "name": row.name, "city": row.city}

    @app.patch("/employers/{employer_id}")
    def patch(employer_id: int, body: EmployerPart):
        sent = body.model_dump(exclude_unset=True)
        with engine.begin() as connection:
            row = find(connection, employer_id)
            if row is None:
                raise HTTPException(404, "nobody has this number")
            if "name" in sent:
                connection.execute(text("UPDATE employers SET name = :name WHERE employer_id = :number"), {"name": sent["name"], "number": employer_id})
            if "city" in sent:
                connection.execute(text("UPDATE employers SET city = :city WHERE employer_id = :number"), {"city": sent["city"], "number": employer_id})
            row = find(connection, employer_id)
        return {"employer_id": row.employer_id, "name": row.name, "city": row.city}
