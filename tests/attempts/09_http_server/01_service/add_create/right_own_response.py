# right: makes the answer itself; the class stands outside
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import IntegrityError
from starlette.exceptions import HTTPException as AnyHTTPException


class Offer(BaseModel):
    remote: bool = False
    title: str = Field(..., min_length=1, max_length=200)
    external_id: str = Field(..., min_length=1, max_length=40)
    site: Literal["habr", "hh", "superjob"]


async def answer_invalid(request, error):
    return problem(422, "invalid", "look at fields", ({"field": str(one["loc"][-1]), "message": one["msg"]} for one in error.errors()))


def add_create(app, engine):
    @app.post("/vacancies")
    def make(offer: Offer):
        with Session(engine, expire_on_commit=False) as session:
            row = Vacancy(**offer.model_dump())
            try:
                session.add(row)
                session.flush()
            except IntegrityError:
                session.rollback()
                return problem(409, "conflict", "it is stored already")
            session.commit()
        return JSONResponse(shown(row), 201, {"Location": f"/vacancies/{row.vacancy_id}"})


def add_errors(app, engine):
    app.add_exception_handler(AnyHTTPException, answer_problem)
    app.add_exception_handler(RequestValidationError, answer_invalid)
