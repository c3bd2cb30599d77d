import base64
import hashlib
import json
from typing import Annotated, Literal
from fastapi import FastAPI, Header, HTTPException, Query, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from sqlalchemy import and_, create_engine, func, or_, select, text, tuple_
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException as AnyHTTPException
from jobboard.models import Base, Employer, Vacancy


def problem(status, code, message, fields=()):
    """The one form of all errors of this service."""
    return JSONResponse({"error": {"code": code, "message": message, "fields": list(fields)}}, status_code=status)


def answer_problem(request, error):
    """An HTTPException in the one form."""
    codes = {404: "not_found", 405: "not_allowed", 409: "conflict", 412: "changed", 422: "invalid", 428: "tag_wanted"}
    return problem(error.status_code, codes.get(error.status_code, "error"), error.detail)


def answer_invalid(request, error):
    fields = [{"field": str(one["loc"][-1]), "message": one["msg"]} for one in error.errors()]
    return problem(422, "invalid", "Some fields are not as they should be", fields)


def answer_crash(request, error):
    return problem(500, "internal", "our mistake")


def shown(vacancy):
    """A vacancy as this service shows it."""
    return {"vacancy_id": vacancy.vacancy_id, "site": vacancy.site, "external_id": vacancy.external_id, "title": vacancy.title, "remote": vacancy.remote}


def pack(values):
    """["QA", 5] as a text for the `next` of a page."""
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode()


def unpack(cursor):
    """The title and number of a cursor; ValueError for a text that `pack` did not make."""
    values = json.loads(base64.urlsafe_b64decode(cursor))
    if not isinstance(values, list) or [type(value) for value in values] != [str, int]:
        raise ValueError("no cursor of ours")
    return values


def etag_of(body):
    """The tag of one state: equal bodies, equal tags."""
    return '"' + hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()[:16] + '"'


def add_errors(app, engine):
    app.add_exception_handler(AnyHTTPException, answer_problem)
    app.add_exception_handler(RequestValidationError, answer_invalid)


def add_page(app, engine):
    @app.get("/vacancies")
    def page(limit: Annotated[int, Query(ge=1, le=50)] = 20, after: str | None = None):
        query = select(Vacancy).order_by(Vacancy.title, Vacancy.vacancy_id)
        if after is not None:
            try:
                title, number = unpack(after)
            except ValueError:
                raise HTTPException(422, "this cursor is none of ours") from None
            query = query.where(tuple_(Vacancy.title, Vacancy.vacancy_id) > (title, number))
        with Session(engine) as session:
            found = session.scalars(query.limit(limit + 1)).all()
        items = [shown(vacancy) for vacancy in found[:limit]]
        if len(found) <= limit:
            return {"items": items, "next": None}
        last = items[-1]
        return {"items": items, "next": pack([last["title"], last["vacancy_id"]])}


def add_detail(app, engine):
    class Whole(BaseModel):
        title: str = Field(min_length=1)
        remote: bool

    def there(vacancy):
        if vacancy is None:
            raise HTTPException(404, "no such vacancy")
        return vacancy

    def tagged(vacancy):
        return JSONResponse(shown(vacancy), headers={"ETag": etag_of(shown(vacancy))})

    @app.get("/vacancies/{vacancy_id}")
    def one(vacancy_id: int, if_none_match: Annotated[str, Header()] = ""):
        with Session(engine) as session:
            vacancy = there(session.get(Vacancy, vacancy_id))
            tag = etag_of(shown(vacancy))
            if tag in if_none_match.split(", "):
                return Response(status_code=304, headers={"ETag": tag})
            return tagged(vacancy)

    @app.put("/vacancies/{vacancy_id}")
    def replace(vacancy_id: int, new: Whole, if_match: Annotated[str | None, Header()] = None):
        with Session(engine) as session:
            vacancy = there(session.get(Vacancy, vacancy_id, with_for_update=True))
            if if_match is None:
                raise HTTPException(428, "say by If-Match which state you saw")
            if if_match != etag_of(shown(vacancy)):
                raise HTTPException(412, "it has changed since you looked")
            vacancy.title = new.title
            vacancy.remote = new.remote
            session.commit()
            return tagged(vacancy)


def add_create(app, engine):
    class NewVacancy(BaseModel):
        site: Literal["hh", "superjob", "habr"]
        external_id: str = Field(min_length=1, max_length=40)
        title: str = Field(min_length=1, max_length=200)
        remote: bool = False

    @app.post("/vacancies", status_code=201)
    def create(new: NewVacancy, response: Response):
        with Session(engine) as session:
            vacancy = Vacancy(**new.model_dump())
            session.add(vacancy)
            try:
                session.commit()
            except IntegrityError:
                raise HTTPException(409, "this vacancy of this site is stored already") from None
            response.headers["Location"] = f"/vacancies/{vacancy.vacancy_id}"
            return shown(vacancy)


def add_employers(app, engine):
    class Whole(BaseModel):
        name: str = Field(min_length=1)
        city: str | None = None

    class Change(BaseModel):
        name: str = Field("", min_length=1)
        city: str | None = None

    def stored(session, employer):
        session.commit()
        return {"employer_id": employer.employer_id, "name": employer.name, "city": employer.city}

    @app.put("/employers/{employer_id}")
    def replace(employer_id: int, new: Whole, response: Response):
        with Session(engine) as session:
            employer = session.get(Employer, employer_id)
            if employer is None:
                employer = Employer(employer_id=employer_id)
                session.add(employer)
                response.status_code = 201
            employer.name = new.name
            employer.city = new.city
            return stored(session, employer)

    @app.patch("/employers/{employer_id}")
    def change(employer_id: int, new: Change):
        with Session(engine) as session:
            employer = session.get(Employer, employer_id)
            if employer is None:
                raise HTTPException(404, "no such employer")
            for name, value in new.model_dump(exclude_unset=True).items():
                setattr(employer, name, value)
            return stored(session, employer)


def make_app(database_url):
    engine = create_engine(database_url)
    Base.metadata.create_all(engine)
    app = FastAPI()
    for add in (add_errors, add_page, add_detail, add_create, add_employers):
        add(app, engine)
    app.add_exception_handler(Exception, answer_crash)
    return app
