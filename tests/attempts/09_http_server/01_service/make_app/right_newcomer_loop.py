# right: a loop over the parts
def answer_crash(request, error):
    return problem(500, "internal", "our mistake")


def make_app(database_url):
    engine = create_engine(database_url)
    Base.metadata.create_all(engine)
    app = FastAPI()
    app.add_exception_handler(Exception, answer_crash)
    for add in (add_errors, add_page, add_detail, add_create, add_employers):
        add(app, engine)
    return app


save_functions(
    "api.py", problem, answer_problem, answer_invalid, answer_crash, shown, pack, unpack, etag_of,
    add_errors, add_page, add_detail, add_create, add_employers, make_app,
    imports=[
        "import base64", "import hashlib", "import json", "from typing import Annotated, Literal",
        "from fastapi import FastAPI, Header, HTTPException, Query, Response", "from fastapi.exceptions import RequestValidationError",
        "from fastapi.responses import JSONResponse", "from pydantic import BaseModel, Field",
        "from sqlalchemy import and_, create_engine, func, or_, select, text, tuple_", "from sqlalchemy.exc import IntegrityError", "from sqlalchemy.orm import Session",
        "from starlette.exceptions import HTTPException as AnyHTTPException", "from jobboard.models import Base, Employer, Vacancy",
    ],
)
