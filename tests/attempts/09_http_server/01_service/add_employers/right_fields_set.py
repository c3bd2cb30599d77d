# right: looks into model_fields_set; merge for PUT
def add_employers(app, engine):
    class Body(BaseModel):
        name: Annotated[str, Field(min_length=1)]
        city: str | None = None

    class Part(BaseModel):
        name: Annotated[str, Field(min_length=1)] = "?"
        city: str | None = None

    def as_dict(row):
        return {"employer_id": row.employer_id, "name": row.name, "city": row.city}

    @app.put("/employers/{employer_id}")
    def put(employer_id: int, body: Body, response: Response):
        with Session(engine) as session:
            if session.get(Employer, employer_id) is None:
                response.status_code = 201
            row = session.merge(Employer(employer_id=employer_id, name=body.name, city=body.city))
            session.commit()
            return as_dict(row)

    @app.patch("/employers/{employer_id}")
    def patch(employer_id: int, body: Part):
        with Session(engine) as session:
            row = session.get(Employer, employer_id)
            if not row:
                raise HTTPException(404, "none")
            if "name" in body.model_fields_set:
                row.name = body.name
            if "city" in body.model_fields_set:
                row.city = body.city
            session.commit()
            return as_dict(row)
