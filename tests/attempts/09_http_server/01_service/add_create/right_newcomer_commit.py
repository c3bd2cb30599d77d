# right: the table refuses at commit; the class stands outside
from fastapi.exceptions import RequestValidationError  # raised for what a hint or a class refuses
from sqlalchemy.exc import IntegrityError  # raised by flush and commit when a rule is broken
from starlette.exceptions import HTTPException as AnyHTTPException  # an unknown path raises this one


class NewVacancy(BaseModel):
    site: Literal["hh", "superjob", "habr"]
    external_id: str = Field(min_length=1, max_length=40)
    title: str = Field(min_length=1, max_length=200)
    remote: bool = False


def add_create(app, engine):
    @app.post("/vacancies", status_code=201)
    def create(new: NewVacancy, response: Response):
        with Session(engine) as session:
            vacancy = Vacancy(**new.model_dump())
            session.add(vacancy)
            try:
                session.commit()
            except IntegrityError:
                raise HTTPException(409, "this vacancy is stored already")
            response.headers["Location"] = f"/vacancies/{vacancy.vacancy_id}"
            return shown(vacancy)


def answer_invalid(request, error):
    fields = [{"field": str(one["loc"][-1]), "message": one["msg"]} for one in error.errors()]
    return problem(422, "invalid", "the request is not right", fields)


def add_errors(app, engine):
    app.add_exception_handler(AnyHTTPException, answer_problem)
    app.add_exception_handler(RequestValidationError, answer_invalid)
