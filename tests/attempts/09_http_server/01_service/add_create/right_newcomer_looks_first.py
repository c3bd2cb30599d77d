# right: looks first, and the table decides
from fastapi.exceptions import RequestValidationError  # raised for what a hint or a class refuses
from sqlalchemy.exc import IntegrityError  # raised by flush and commit when a rule is broken
from starlette.exceptions import HTTPException as AnyHTTPException  # an unknown path raises this one


def add_create(app, engine):
    class Body(BaseModel):
        site: Literal["hh", "superjob", "habr"]
        external_id: str = Field(min_length=1, max_length=40)
        title: str = Field(min_length=1, max_length=200)
        remote: bool = False

    @app.post("/vacancies")
    def create(body: Body):
        session = Session(engine)
        try:
            found = session.scalars(select(Vacancy).where(Vacancy.site == body.site).where(Vacancy.external_id == body.external_id)).first()
            if found is not None:
                raise HTTPException(409, "same site and same id")
            vacancy = Vacancy()
            vacancy.site = body.site
            vacancy.external_id = body.external_id
            vacancy.title = body.title
            vacancy.remote = body.remote
            session.add(vacancy)
            try:
                session.flush()
            except IntegrityError:
                session.rollback()
                raise HTTPException(409, "same site and same id, another client was faster")
            answer = shown(vacancy)
            session.commit()
        finally:
            session.close()
        return JSONResponse(answer, status_code=201, headers={"Location": "/vacancies/" + str(answer["vacancy_id"])})


def answer_invalid(request, error):
    list_of_fields = []
    for fault in error.errors():
        place = fault["loc"]
        last = place[len(place) - 1]
        entry = {}
        entry["field"] = f"{last}"
        entry["message"] = fault["msg"]
        list_of_fields.append(entry)
    return problem(status=422, code="invalid", message="Please look at the fields.", fields=list_of_fields)


def add_errors(app, engine):
    app.add_exception_handler(AnyHTTPException, answer_problem)
    app.add_exception_handler(RequestValidationError, answer_invalid)
