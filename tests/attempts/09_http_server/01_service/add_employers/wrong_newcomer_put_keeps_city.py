# wrong HT6: exclude_unset in PUT too; card: "HT6: PUT used as PATCH"
def add_employers(app, engine):
    class Whole(BaseModel):
        name: str = Field(min_length=1)
        city: str | None = None

    class Change(BaseModel):
        name: str = Field("", min_length=1)
        city: str | None = None

    def as_dict(employer):
        return {"employer_id": employer.employer_id, "name": employer.name, "city": employer.city}

    @app.put("/employers/{employer_id}")
    def replace(employer_id: int, whole: Whole, response: Response):
        with Session(engine) as session:
            employer = session.get(Employer, employer_id)
            if employer is None:
                employer = Employer(employer_id=employer_id)
                session.add(employer)
                response.status_code = 201
            for name, value in whole.model_dump(exclude_unset=True).items():
                setattr(employer, name, value)
            session.commit()
            return as_dict(employer)

    @app.patch("/employers/{employer_id}")
    def change(employer_id: int, part: Change):
        with Session(engine) as session:
            employer = session.get(Employer, employer_id)
            if employer is None:
                raise HTTPException(404, "no such employer")
            for name, value in part.model_dump(exclude_unset=True).items():
                setattr(employer, name, value)
            session.commit()
            return as_dict(employer)
