# %% [markdown] lesson="service" minutes=240 needs="08_http_client/02_unreliable_network" systems="PostgreSQL" terms="route, handler, safe, cursor, entity tag"
# # Two hundred and twelve times 200
#
# At 02:10 a partner's crawler asks your service for 212 vacancies that are gone. In the morning it offers 212 vacancies with the title `None`. Your log holds no error: every answer was a 200.
#
# **After this you can** route a request to a function · refuse what is wrong, in one format · repeat a PUT without harm · page through rows that move · tag what has not changed

# %%
import base64
import hashlib
import json
import socket
import subprocess
import sys
import threading
import time

import requests
from fastapi import FastAPI
from fastapi.responses import JSONResponse
from sqlalchemy import ForeignKey, Text, UniqueConstraint, create_engine, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship

from autograder.checks import check
from autograder.services import postgres
from autograder.services.datasets import tables
from autograder.services.project import project_folder
from autograder.services.project_functions import save_functions
from autograder.services.save_point import save_point
from autograder.services.served_app import served_app

server = postgres()
print(server.rung)
board = server.database().sqlalchemy_url


class Base(DeclarativeBase):  # as in your models.py, without the skills
    type_annotation_map = {str: Text}


class Employer(Base):
    __tablename__ = "employers"
    employer_id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    city: Mapped[str | None]
    vacancies: Mapped[list["Vacancy"]] = relationship(back_populates="employer")


class Vacancy(Base):
    __tablename__ = "vacancies"
    __table_args__ = (UniqueConstraint("site", "external_id"),)
    vacancy_id: Mapped[int] = mapped_column(primary_key=True)
    site: Mapped[str]
    external_id: Mapped[str]
    title: Mapped[str]
    remote: Mapped[bool] = mapped_column(default=False)
    employer_id: Mapped[int | None] = mapped_column(ForeignKey("employers.employer_id"))
    employer: Mapped[Employer | None] = relationship(back_populates="vacancies")


def fill_board():
    """The first forty vacancies of the market, generated ones, and one employer."""
    engine = create_engine(board)
    Base.metadata.create_all(engine)
    columns, rows = tables("jobboard")["vacancies"]
    with Session(engine) as session:
        session.add(Employer(name="Samovar Soft", city="Тула"))
        for row in [dict(zip(columns, row)) for row in rows[:40]]:
            session.add(Vacancy(site=row["platform"], external_id=str(row["vacancy_id"]), title=row["name"], remote=row["schedule_id"] == "remote"))
        session.commit()
    engine.dispose()


def ask(app, *questions):
    """Serve app on a free port, send each question over the wire, print what came back. A question: "GET /path",
    or the line with a JSON body, or the line with a body and headers."""
    with served_app(app) as site:
        for question in questions:
            line, body, headers = [*([question] if isinstance(question, str) else question), None, None][:3]
            method, path = line.split(" ", 1)
            came = requests.request(method, site.base_url + path, json=body, headers=headers, timeout=5)
            kept = "".join(f" {name}: {came.headers[name]}" for name in ("Location", "ETag") if name in came.headers)
            print(line, "" if body is None else json.dumps(body, ensure_ascii=False), f"-> {came.status_code}{kept}")
            print("    ", came.text[:300])


def together(app, *paths):
    """Ask for all paths at once, in threads; print the answers in the order in which they came."""
    with served_app(app) as site:
        begun = time.monotonic()

        def one(path):
            came = requests.get(site.base_url + path, timeout=5)
            print(f"{time.monotonic() - begun:.1f} s  {path} -> {came.status_code} {came.text}")

        threads = []
        for path in paths:
            threads.append(threading.Thread(target=one, args=(path,)))
            threads[-1].start()
            time.sleep(0.05)
        for thread in threads:
            thread.join()


def ask_service(path):
    """Start `python -m jobboard serve PORT` where its files are there, ask for path, stop it."""
    home = project_folder()
    main = home / "__main__.py"
    if not all((home / name).is_file() for name in ("models.py", "settings.py", "api.py", "serve.py")) or not main.is_file() or '"serve"' not in main.read_text("utf-8"):
        return
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    service = subprocess.Popen([sys.executable, "-m", "jobboard", "serve", str(port)], cwd=home.parent, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(150):
            try:
                came = requests.get(f"http://127.0.0.1:{port}{path}", timeout=5)
                print(f"GET {path} -> {came.status_code} {came.text[:300]}")
                break
            except requests.ConnectionError:
                if service.poll() is not None:
                    print("The service ended at once. Start it in a terminal and read the last line.")
                    break
                time.sleep(0.1)
    finally:
        service.terminate()
        service.wait(10)


def app_with(database_url, *parts):
    """A service on this database: each part adds its routes."""
    engine = create_engine(database_url)
    app = FastAPI()
    for add in parts:
        add(app, engine)
    return app


def shown(vacancy):
    """A vacancy as this service shows it."""
    return {"vacancy_id": vacancy.vacancy_id, "site": vacancy.site, "external_id": vacancy.external_id, "title": vacancy.title, "remote": vacancy.remote}


def problem(status, code, message, fields=()):
    """The one form of all errors of this service."""
    return JSONResponse({"error": {"code": code, "message": message, "fields": list(fields)}}, status_code=status)


def answer_problem(request, error):
    """An HTTPException in the one form."""
    codes = {404: "not_found", 405: "not_allowed", 409: "conflict", 412: "changed", 422: "invalid", 428: "tag_wanted"}
    return problem(error.status_code, codes.get(error.status_code, "error"), error.detail)


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


SETTINGS = '''"""Where the rows are."""

import os
from pathlib import Path


def database_url():
    """The address in DATABASE_URL, such as postgresql+psycopg://...; else a SQLite file beside this one."""
    return os.environ.get("DATABASE_URL") or f"sqlite:///{Path(__file__).resolve().parent / 'jobboard.db'}"
'''
SERVE = '''"""python -m jobboard serve [PORT]: the vacancy service, for programs on this machine."""

from importlib import import_module
from importlib.util import find_spec

import uvicorn
from sqlalchemy import create_engine, inspect

from .api import make_app
from .settings import database_url


def build(url):
    """The service on this database, with what other modules of the project add to it."""
    app = make_app(url)
    app.state.database_url = url  # where the other modules find it
    for name in ("logs", "metrics", "market_api"):
        if not find_spec(f"jobboard.{name}"):
            continue
        if name == "market_api" and not inspect(create_engine(url)).has_table("clean_offers"):
            print("No /market yet: python -m jobboard clean, then start again")
            continue
        import_module(f"jobboard.{name}").add_to(app)
    return app


def main(arguments):
    """Serve until stopped; the port is 8000 when none is named."""
    if len(arguments) > 1 or not all(word.isdigit() for word in arguments):
        print("Usage: python -m jobboard serve [PORT]")
        return
    uvicorn.run(build(database_url()), host="127.0.0.1", port=int(arguments[0]) if arguments else 8000)
'''
TESTS = '''"""What the service promises. python -m pytest runs it; each test has a database of its own."""

import pytest
from fastapi.testclient import TestClient

from jobboard.api import make_app

VACANCY = {"site": "hh", "external_id": "7", "title": "Python developer", "remote": True}


@pytest.fixture
def client(tmp_path):
    with TestClient(make_app(f"sqlite:///{tmp_path / 'jobboard.db'}")) as client:
        yield client


def test_a_vacancy_is_stored_once(client):
    made = client.post("/vacancies", json=VACANCY)
    assert made.status_code == 201
    assert client.get(made.headers["Location"]).json() == made.json()
    assert client.post("/vacancies", json=VACANCY).status_code == 409


def test_an_unchanged_vacancy_is_not_sent_again(client):
    place = client.post("/vacancies", json=VACANCY).headers["Location"]
    tag = client.get(place).headers["ETag"]
    again = client.get(place, headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")


def test_a_stale_tag_changes_nothing(client):
    place = client.post("/vacancies", json=VACANCY).headers["Location"]
    tag = {"If-Match": client.get(place).headers["ETag"]}
    assert client.put(place, json={"title": "Team lead", "remote": True}, headers=tag).status_code == 200
    assert client.put(place, json={"title": "QA", "remote": False}, headers=tag).status_code == 412
    assert client.get(place).json()["title"] == "Team lead"


def test_pages_hold_each_vacancy_once(client):
    made = [client.post("/vacancies", json={**VACANCY, "external_id": str(number)}).json() for number in range(5)]
    seen, page = [], {"next": ""}
    while page["next"] is not None:
        after = {"after": page["next"]} if page["next"] else {}
        page = client.get("/vacancies", params={"limit": 2, **after}).json()
        seen += page["items"]
    assert seen == made


@pytest.mark.parametrize(("path", "status"), [("/vacancies/9", 404), ("/vacancies?limit=0", 422), ("/nothing", 404)])
def test_every_refusal_has_one_form(client, path, status):
    refused = client.get(path)
    assert refused.status_code == status
    assert set(refused.json()["error"]) == {"code", "message", "fields"}
'''


def save_given():
    """Write settings.py, serve.py, tests/test_api.py and the line jobboard.db of .gitignore into the project."""
    home = project_folder()
    (home / "tests").mkdir(parents=True, exist_ok=True)
    for name, source in (("settings.py", SETTINGS), ("serve.py", SERVE)):
        (home / name).write_text(source, encoding="utf-8")
        print(f"jobboard/{name} saved")
    if not (home / "tests/test_api.py").is_file():  # yours may hold more by now
        (home / "tests/test_api.py").write_text(TESTS, encoding="utf-8")
        print("jobboard/tests/test_api.py saved")
    ignored = home / ".gitignore"
    lines = ignored.read_text("utf-8").splitlines() if ignored.is_file() else []
    if "jobboard.db" not in lines:
        ignored.write_text("\n".join([*lines, "jobboard.db"]) + "\n", encoding="utf-8")


fill_board()
engine = create_engine(board)

# %% [markdown] task="pairs" outcomes="3"
# ## Warm-up: one question, one session
# `pairs(engine)` returns all pairs `(title, employer's name)`, smallest `vacancy_id` first; `None` where no employer is known. It opens and closes its own session and sends at most 2 statements, for 300 vacancies too. `Vacancy.employer` is the relation of your `models.py`.

# %% answer="pairs"
def pairs(engine):
    ### BEGIN SOLUTION
    query = select(Vacancy.title, Employer.name).outerjoin(Vacancy.employer).order_by(Vacancy.vacancy_id)
    with Session(engine) as session:
        return [tuple(row) for row in session.execute(query)]
    ### END SOLUTION
# %% [markdown] hint="pairs"
# How often does `vacancy.employer` ask when nobody loaded it before? Load it with the vacancies, or join.
# %% check="pairs" points=1
@check("pairs")
def two_boards(c, pairs):
    from random import Random

    probe = '''def asked(pairs, url):
    from sqlalchemy import create_engine

    engine = create_engine(url, pool_size=1, max_overflow=0, pool_timeout=0.1)
    came = pairs(engine)
    return [came if came is None else [tuple(pair) for pair in came], engine.pool.checkedout()]
'''
    db = c.lend()
    db.run("CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text); CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL DEFAULT false, employer_id integer REFERENCES employers, UNIQUE (site, external_id)); INSERT INTO employers SELECT n, 'firm ' || n FROM generate_series(1, 20) AS n; INSERT INTO vacancies VALUES (5, 'hh', '5', 'QA', false, 2), (3, 'hh', '3', 'Cook', false, NULL), (4, 'hh', '4', 'Go', false, 1)")
    expected = [("Cook", None), ("Go", "firm 1"), ("QA", "firm 2")]
    came = c.inside(probe, pairs, db.sqlalchemy_url)
    came.text = "pairs(engine), connections not given back"
    came.returns([expected, 0], mistakes=[
        (lambda got: got[0] is None, "PY1: nothing was returned; `print` shows it to you, `return` gives it back"),
        (lambda got: got[0] == expected[1:], "SQ4: a vacancy without an employer stays; the join lost it"),
        (lambda got: got[0] != expected and sorted(map(str, got[0])) == sorted(map(str, expected)), "SQ10: smallest vacancy_id first"),
        (lambda got: got[0] == expected, "OR5: a session was left open; its connection is missing for the next question"),
        (c.raised("DetachedInstanceError"), "OR3: the session was closed before the employer was read"),
        (c.raised("AttributeError"), "PY8: where no employer is known, `vacancy.employer` is None, and None has no name"),
    ])
    draw = Random(c.seed)
    more = [(number, draw.choice("ABCDE"), draw.choice([None, *range(1, 21)])) for number in draw.sample(range(10, 500), 60)]
    with db.connect() as connection:
        connection.cursor().executemany("INSERT INTO vacancies VALUES (%s, 'hh', %s, %s, false, %s)", [(number, str(number), title, firm) for number, title, firm in more])
    db.clear()
    came = c.inside(probe, pairs, db.sqlalchemy_url)
    came.text = "the same with 63 vacancies"
    came.returns([expected + [(title, firm and f"firm {firm}") for _, title, firm in sorted(more)], 0])
    asked = sum(one.times for one in db.statements if one.sql.lstrip().upper().startswith("SELECT") and ("vacancies" in one.sql or "employers" in one.sql))
    c.that(asked <= 2, "statements sent for 63 vacancies", expected="2 at most", got=asked, mistake="OR1: each vacancy asked for its own employer; load them together")

# %%
# A GET of this path is answered by this function; what it returns goes out as JSON. So it was at 02:10.
def add_hurried(app, engine):
    @app.get("/vacancies/{vacancy_id}")
    def one(vacancy_id: int):
        with Session(engine) as session:
            vacancy = session.get(Vacancy, vacancy_id)
            if vacancy is None:
                return {"error": "no such vacancy"}
            return {"title": vacancy.title}

ask(app_with(board, add_hurried), "GET /vacancies/3", "GET /vacancies/999", "GET /vacancies/three")

# %%
market = FastAPI()
@market.get("/vacancies/{number}")
def one(number: int): return {"handler": "one"}
@market.get("/vacancies/newest")
def newest(): return {"handler": "newest"}
@market.post("/vacancies", status_code=201)
def create(): return {"handler": "create"}
@market.get("/vacancies")
def search(limit: int = 20): return {"handler": "search", "limit": limit}  # in no path: read from the query

ask(market, "POST /vacancies", "GET /vacancies?limit=5", "DELETE /vacancies", "GET /vacancy")

# %% [markdown] task="handled" outcomes="1"
# ## Predict: who answers, with what
# **Notice above.** For 999 the status was 200: the crawler stored a title that is not there. For `three` the type hint `int` refused; `one` was not called.
#
# A *route* ties method and path to a function, its *handler*. The first route, from the top, that fits both is taken. The path fits with other methods only: 405. No path fits: 404.
#
# For each request `[handler, status]`: `["search", 200]` for `GET /vacancies?limit=5`, `[None, 404]` for `GET /vacancy`. Of `market`:
# - **a** `GET /vacancies/newest` · **b** `POST /vacancies/7`
# - **c** `GET /vacancies?limit=ten` · **d** `GET /vacancies?size=ten`
#
# On paper, in order: `GET /employers/top` is `top()`, `GET /employers/{name}` is `by_name(name: str)`, `PUT /employers/{number}` is `replace(number: int)`, `POST /employers` is `add()` with `status_code=201`.
# - **e** `GET /employers/top` · **f** `GET /employers/12`
# - **g** `PUT /employers/top` · **h** `GET /employers`

# %% answer="handled"
handled = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ..., "h": ...}
### BEGIN SOLUTION
refused, other_method = [None, 422], [None, 405]
handled = dict(a=refused, b=other_method, c=refused, d=["search", 200], e=["top", 200], f=["by_name", 200], g=refused, h=other_method)
### END SOLUTION
# %% [markdown] hint="handled"
# Go down the routes: path and method? At the first fit: do the types fit?
# %% [markdown] hint="handled"
# Nobody declared `size`. What became of unknown parameters on the job sites?
# %% check="handled" points=0.5
@check("handled")
def on_the_screen(c, handled):
    whole = c.value(handled).got
    c.that(not (isinstance(whole, dict) and None in whole.values()), "a pair for each letter", expected="[None, status] when no handler is called", got=whole, mistake="HT5: no handler was called, and a status goes out all the same: the pair says both")
    beliefs = {
        "a": (None, 422, {"newest": "The first route that fits is taken: `{number}` fits `newest`, and only then is it read as a number", "one": "`newest` is no number: the request is refused before `one` is called"}, {404: "A path fits; the value in it does not", 405: "The method fits as well", 200: "The first route that fits is taken, and `newest` is no number"}),
        "b": (None, 405, {"create": "`POST /vacancies` is another path", "one": "`one` answers GET only"}, {404: "The path fits a route, with another method", 200: "No route takes this method here", 201: "`POST /vacancies` is another path", 422: "No route takes this method; nothing is validated"}),
        "c": (None, 422, {"search": "The hint `int` refuses `ten` before `search` is called"}, {404: "The path fits; the parameter does not", 400: "FastAPI says 422 for what it could read and does not accept", 200: "`ten` is no whole number"}),
        "d": ("search", 200, {None: "An unknown parameter is passed over, as on the job sites"}, {422: "Nobody declared `size`, so nobody reads it", 404: "What stands behind `?` chooses no route", 400: "Nobody declared `size`, so nobody reads it"}),
    }
    for letter, (name, status, names, statuses) in beliefs.items():
        c.value(handled, letter, 0).equals(name, mistakes=list(names.items()))
        c.value(handled, letter, 1).equals(status, mistakes=list(statuses.items()))
# %% check="handled" points=1.5 hidden=true
@check("handled", hidden=True)
def on_paper(c, handled):
    """The four on paper: an exact path before an open one, a number as text, a value that does not fit, a method that is missing."""
    ### BEGIN HIDDEN TESTS
    beliefs = {
        "e": ("top", 200, {"by_name": "Two routes fit; the one above is taken"}, {}),
        "f": ("by_name", 200, {"replace": "`replace` answers PUT", None: "`12` is a text too; nobody asked for a number here"}, {422: "`12` is a text too"}),
        "g": (None, 422, {"top": "`top` answers GET", "replace": "`top` is no number: refused before `replace` is called"}, {405: "A route takes PUT on this path; its value does not fit", 404: "A path fits; the value in it does not", 200: "`top` is no number"}),
        "h": (None, 405, {"by_name": "`/employers` has no second part", "top": "`/employers` has no second part", "add": "`add` answers POST"}, {404: "The path fits a route, with another method", 200: "No route takes GET here", 201: "`add` answers POST"}),
    }
    for letter, (name, status, names, statuses) in beliefs.items():
        c.value(handled, letter, 0).equals(name, mistakes=list(names.items()))
        c.value(handled, letter, 1).equals(status, mistakes=list(statuses.items()))
    ### END HIDDEN TESTS

# %%
# The connection broke, and a client sent the same PUT again. This service keeps a list.
employers = []
listing = FastAPI()

@listing.put("/employers/{employer_id}")
def put(employer_id: int, name: str):
    employers.append([employer_id, name])
    return {"stored": len(employers)}

ask(listing, "PUT /employers/8?name=Orbit", "PUT /employers/8?name=Orbit")
print(employers)

# %% [markdown] task="contract_mistakes" outcomes="1"
# ## Find the broken promises
# **Notice.** Number 8 stands there twice. Methods promise:
#
# | method | promise |
# |---|---|
# | GET | *safe*: changes nothing |
# | PUT | twice is once; the whole is replaced, absent is empty |
# | PATCH | changes what is sent, `null` too |
# | DELETE | twice is once |
# | POST | twice may be two |
#
# 2xx: done. 4xx: the client's mistake. 5xx: the service's.
#
# | row | request | what the service does |
# |---|---|---|
# | 1 | `GET /vacancies/3/close` | closes vacancy 3; 200 |
# | 2 | `PUT /employers/8`, twice | one row; 201, then 200 |
# | 3 | `POST /vacancies`, no title | stores nothing; 500 |
# | 4 | `GET /vacancies/999`, there is none | 200 `{"error": "none"}` |
# | 5 | `DELETE /vacancies/5`, twice | gone; 204, then 404 |
# | 6 | `PATCH /employers/8` `{"city": null}` | the city stays; 200 |
# | 7 | `PUT /employers/8` `{"name": "A"}` | new name, the old city stays; 200 |
# | 8 | `POST /vacancies`, same site and id twice | one row; 201, then 409 |
# | 9 | `GET /vacancies?city=Tula`, none there | 200 `{"items": []}` |
# | 10 | `PUT /vacancies/hh/77`, twice | two rows; 201, 201 |
# | 11 | `PATCH /vacancies/4` `{"title": "QA"}` | only the title changes; 200 |
# | 12 | `POST /vacancies`, good | 201, `Location: /vacancies/41` |
#
# Six rows break a promise. `contract_mistakes` maps the number of each to a word: `"unsafe"`, `"status"`, `"null"` (taken for absent), `"replace"` (not the whole) or `"repeat"` (twice is not once).

# %% answer="contract_mistakes"
contract_mistakes = {...: ...}
### BEGIN SOLUTION
contract_mistakes = {1: "unsafe", 3: "status", 4: "status", 6: "null", 7: "replace", 10: "repeat"}
### END SOLUTION
# %% [markdown] hint="contract_mistakes"
# Compare the state before and after, then status and event.
# %% [markdown] hint="contract_mistakes"
# Rows 5 and 8 answer differently the second time. Does the promise speak of the answer or of the state?
# %% check="contract_mistakes" points=0.5
@check("contract_mistakes")
def form(c, contract_mistakes):
    got = c.value(contract_mistakes).got
    if got == {...: ...}:
        c.stop("not_tried", where="contract_mistakes still holds three dots: write six pairs in the cell above and run it")
    c.that(isinstance(got, dict), "a dict from row to word", expected="{row: word, ...}", got=got)
    c.that(len(got) == 6, "six rows break a promise", expected="6 rows", got=got)
    c.that(all(row in range(1, 13) for row in got), "rows are numbers from 1 to 12", expected="numbers from 1 to 12", got=got)
    words = ["unsafe", "status", "null", "replace", "repeat"]
    c.that(all(word in words for word in got.values()), "the five words", expected=words, got=got)
# %% check="contract_mistakes" points=2.5 hidden=true
@check("contract_mistakes", hidden=True)
def rows(c, contract_mistakes):
    """Which six rows break a promise, and which promise."""
    ### BEGIN HIDDEN TESTS
    beliefs = [
        (2, "HT6: 201 says made, 200 says replaced; the state is the same after one PUT and after two"),
        (5, "HT6: the promise of DELETE speaks of the state, not of the answer: after one and after two it is gone"),
        (8, "HT5: POST promises nothing about twice; 409 names what stands against it"),
        (9, "An empty list is an answer: the question was good, and nobody fits"),
        (11, "HT6: that is what PATCH promises: the rest stays"),
        (12, "201 with the address of the new row is what POST should answer"),
    ]
    got = c.value(contract_mistakes).got
    known = next((belief for row, belief in beliefs if row in got), "A row is missing: compare the state before and after with the promise of the method")
    c.that(isinstance(got, dict) and sorted(map(str, got)) == sorted(map(str, [1, 3, 4, 6, 7, 10])), "other rows", mistake=known)
    beliefs = {
        1: ("unsafe", "HT10: a GET changed the state"),
        3: ("status", "HT5: nothing was stored, but the client is told that the server broke; the mistake was its own"),
        4: ("status", "HT1: the status says done, and nothing was found"),
        6: ("null", "HT6: null was sent, so it is to be stored; absent is something else"),
        7: ("replace", "HT6: PUT used as PATCH; what is left out of a PUT is empty afterwards"),
        10: ("repeat", "HT6: sent twice, a PUT must leave what one leaves"),
    }
    for row, (word, belief) in beliefs.items():
        c.that(got.get(row) == word, "another word", mistake=belief)
    ### END HIDDEN TESTS

# %%
# raise HTTPException(404, "no such vacancy") ends a handler: status and words.
from fastapi import HTTPException

with engine.begin() as connection:  # commits at its end
    connection.execute(text("""
        CREATE TABLE IF NOT EXISTS counters (vacancy_id integer PRIMARY KEY, replies integer NOT NULL)
    """))
    connection.execute(text("INSERT INTO counters VALUES (:number, 0) ON CONFLICT DO NOTHING"), {"number": 3})
    change = text("UPDATE counters SET replies = 7 WHERE vacancy_id = :number RETURNING replies")
    row = connection.execute(change, {"number": 3}).first()
    print(row, row.replies, connection.execute(text("SELECT 1 WHERE false")).first())

# %% [markdown] task="add_replies" outcomes="1"
# ## Repair: looking is not answering
# A page that shows the number of replies reloads every 5 s. At noon a vacancy without any has 2,880. Mend it: `GET /vacancies/{vacancy_id}/replies` changes nothing, `POST` adds one. Both answer `{"replies": n}` with the number after it, by 200 and 201. Not in `counters`: 404 for both, nothing stored.

# %% answer="add_replies"
def add_replies(app, engine):
    @app.get("/vacancies/{vacancy_id}/replies")
    def replies(vacancy_id: int):
        with engine.begin() as connection:
            values = {"number": vacancy_id}
            add = text("UPDATE counters SET replies = replies + 1 WHERE vacancy_id = :number")
            connection.execute(add, values)
            look = text("SELECT replies FROM counters WHERE vacancy_id = :number")
            row = connection.execute(look, values).first()
        if row is None:
            raise HTTPException(404, "no such vacancy")
        return {"replies": row.replies}
### BEGIN SOLUTION


def add_replies(app, engine):
    def first(statement, vacancy_id):
        with engine.begin() as connection:
            row = connection.execute(text(statement), {"number": vacancy_id}).first()
        if row is None:
            raise HTTPException(404, "no such vacancy")
        return {"replies": row.replies}

    @app.get("/vacancies/{vacancy_id}/replies")
    def look(vacancy_id: int):
        return first("SELECT replies FROM counters WHERE vacancy_id = :number", vacancy_id)

    @app.post("/vacancies/{vacancy_id}/replies", status_code=201)
    def answer(vacancy_id: int):
        return first("UPDATE counters SET replies = replies + 1 WHERE vacancy_id = :number RETURNING replies", vacancy_id)
### END SOLUTION
# %% [markdown] hint="add_replies"
# Which of the two statements belongs to looking? The other one needs a route of its own.
# %% check="add_replies" points=0.5
@check("add_replies")
def looked_at(c, app_with, add_replies):
    db = c.lend()
    db.run("CREATE TABLE counters (vacancy_id integer PRIMARY KEY, replies integer NOT NULL); INSERT INTO counters VALUES (3, 5), (4, 0)")
    served = c.serve(c.make(app_with, db.sqlalchemy_url, add_replies))
    came = [served.get("/vacancies/3/replies").got for _ in range(3)]
    got = [[one["status"], one["body"]] for one in came]
    c.that(got == [[200, {"replies": 5}]] * 3, "GET /vacancies/3/replies, three times, with 5 stored", expected=[[200, {"replies": 5}]] * 3, got=got, mistakes=[
        ([[200, {"replies": 6}], [200, {"replies": 7}], [200, {"replies": 8}]], "HT10: each look adds one; a GET changes nothing"),
        ([[200, {"replies": 5}], [200, {"replies": 6}], [200, {"replies": 7}]], "HT10: the table grows with each look, whatever the answer says"),
        (got, "HT10: no route answers GET any more; looking keeps a route, adding gets its own" if got[0][0] == 405 else ""),
    ])
    stored = db.rows("SELECT vacancy_id, replies FROM counters ORDER BY 1")
    c.that(stored == [(3, 5), (4, 0)], "the table after three GETs", expected=[(3, 5), (4, 0)], got=stored, mistake="HT10: each look adds one; a GET changes nothing")
# %% check="add_replies" points=1.5 hidden=true
@check("add_replies", hidden=True)
def answered(c, app_with, add_replies):
    """Looks and answers mixed, a number changed from elsewhere, vacancies that are not there."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    stored = {number: draw.randrange(50) for number in (3, 4, 9)}
    db = c.lend()
    db.run("CREATE TABLE counters (vacancy_id integer PRIMARY KEY, replies integer NOT NULL); INSERT INTO counters VALUES " + ", ".join(map(str, stored.items())))
    served = c.serve(c.make(app_with, db.sqlalchemy_url, add_replies))
    steps = [("POST", 3), ("GET", 3), ("GET", 4), ("POST", 3), ("POST", 9), ("GET", 3), ("GET", 9)]
    for method, number in steps:
        stored[number] += method == "POST"
        came = served.request(method, f"/vacancies/{number}/replies").got
        c.that(came["status"] != 405, "no route takes this method", mistake="HT10: what changes a number is a POST; it needs a route of its own")
        c.that(came["status"] == (201 if method == "POST" else 200), "another status", mistake="POST answers 201, GET 200")
        if method == "POST":
            c.that(dict(db.rows("SELECT * FROM counters")) == stored, "other numbers are stored", mistake="What POST adds must be in the table, in one row, and committed")
        c.that(came["body"] == {"replies": stored[number]}, "another number came back", mistake="HT10: a GET added one, or a POST answered with the number before" if method == "POST" else "HT10: a GET shows what is stored, and leaves it")
    c.that(dict(db.rows("SELECT * FROM counters")) == stored, "a GET stored something", mistake="HT10: a GET leaves what is stored")
    db.run("UPDATE counters SET replies = 70 WHERE vacancy_id = 4")
    c.that(served.get("/vacancies/4/replies").got["body"] == {"replies": 70}, "an old number came back", mistake="The number lives in the table: another service may change it too")
    for method in ("GET", "POST"):
        c.that(served.request(method, "/vacancies/8/replies").got["status"] == 404, "a vacancy that is not there, and another status than 404", mistake="A vacancy that is not in the table is a 404, for GET and POST")
    c.that(db.rows("SELECT count(*) FROM counters") == [(3,)], "a row was made for a vacancy that is not there", mistake="A vacancy that is not in the table is a 404; no row is made for it")
    ### END HIDDEN TESTS

# %%
from typing import Annotated

from fastapi import Query

def add_squares(app, engine):
    @app.get("/squares/{number}")
    def square(number: int, times: Annotated[int, Query(ge=1, le=3)] = 1, odd: bool | None = None):
        if number > 9:
            raise HTTPException(404, "squares are known up to 9")
        return {"square": number * number * times, "odd": odd}

ask(app_with(board, add_squares), "GET /squares/7?times=2&odd=true", "GET /squares/7?times=5", "GET /squares/12")

# %% [markdown] task="add_search" outcomes="1,2"
# ## Fill in: search and detail
# **Notice.** `le=3` refused `times=5`. `shown(vacancy)` is a dict of five columns.
#
# - `GET /vacancies`: 200 `{"items": [...]}`, each as `shown`, greatest `vacancy_id` first. `word`: titles that contain it, letter for letter. `remote`: only those where it is so; `false` is said, too. `limit`: at most so many, 1 to 50, 20 when absent, otherwise 422. Nobody fits: an empty list.
# - `GET /vacancies/{vacancy_id}`: 200, as `shown`. None there: 404.
#
# Replace each `...`.

# %% answer="add_search"
def add_search(app, engine):
    limits = ...  # a whole number with its two limits
    ### BEGIN SOLUTION
    limits = Annotated[int, Query(ge=1, le=50)]
    ### END SOLUTION
    detail = ...  # the path of the second route
    ### BEGIN SOLUTION
    detail = "/vacancies/{vacancy_id}"
    ### END SOLUTION

    @app.get("/vacancies")
    def search(word: str = "", remote: bool | None = None, limit: limits = 20):
        query = select(Vacancy).where(Vacancy.title.contains(word, autoescape=True))
        # narrow the query when `remote` was said
        ### BEGIN SOLUTION
        if remote is not None:
            query = query.where(Vacancy.remote == remote)
        ### END SOLUTION
        query = query.order_by(Vacancy.vacancy_id.desc()).limit(limit)
        with Session(engine) as session:
            return {"items": [shown(vacancy) for vacancy in session.scalars(query)]}

    @app.get(detail)
    def one(vacancy_id: int):
        with Session(engine) as session:
            vacancy = session.get(Vacancy, vacancy_id)
            # refuse when there is none
            ### BEGIN SOLUTION
            if vacancy is None:
                raise HTTPException(404, "no such vacancy")
            ### END SOLUTION
            return shown(vacancy)
# %% [markdown] hint="add_search"
# `remote` has three states. Which of them says nothing?
# %% [markdown] hint="add_search"
# The name in the braces of a path is the name of the handler's parameter.
# %% check="add_search" points=1
@check("add_search")
def five_vacancies(c, app_with, add_search):
    db = c.lend()
    db.run("CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL DEFAULT false, employer_id integer, UNIQUE (site, external_id)); INSERT INTO vacancies SELECT n, 'hh', n::text, (ARRAY['Go lead', 'QA', 'Go', 'Cook', 'QA'])[n], n > 3 FROM generate_series(1, 5) AS n")
    served = c.serve(c.make(app_with, db.sqlalchemy_url, add_search))

    def found(path):
        body = served.get(path).got["body"]
        items = body.get("items") if isinstance(body, dict) else None
        return [one.get("vacancy_id") for one in items] if isinstance(items, list) else body

    for path, expected, mistake in (
        ("/vacancies", [5, 4, 3, 2, 1], ""),
        ("/vacancies?word=Go&limit=1", [3], "The greatest vacancy_id first, then the limit"),
        ("/vacancies?remote=true", [5, 4], "`remote` was said, and vacancies came where it is not so"),
    ):
        got = found(path)
        c.that(got == expected, f"the vacancy_ids of GET {path}", expected=expected, got=got, mistake=mistake)
    got = served.get("/vacancies/3").got
    expected = [200, {"vacancy_id": 3, "site": "hh", "external_id": "3", "title": "Go", "remote": False}]
    c.that([got["status"], got["body"]] == expected, "GET /vacancies/3", expected=expected, got=[got["status"], got["body"]], mistake="The path of the second route names the parameter in braces" if got["status"] == 404 else "")
    got = served.get("/vacancies/9").got["status"]
    c.that(got == 404, "the status of GET /vacancies/9, there is none", expected=404, got=got, mistake={200: "HT1: what is not there is no answer; refuse it by its status", 500: "None has no title: the handler went on without a vacancy"}.get(got, ""))
# %% check="add_search" points=2 hidden=true
@check("add_search", hidden=True)
def other_questions(c, app_with, add_search):
    """Limits at both ends and beyond, remote false, words with signs, words and remote together, an unknown number."""
    ### BEGIN HIDDEN TESTS
    from random import Random
    from urllib.parse import urlencode

    draw = Random(c.seed)
    rows = [(number, draw.choice(["Go", "go", "100 %", "Тестировщик", "QA & Go"]), draw.random() < 0.5) for number in range(1, 31)]
    db = c.lend()
    db.run("CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL DEFAULT false, employer_id integer, UNIQUE (site, external_id));")
    with db.connect() as connection:
        connection.cursor().executemany("INSERT INTO vacancies VALUES (%s, 'hh', %s, %s, %s)", [(number, str(number), title, remote) for number, title, remote in rows])
    served = c.serve(c.make(app_with, db.sqlalchemy_url, add_search))
    for asked in ({}, {"limit": 1}, {"remote": "false"}, {"remote": "true", "limit": 50}, {"word": "%"}, {"word": "QA & Go", "remote": "false"}, {"word": "Rust"}):
        came = served.get("/vacancies?" + urlencode(asked)).got
        expected = [{"vacancy_id": number, "site": "hh", "external_id": str(number), "title": title, "remote": remote} for number, title, remote in reversed(rows) if asked.get("word", "") in title and asked.get("remote", str(remote).lower()) == str(remote).lower()]
        known = "PY8: false was said; only None means that nothing was" if asked.get("remote") == "false" else ""
        if not expected:
            known = "An empty list is an answer: 200"
        elif asked.get("limit") == 50 and came["status"] == 422:
            known = "PY3: 50 is allowed"
        elif asked.get("limit") == 1 and came["status"] == 422:
            known = "PY3: 1 is allowed"
        c.that([came["status"], came["body"]] == [200, {"items": expected[: asked.get("limit", 20)]}], "other vacancies", mistake=known)
    for limit in (0, 51):
        status = served.get(f"/vacancies?limit={limit}").got["status"]
        c.that(status == 422, "what does not fit was not refused by 422", mistake="PY3: a limit from 1 to 50: 0 and 51 are refused, by `ge` and `le`")
    c.that(served.get("/vacancies/31").got["status"] == 404, "a vacancy that is not there is not a 404", mistake="HT1: what is not there is no answer; refuse it by its status")
    ### END HIDDEN TESTS

# %%
from typing import Literal
from fastapi import Response
from pydantic import BaseModel, Field

def add_trips(app, engine):
    class Trip(BaseModel):  # the form of a body
        town: str = Field(min_length=1, max_length=30)
        by: Literal["bus", "train"] = "bus"
    @app.post("/trips", status_code=201)
    def trip(new: Trip, response: Response):
        response.headers["Location"] = "/trips/1"
        return new.model_dump()  # a dict

ask(app_with(board, add_trips), ["POST /trips", {"town": "Тула", "by": "bus", "colour": "red"}], ["POST /trips", {"town": ""}])

# %% [markdown] task="add_create" outcomes="1,2"
# ## Your turn: create, and say what was wrong
# **Notice.** `colour` was passed over; each fault has a `loc` and a `msg`. Clients want one form for all errors: `problem(404, "not_found", "no such vacancy", [])` makes it.
#
# `POST /vacancies` of `add_create(app, engine)` takes `site` (`"hh"`, `"superjob"`, `"habr"`), `external_id` (1 to 40 characters) and `title` (1 to 200). `remote` is true or false, false when absent. Anything else is passed over. 201, `Location: /vacancies/` with its number, the stored vacancy as `shown`. The same `site` and `external_id` again, also when two clients send them at once: 409, nothing stored.
#
# `answer_invalid(request, error)` returns `problem` with 422, `"invalid"` and a message of yours. Its `fields`: for each of `error.errors()`, in order, `{"field": ..., "message": ...}`: the last part of `loc` as text, and `msg`.

# %% answer="add_create"
from fastapi.exceptions import RequestValidationError  # raised for what a hint or a class refuses
from sqlalchemy.exc import IntegrityError  # raised by flush and commit when a rule is broken
from starlette.exceptions import HTTPException as AnyHTTPException  # an unknown path raises this one


def answer_invalid(request, error):
    ### BEGIN SOLUTION
    fields = [{"field": str(one["loc"][-1]), "message": one["msg"]} for one in error.errors()]
    return problem(422, "invalid", "Some fields are not as they should be", fields)
    ### END SOLUTION


def add_create(app, engine):
    ### BEGIN SOLUTION
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
    ### END SOLUTION


def add_errors(app, engine):
    app.add_exception_handler(AnyHTTPException, answer_problem)
    app.add_exception_handler(RequestValidationError, answer_invalid)
# %% [markdown] hint="add_create"
# Which of `Trip`'s lines does each field need?
# %% [markdown] hint="add_create"
# Two requests may come at once. Who knows first that a pair is stored: a SELECT, or the rule in the table?
# %% check="add_create" points=1
@check("add_create")
def one_new_vacancy(c, app_with, add_errors, add_create):
    db = c.lend()
    db.run("CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL DEFAULT false, employer_id integer, UNIQUE (site, external_id)); ALTER TABLE vacancies ALTER vacancy_id RESTART WITH 41")
    served = c.serve(c.make(app_with, db.sqlalchemy_url, add_errors, add_create))
    sent = {"site": "hh", "external_id": "9", "title": "QA", "remote": True}
    came = served.post("/vacancies", sent).got
    got = [came["status"], came["headers"].get("location"), came["body"]]
    expected = [201, "/vacancies/41", {"vacancy_id": 41, **sent}]
    c.that(got == expected, f"POST /vacancies {sent}: status, Location, body", expected=expected, got=got, mistakes=[
        ([201, "/vacancies/9", expected[2]], "HT5: `external_id` is the site's number; Location holds the one that this service gave"),
        (got, "HT5: something was made: 201 says so, 200 does not" if came["status"] == 200 else "The new row has an address; the client finds it in Location" if got[0] == 201 and got[1] is None else ""),
    ])
    stored = db.rows("SELECT * FROM vacancies")
    c.that(stored == [(41, "hh", "9", "QA", True, None)], "the second connection looks into the table", expected=[(41, "hh", "9", "QA", True, None)], got=stored, mistake="OR2: nothing was committed" if not stored else "")
    came = served.post("/vacancies", {"site": "hh", "external_id": "10", "title": ""}).got
    fields = [one["field"] for one in came["body"]["error"]["fields"]] if came["status"] == 422 and isinstance(came["body"], dict) and "error" in came["body"] else came["body"]
    c.that([came["status"], fields] == [422, ["title"]], "an empty title: status and fields", expected=[422, ["title"]], got=[came["status"], fields], mistakes=[
        ([422, ["body"]], "HT5: the first part of `loc` says where it stood, the last one which field it was"),
        ([came["status"], fields], {201: "`min_length=1` refuses an empty title", 500: "answer_invalid failed: `error.errors()` is a list of dicts with `loc` and `msg`"}.get(came["status"], "")),
    ])
# %% check="add_create" points=3 hidden=true
@check("add_create", hidden=True)
def created(c, app_with, add_errors, add_create):
    """Longest texts, a default, unknown fields, the same pair again, later and at once; missing, empty, too long and wrong fields, several at once, no body, a list."""
    ### BEGIN HIDDEN TESTS
    from random import Random
    from threading import Thread
    from time import sleep

    start = Random(c.seed).randrange(100, 900)
    db = c.lend()
    db.run(f"CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL DEFAULT false, employer_id integer, UNIQUE (site, external_id)); ALTER TABLE vacancies ALTER vacancy_id RESTART WITH {start}")
    served = c.serve(c.make(app_with, db.sqlalchemy_url, add_errors, add_create))
    good = [
        {"site": "hh", "external_id": "7", "title": "Тестировщик"},
        {"site": "superjob", "external_id": "7", "title": "Ж", "remote": False},
        {"site": "habr", "external_id": "x" * 40, "title": "Ж" * 200, "remote": True, "vacancy_id": 1, "employer_id": 5},
    ]
    for number, sent in enumerate(good):
        came = served.post("/vacancies", sent).got
        known = {422: "What the task allows was refused: 1 to 40 and 1 to 200 characters; the site is one of three", 409: "Site and external_id together are unique; another site may have the same number", 500: "A field that nobody asked for reached the table" if number == 2 else ""}.get(came["status"], "HT5: something was made: 201")
        c.that(came["status"] == 201, "a good vacancy was not made", mistake=known)
        expected = {"remote": False, **sent, "vacancy_id": start + number}
        expected.pop("employer_id", None)
        c.that(came["body"] == expected, "another vacancy came back", mistake="A field that nobody asked for was taken over: the client must not choose the number" if number == 2 else "")
        c.that(came["headers"].get("location") == f"/vacancies/{start + number}", "another Location", mistake="Location is the path with the new number")
    before = db.rows("SELECT * FROM vacancies ORDER BY 1")
    c.that(len(before) == 3 and all(row[5] is None for row in before), "other rows are stored", mistake="OR2: what 201 promised is not in the table")
    came = served.post("/vacancies", {**good[0], "title": "Other"}).got
    c.that(came["status"] == 409, "the same site and number again is not a 409", mistake="HT5: what stands against it is a row that is there: 409")
    error = came["body"].get("error") if isinstance(came["body"], dict) else None
    c.that(isinstance(error, dict) and error.get("code") == "conflict" and error.get("fields") == [], "the 409 has another form", mistake="Raise HTTPException and let answer_problem give it the form")
    c.that(db.rows("SELECT * FROM vacancies ORDER BY 1") == before, "a refused vacancy changed the table", mistake="After 409 the table is as before")
    c.that(served.post("/vacancies", {**good[0], "external_id": "8"}).got["status"] == 201, "after a 409 the next good vacancy is refused", mistake="OR5: after a refused commit the session is closed; the next request has its own")
    # Another client stores the same pair and has not committed yet: the POST waits for it inside the database.
    kept = []
    with db.connect() as other:
        other.execute("INSERT INTO vacancies (site, external_id, title) VALUES ('hh', '55', 'first')")
        second = Thread(target=lambda: kept.append(served.post("/vacancies", {**good[0], "external_id": "55"})))
        second.start()
        for _ in range(300):
            if not second.is_alive() or db.rows("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"):
                break
            sleep(0.01)
    second.join()
    c.that([one.got["status"] for one in kept] == [409], "two clients sent the same pair at once, and the second one got no 409", mistake="HT5: between your SELECT and your INSERT another client stored the pair; the rule in the table knows first")
    before = db.rows("SELECT * FROM vacancies ORDER BY 1")
    good = {"site": "hh", "external_id": "77", "title": "QA", "remote": True}
    questions = [
        ({**good, "title": ""}, ["title"], "`min_length=1` refuses an empty text"),
        ({**good, "title": "x" * 201}, ["title"], "PY3: a title has at most 200 characters"),
        ({**good, "external_id": ""}, ["external_id"], "`min_length=1` refuses an empty text"),
        ({**good, "external_id": "x" * 41}, ["external_id"], "PY3: an external_id has at most 40 characters"),
        ({**good, "site": "avito"}, ["site"], "The site is one of three"),
        ({**good, "remote": "perhaps"}, ["remote"], "`remote` is true or false"),
        ({**good, "remote": None}, ["remote"], "null is no false: `remote` is true or false"),
        ({**good, "title": None}, ["title"], "A title is a text; null is none"),
        ({"title": "", "remote": 7}, ["site", "external_id", "title", "remote"], "One entry for each fault, in their order"),
        ([], ["body"], "The last part of `loc`, as text"),
        (None, ["body"], "The last part of `loc`, as text"),
    ]
    for sent, fields, known in questions:
        came = served.post("/vacancies", sent).got
        c.that(came["status"] == 422, "what does not fit was not refused by 422", mistake=known if came["status"] in (200, 201) else "HT5: the client's mistake is a 4xx, here 422")
        error = came["body"].get("error") if isinstance(came["body"], dict) else None
        c.that(isinstance(error, dict) and sorted(error) == ["code", "fields", "message"] and error["code"] == "invalid" and bool(error["message"]) and isinstance(error["message"], str), "another form", mistake="One form for all: error with code, message and fields, made by `problem`")
        c.that(all(isinstance(one, dict) and sorted(one) == ["field", "message"] and one["message"] and isinstance(one["message"], str) for one in error["fields"]), "another form of a field", mistake="Each entry holds `field` and `message`, both texts")
        c.that(sorted(one["field"] for one in error["fields"]) == sorted(fields), "other fields are named", mistake=known)
    faults = [list(one.values()) for one in served.post("/vacancies", {}).got["body"]["error"]["fields"]]
    c.that(sorted(map(sorted, faults)) == [["Field required", name] for name in ("external_id", "site", "title")], "another message", mistake="`message` is the `msg` of the same fault")
    c.that(db.rows("SELECT * FROM vacancies ORDER BY 1") == before, "a refused vacancy is stored", mistake="What is refused is not stored")
    ### END HIDDEN TESTS

# %%
class Visit(BaseModel):
    town: str = Field("", min_length=1)  # may be absent; when it is there, it is a text
    guide: str | None = None             # may be absent, may be null

for body in ({"guide": None}, {"town": "Пермь"}, {}):
    print(body, Visit(**body).model_dump(), Visit(**body).model_dump(exclude_unset=True))

employer = Employer(name="Orbit")
for name, value in {"city": "Омск"}.items():
    setattr(employer, name, value)  # employer.city = "Омск"; @app.patch makes a route for PATCH
print(employer.city)

# %% [markdown] task="add_employers" outcomes="1,2"
# ## Your turn: replace and change
# **Notice.** `exclude_unset` tells null from absent.
#
# Bodies have `name` (a text, not empty) and `city` (a text or null).
#
# - `PUT /employers/{employer_id}` makes or replaces the whole: `name` must be there, an absent `city` is null. 201 when made, 200 when it was there.
# - `PATCH /employers/{employer_id}` changes what is sent. 200. None there: 404, nothing stored. `"name": null`: 422.
#
# Both answer `{"employer_id", "name", "city"}` as stored then. No name comes twice.

# %% answer="add_employers"
def add_employers(app, engine):
    ### BEGIN SOLUTION
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
    ### END SOLUTION
# %% [markdown] hint="add_employers"
# Two classes: in one `name` must be there, in the other it may be absent. `response.status_code = 201` changes the status of one answer.
# %% [markdown] hint="add_employers"
# In PATCH, which of the three bodies above would your code confuse? `if new.city is None` cannot tell two of them apart.
# %% check="add_employers" points=1
@check("add_employers")
def one_employer(c, app_with, add_employers):
    db = c.lend()
    db.run("CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text); CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL DEFAULT false, employer_id integer REFERENCES employers, UNIQUE (site, external_id)); INSERT INTO employers VALUES (5, 'Samovar', 'Тула')")
    served = c.serve(c.make(app_with, db.sqlalchemy_url, add_employers))
    steps = [
        ("PUT", "/employers/8", {"name": "Orbit", "city": "Омск"}, 201, (8, "Orbit", "Омск"), "Something was made: 201"),
        ("PUT", "/employers/8", {"name": "Orbit", "city": "Омск"}, 200, (8, "Orbit", "Омск"), "HT6: the second PUT finds it there and leaves the same state"),
        ("PUT", "/employers/8", {"name": "Orbita"}, 200, (8, "Orbita", None), "HT6: PUT used as PATCH; what is absent is null afterwards"),
        ("PATCH", "/employers/5", {"name": "Samovar 2"}, 200, (5, "Samovar 2", "Тула"), "HT6: PATCH used as PUT; what is absent stays"),
        ("PATCH", "/employers/5", {"city": None}, 200, (5, "Samovar 2", None), "HT6: null is said; only what is absent stays"),
    ]
    for method, path, sent, status, row, belief in steps:
        came = served.request(method, path, sent).got
        stored = [one for one in db.rows("SELECT * FROM employers ORDER BY 1") if one[0] == row[0]]
        expected = [status, dict(zip(("employer_id", "name", "city"), row)), [row]]
        got = [came["status"], came["body"], stored]
        c.that(got == expected, f"{method} {path} {sent}: status, body, rows stored", expected=expected, got=got, mistakes=[(got, belief if came["status"] < 400 else "HT6: in a PATCH the name may be absent; its class is not the one of PUT" if came["status"] == 422 and method == "PATCH" else "")])
# %% check="add_employers" points=3 hidden=true
@check("add_employers", hidden=True)
def put_and_patch(c, app_with, add_employers):
    """PUT: twice, with and without a city, with null. PATCH: absent, null, empty, nothing at all, an employer that is not there. Bad bodies; others untouched."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    old, new, absent = Random(c.seed).sample(range(10, 400), 3)
    db = c.lend()
    db.run(f"CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text); CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL DEFAULT false, employer_id integer REFERENCES employers, UNIQUE (site, external_id)); INSERT INTO employers VALUES ({old}, 'old', 'Тула'), (777, 'other', 'Омск')")
    served = c.serve(c.make(app_with, db.sqlalchemy_url, add_employers))
    rows = {old: {"employer_id": old, "name": "old", "city": "Тула"}, 777: {"employer_id": 777, "name": "other", "city": "Омск"}}
    replaced, kept = "HT6: PUT replaces the whole; what is absent is null afterwards", "HT6: PATCH used as PUT; what is absent stays"
    empty, null = "PY8: an empty city was said; it is stored as it is", "HT6: null is said; only what is absent stays"
    steps = [
        ("PUT", new, {"name": "firm", "city": "Пермь"}, ""),
        ("PUT", new, {"name": "firm", "city": "Пермь"}, "HT6: sent twice, a PUT leaves what one leaves: one row"),
        ("PUT", old, {"name": "f"}, replaced),
        ("PUT", old, {"name": "f", "city": ""}, empty),
        ("PUT", new, {"name": "firm 2", "city": None}, replaced),
        ("PUT", new, {"name": "firm 2", "city": "Омск"}, ""),
        ("PATCH", new, {"name": "g"}, kept),
        ("PATCH", new, {}, "HT6: nothing was sent, so nothing changes"),
        ("PATCH", new, {"city": None}, null),
        ("PATCH", new, {"name": "firm 3", "city": ""}, empty),
        ("PATCH", new, {"employer_id": 9, "city": "Томск"}, "Only name and city can be changed"),
    ]
    for method, number, sent, known in steps:
        status = 200 if number in rows else 201
        row = rows[number] if method == "PATCH" else {"employer_id": number, "name": "", "city": None}
        rows[number] = row | {name: value for name, value in sent.items() if name != "employer_id"}
        came = served.request(method, f"/employers/{number}", sent).got
        c.that(came["status"] == status, "another status", mistake="In a PUT and in a PATCH one letter is a name, and a city may be null" if came["status"] == 422 else "201 when it was made, 200 when it was there" if method == "PUT" else "PATCH answers 200")
        c.that(came["body"] == rows[number], "another employer came back", mistake=known)
        stored = {one[0]: dict(zip(("employer_id", "name", "city"), one)) for one in db.rows("SELECT employer_id, name, city FROM employers")}
        c.that(stored == rows, "other values are stored than answered", mistake="OR2: what was answered is not what is stored")
    bad = [("PUT", {"city": "Омск"}), ("PUT", {"name": ""}), ("PUT", {"name": "x", "city": 5}), ("PATCH", {"name": None}), ("PATCH", {"name": ""}), ("PATCH", {"city": 5})]
    for method, sent in bad:
        status = served.request(method, f"/employers/{new}", sent).got["status"]
        c.that(status == 422, "a bad body is not refused by 422", mistake="In a PUT the name must be there, and not be empty; a city is a text or null" if method == "PUT" else "A name may be absent; when it is there, it is a text and not empty")
    c.that(served.request("PATCH", f"/employers/{absent}", {"name": "x"}).got["status"] == 404, "an employer that is not there is not a 404", mistake="PATCH changes what is there; for what is not there it answers 404")
    stored = {one[0]: dict(zip(("employer_id", "name", "city"), one)) for one in db.rows("SELECT employer_id, name, city FROM employers")}
    c.that(stored == rows, "what was refused changed the table", mistake="What is refused leaves everything as it was")
    ### END HIDDEN TESTS

# %%
from sqlalchemy import tuple_  # tuples compare as in Python: first item, then second

def by_offset(session, number):
    ordered = select(Vacancy.title).order_by(Vacancy.title, Vacancy.vacancy_id)
    return session.scalars(ordered.limit(2).offset(2 * number)).all()

with Session(engine) as session:  # never committed
    page = by_offset(session, 0)
    session.add(Vacancy(site="hh", external_id="new", title="AAA"))  # between page 0 and page 1
    print(page, by_offset(session, 1))
    behind = select(Vacancy.title).where(tuple_(Vacancy.title, Vacancy.vacancy_id) > ("Go", 5))
    print(session.scalars(behind.limit(1)).all())
print(pack(["QA", 5]), unpack(pack(["QA", 5])))

# %% [markdown] task="add_page" outcomes="3"
# ## Your turn: pages by cursor
# **Notice.** Page 1 shows a title of page 0 again. A *cursor* counts no rows: it holds the last one seen. `pack` makes it a text; `unpack` raises `ValueError` for any other.
#
# `GET /vacancies` with `limit` (1 to 50, 20 when absent) and `after` (a cursor; absent: from the start): 200 `{"items": [...], "next": ...}`. Items as `shown`, by title, equal titles by smallest `vacancy_id`, compared by the database. `next`: the cursor of the following page, `None` when no row follows. Between two pages rows may come and go, also the last one shown. Any other text in `after`: 422. A page sends one `SELECT` and fetches at most `limit + 1` rows.

# %% answer="add_page"
def add_page(app, engine):
    ### BEGIN SOLUTION
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
    ### END SOLUTION
# %% [markdown] hint="add_page"
# How do you know that a row follows? Fetch one more than you show.
# %% [markdown] hint="add_page"
# Two vacancies have one title. What must a cursor hold, so that the second is neither lost nor repeated?
# %% check="add_page" points=1
@check("add_page")
def three_pages(c, app_with, add_page):
    from urllib.parse import quote

    db = c.lend()
    db.run("CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL DEFAULT false, employer_id integer, UNIQUE (site, external_id)); INSERT INTO vacancies SELECT n, 'hh', n::text, (ARRAY['QA', 'Cook', 'QA', 'QA', 'Go'])[n], false FROM generate_series(1, 5) AS n")
    served = c.serve(c.make(app_with, db.sqlalchemy_url, add_page))
    after, pages = None, []
    for _ in range(4):
        came = served.get("/vacancies?limit=2" + (f"&after={quote(str(after))}" if after is not None else "")).got
        body = came["body"]
        c.that(came["status"] == 200 and isinstance(body, dict) and sorted(body) == ["items", "next"], "a page: status and body", expected='200 {"items": [...], "next": ...}', got=[came["status"], body])
        pages.append([one["vacancy_id"] for one in body["items"]])
        after = body["next"]
        if after is None:
            break
    c.that(pages == [[2, 5], [1, 3], [4]], "vacancy_ids page by page, two a page, following next", expected=[[2, 5], [1, 3], [4]], got=pages, mistakes=[
        ([[2, 5]], "HT7: the first page only; next is None while rows follow"),
        ([[2, 5], [1, 3], [4], []], "next is None on the last page; no row follows, so no page does"),
        ([[2, 5], [3, 4]], "HT7: the extra row was taken for the last one seen; nobody saw it, and the next page starts behind it"),
        ([[2, 5], [1, 3]], "HT7: a row follows the second page"),
        ([[2, 5], [1, 3], []], "HT7: equal titles were skipped; the cursor must hold the number too"),
        ([[2, 5], [2, 5], [2, 5], [2, 5]], "The cursor came back and was not looked at"),
        ([[1, 2], [3, 4], [5]], "By title first, then by number"),
    ])
    got = served.get("/vacancies?after=perhaps").got["status"]
    c.that(got == 422, "the status of GET /vacancies?after=perhaps", expected=422, got=got, mistake="HT5: a cursor that is none of yours is the client's mistake; `unpack` raises ValueError" if got == 500 else "")
# %% check="add_page" points=3 hidden=true
@check("add_page", hidden=True)
def moving_rows(c, app_with, add_page):
    """Many equal and Cyrillic titles; rows stored and deleted between pages, the cursor's own too; full last pages, limits, foreign cursors, rows fetched."""
    ### BEGIN HIDDEN TESTS
    from base64 import urlsafe_b64encode
    from random import Random
    from urllib.parse import quote

    draw = Random(c.seed)
    titles = ["QA", "Go", "Повар", "Go & QA", "qa"]
    db = c.lend()
    db.run("CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL DEFAULT false, employer_id integer, UNIQUE (site, external_id)); ALTER TABLE vacancies ALTER vacancy_id RESTART WITH 500")
    rows = [(number, draw.choice(titles)) for number in draw.sample(range(1, 400), 24)]
    with db.connect() as connection:
        connection.cursor().executemany("INSERT INTO vacancies VALUES (%s, 'hh', %s, %s)", [(number, str(number), title) for number, title in rows])
    served = c.serve(c.make(app_with, db.sqlalchemy_url, add_page))

    def asked(after=None, **more):
        words = [f"{name}={value}" for name, value in more.items()] + ([f"after={quote(after, safe='')}"] if after is not None else [])
        came = served.get("/vacancies?" + "&".join(words)).got
        body = came["body"]
        c.that(came["status"] == 200 and isinstance(body, dict) and isinstance(body.get("items"), list), "a page is not a 200 with items", mistake="HT7: a cursor of an earlier page was refused or failed" if after else "")
        return [one.get("vacancy_id") for one in body["items"]], body.get("next")

    def stored():
        return [number for (number,) in db.rows("SELECT vacancy_id FROM vacancies ORDER BY title, vacancy_id")]

    there = stored()
    db.clear()
    page, after = asked(limit=8)
    c.that(page == there[:8], "another first page", mistake="SQ10: by title, equal titles by the smallest vacancy_id")
    page, after = asked(after, limit=8)
    c.that(page == there[8:16], "another second page", mistake="HT7: the cursor must hold title and number, or equal titles are lost or come twice")
    page, end = asked(after, limit=8)
    c.that(page == there[16:], "another last page", mistake="HT7: the cursor must hold title and number, or equal titles are lost or come twice")
    c.that(end is None, "the last page is full, and next is not None", mistake="PY3: a full page may be the last; next says whether a row follows")
    sent = [one for one in db.statements if "vacancies" in one.sql and one.sql.lstrip().upper().startswith("SELECT")]
    c.that(sum(one.times for one in sent) == 3 and all(one.rows <= 9 for one in sent), "more statements or rows than asked", mistake="OR7: one SELECT a page, and at most limit + 1 rows; the database keeps, sorts and cuts")
    page, after = asked(limit=8)
    last = page[-1]
    db.run(f"DELETE FROM vacancies WHERE vacancy_id IN ({page[0]}, {last}); INSERT INTO vacancies (site, external_id, title) VALUES ('hh', 'a', 'AAA'), ('hh', 'b', 'яя')")
    rest, following = [], after
    for _ in range(5):
        if following is None:
            break
        page, following = asked(following, limit=8)
        rest += page
    c.that(rest == [*there[8:], 501], "rows came and went between two pages; the rest is another", mistake="HT7: a page that counts rows drifts when rows come and go; continue behind the last row that was seen")
    page, following = asked(limit=50)
    c.that(page == stored() and following is None, "other vacancies on one great page", mistake="All that are there fit on one page")
    page, _ = asked(limit=1)
    c.that(page == stored()[:1], "another page of one", mistake="PY3: 1 is a limit, too")
    page, _ = asked()
    c.that(page == stored()[:20], "another page without a limit", mistake="Without a limit 20 are shown")
    foreign = ["", "17", "Z", "[1]", urlsafe_b64encode(b"[1, 2]").decode(), urlsafe_b64encode(b"{}").decode(), urlsafe_b64encode(b'["QA"]').decode()]
    for path in [*(f"after={quote(cursor, safe='')}" for cursor in foreign), "limit=0", "limit=51"]:
        came = served.get("/vacancies?" + path).got
        c.that(came["status"] == 422, "a cursor or limit that does not fit is not a 422", mistake="PY3: 1 to 50" if "limit" in path else "PY8: an empty `after` was said, and is no cursor" if path == "after=" else "HT5: a cursor that is none of yours is the client's mistake: 422")
    db.run("DELETE FROM vacancies")
    c.that(asked() == ([], None), "of no vacancies, another page", mistake="PY8: no rows: an empty page, and no next")
    ### END HIDDEN TESTS

# %%
from fastapi import Header

def add_dice(app, engine):
    @app.get("/dice")
    def dice(if_none_match: Annotated[str | None, Header()] = None):  # the header If-None-Match
        if if_none_match == '"six"':
            return Response(status_code=304, headers={"ETag": '"six"'})  # without a body
        return JSONResponse({"eyes": 6}, headers={"ETag": '"six"'})

ask(app_with(board, add_dice), "GET /dice", ["GET /dice", None, {"If-None-Match": '"six"'}])
print(etag_of({"title": "QA"}), etag_of({"title": "QA"}), etag_of({"title": "QA lead"}))

# %% [markdown] task="add_detail" outcomes="2,3"
# ## Your turn: tags for reading and writing
# **Notice.** 304: you have it already. The mark of a state is an *entity tag*; `etag_of(body)` makes one. It keeps two editors apart, too. Two at once may both see the old one: `session.get(Vacancy, 4, with_for_update=True)` is the `FOR UPDATE` of 05.
#
# - `GET /vacancies/{vacancy_id}`: 200, as `shown`, with its `ETag`. `If-None-Match` holds a tag, or several with `, ` between. The tag of now is among them: 304 with `ETag`, no body.
# - `PUT /vacancies/{vacancy_id}` takes `title` (a text, not empty) and `remote`, both needed; the rest stays: 200, as `shown`, the new `ETag`. Without `If-Match`: 428. Not the tag of now: 412, the later of two at once, too. Refused: nothing is stored.
# - No such vacancy: 404 for both, whatever the headers say.
#
# Equal bodies have equal tags, also after a restart; others differ.

# %% answer="add_detail"
def add_detail(app, engine):
    ### BEGIN SOLUTION
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
    ### END SOLUTION
# %% [markdown] hint="add_detail"
# Order of the questions in PUT: is it there? Was a tag sent? Is it the tag of now?
# %% [markdown] hint="add_detail"
# The new tag belongs to the state after `commit`.
# %% check="add_detail" points=1
@check("add_detail")
def one_vacancy(c, app_with, add_detail):
    db = c.lend()
    db.run("CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL DEFAULT false, employer_id integer, UNIQUE (site, external_id)); INSERT INTO vacancies VALUES (3, 'hh', '3', 'QA', false)")
    served = c.serve(c.make(app_with, db.sqlalchemy_url, add_detail))
    came = served.get("/vacancies/3").got
    tag = came["headers"].get("etag")
    expected = {"vacancy_id": 3, "site": "hh", "external_id": "3", "title": "QA", "remote": False}
    c.that([came["status"], came["body"]] == [200, expected], "GET /vacancies/3", expected=[200, expected], got=[came["status"], came["body"]])
    c.that(bool(tag) and tag.endswith('"') and tag.count('"') == 2, "the ETag of GET /vacancies/3", expected='a text in double quotes, as "six"', got=tag, mistake="An ETag is quoted: the quotes are part of it" if tag else "The answer carries no ETag")
    came = served.get("/vacancies/3", headers={"If-None-Match": tag}).got
    c.that([came["status"], came["body"]] == [304, ""], "GET with If-None-Match: that tag", expected=[304, ""], got=[came["status"], came["body"]], mistake="Nothing changed since: 304, and no body" if came["status"] == 200 else "")
    sent = {"title": "QA lead", "remote": True}
    got = [served.request("PUT", "/vacancies/3", sent, headers).got["status"] for headers in ({}, {"If-Match": '"old"'}, {"If-Match": tag}, {"If-Match": tag})]
    c.that(got == [428, 412, 200, 412], "four PUTs: without If-Match, with another tag, with the tag of GET, with the same tag again", expected=[428, 412, 200, 412], got=got, mistakes=[
        ([428, 412, 200, 200], "The tag did not change with the vacancy: the second writer overwrites the first"),
        ([200, 200, 200, 200], "If-Match was not looked at"),
        ([412, 412, 200, 412], "Without If-Match: 428, nobody said which state they saw"),
    ])
    stored = db.rows("SELECT title, remote FROM vacancies")
    c.that(stored == [("QA lead", True)], "the table after the four", expected=[("QA lead", True)], got=stored)
# %% check="add_detail" points=3 hidden=true
@check("add_detail", hidden=True)
def reading(c, app_with, add_detail):
    """Tags of equal and different states, several and old tags, changes from elsewhere, a second service; two writers with one tag, one after the other and at once, bad bodies, what is not there."""
    ### BEGIN HIDDEN TESTS
    from random import Random
    from threading import Thread
    from time import sleep

    number = Random(c.seed).randrange(10, 400)
    db = c.lend()
    db.run(f"CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL DEFAULT false, employer_id integer, UNIQUE (site, external_id)); INSERT INTO vacancies VALUES ({number}, 'hh', '3', 'QA', false), (4, 'hh', '4', 'QA', false)")
    served = c.serve(c.make(app_with, db.sqlalchemy_url, add_detail))

    def asked(server=served, known=None, path=f"/vacancies/{number}"):
        came = server.get(path, headers={"If-None-Match": known} if known else {}).got
        return came["status"], came["headers"].get("etag"), came["body"]

    status, tag, _ = asked()
    c.that(status == 200 and bool(tag), "no tag", mistake="Every 200 of GET carries its ETag")
    c.that(asked()[1] == tag, "another tag of the same state", mistake="Equal bodies have equal tags: make the tag from the body")
    c.that(asked(path="/vacancies/4")[1] != tag, "two vacancies, one tag", mistake="Different bodies have different tags")
    again = c.serve(c.make(app_with, db.sqlalchemy_url, add_detail))
    c.that(asked(again)[1] == tag, "a second service, another tag", mistake="Equal bodies have equal tags, in every process: make the tag from the body alone")
    c.that(asked(known=tag) == (304, tag, ""), "304 lacks its tag, or has a body", mistake="304 carries the ETag and no body")
    c.that(asked(known=f'"a", {tag}, "b"')[0] == 304, "one of several tags is the right one, and it is not a 304", mistake="If-None-Match may hold several tags; look for yours among them")
    c.that(asked(known='"a", "b"')[0] == 200, "none of several tags is the right one, and it is a 304", mistake="A tag that is not the one of now: 200 and the whole")
    db.run(f"UPDATE vacancies SET remote = true WHERE vacancy_id = {number}")
    status, new, body = asked(known=tag)
    c.that(status == 200 and new != tag and isinstance(body, dict) and body.get("remote") is True, "changed from elsewhere, and not sent anew", mistake="The tag must follow each field of the body, as the table holds it now")
    db.run(f"UPDATE vacancies SET remote = false WHERE vacancy_id = {number}")
    c.that(asked(known=tag)[0] == 304, "changed and changed back, and it is not a 304", mistake="Equal bodies have equal tags: make the tag from the body alone")
    c.that(asked(path="/vacancies/9")[0] == 404 and asked(path="/vacancies/9", known=tag)[0] == 404, "what is not there is not a 404", mistake="What is not there is a 404, whatever the headers say")
    db.run("TRUNCATE vacancies")
    db.run(f"INSERT INTO vacancies VALUES ({number}, 'hh', '3', 'QA', false), (4, 'hh', '4', 'QA', false)")
    path = f"/vacancies/{number}"

    def put(sent, tag=None, path=path):
        came = served.request("PUT", path, sent, {"If-Match": tag} if tag else {}).got
        return came["status"], came["headers"].get("etag"), came["body"]

    def stored():
        return db.rows("SELECT title, remote FROM vacancies ORDER BY vacancy_id DESC")

    tag = served.get(path).got["headers"].get("etag")
    status, second, body = put({"title": "one", "remote": True}, tag)
    c.that(status == 200 and stored() == [("one", True), ("QA", False)], "the first writer's words are not stored", mistake="OR2: the tag fits; the change is stored, in this row alone")
    c.that(body == {"vacancy_id": number, "site": "hh", "external_id": "3", "title": "one", "remote": True}, "another body came back", mistake="PUT answers with the vacancy as it is now")
    c.that(bool(second) and second == served.get(path).got["headers"].get("etag"), "the tag of PUT is not the tag of GET", mistake="The tag of a PUT belongs to the state after it")
    c.that(put({"title": "two", "remote": False}, tag)[0] == 412, "the second writer with the old tag is not refused by 412", mistake="A stale tag: 412, or the second writer overwrites what nobody has read")
    for sent in ({"title": "", "remote": True}, {"title": "three"}, {"remote": True}):
        c.that(put(sent, second)[0] == 422, "a bad body is not refused by 422", mistake="A PUT needs the whole: a title that is not empty, and remote")
    c.that(put({"title": "three", "remote": True})[0] == 428, "without If-Match it is not a 428", mistake="Without If-Match: 428")
    c.that(stored() == [("one", True), ("QA", False)], "a refused PUT changed the table", mistake="After 412, 422 and 428 the table is as before")
    c.that(put({"title": "three", "remote": True}, second)[0] == 200 and stored()[0] == ("three", True), "the new tag is refused", mistake="The tag of the last PUT is good for the next one")
    c.that([put({"title": "x", "remote": True}, known, "/vacancies/9")[0] for known in (None, tag)] == [404, 404], "what is not there is not a 404", mistake="What is not there is a 404, whatever the headers say")
    c.that(db.rows("SELECT count(*) FROM vacancies") == [(2,)], "other rows are stored", mistake="This PUT replaces what is there, and makes nothing")
    # Another editor has changed the row and has not committed yet: the PUT waits for it inside the database.
    known, kept = served.get(path).got["headers"].get("etag"), []
    with db.connect() as other:
        other.execute(f"UPDATE vacancies SET title = 'elsewhere' WHERE vacancy_id = {number}")
        second = Thread(target=lambda: kept.append(put({"title": "four", "remote": True}, known)))
        second.start()
        for _ in range(300):
            if not second.is_alive() or db.rows("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"):
                break
            sleep(0.01)
    second.join()
    c.that([one[0] for one in kept] == [412], "two writers with one tag at once, and the second one is not refused by 412", mistake="Between your look at the tag and your commit another writer stored something: lock the row when you read it")
    c.that(stored()[0] == ("elsewhere", True), "two writers at once, and the words of the first are gone", mistake="The first writer's words were overwritten by one who had not read them: lock the row when you read it")
    ### END HIDDEN TESTS

# %%
import asyncio

waits = FastAPI()
@waits.get("/sleep")
async def sleep(): return time.sleep(0.2)
@waits.get("/await")
async def awaits(): return await asyncio.sleep(0.2)
@waits.get("/now")
async def now(): return "at once"

together(waits, "/await", "/now")
together(waits, "/sleep", "/now")

# %% [markdown] task="rates_app" outcomes="1"
# ## Repair: the partner is slow, everybody waits
# **Notice.** Beside `/sleep`, `/now` came last. All `async def` handlers share one thread, and give it away at `await` only. A `def` handler has its own.
#
# `rates_app(partner)`: `GET /rates` asks the address `partner` each time and hands on its JSON; not a 200: 502. `GET /health` answers `{"ok": true}`, also meanwhile. Mend it.

# %% answer="rates_app"
def ask_partner(partner):
    return requests.get(partner, timeout=5)  # may take seconds


def rates_app(partner):
    app = FastAPI()

    @app.get("/health")
    async def health():
        return {"ok": True}

    @app.get("/rates")
    async def rates():
        answer = ask_partner(partner)
        if answer.status_code != 200:
            raise HTTPException(502, "the partner failed")
        return answer.json()

    return app
### BEGIN SOLUTION


def rates_app(partner):
    app = FastAPI()

    @app.get("/health")
    async def health():
        return {"ok": True}

    @app.get("/rates")
    def rates():
        answer = ask_partner(partner)
        if answer.status_code != 200:
            raise HTTPException(502, "the partner failed")
        return answer.json()

    return app
### END SOLUTION
# %% [markdown] hint="rates_app"
# `ask_partner` gives no turn away. In which kind of handler does that harm nobody?
# %% check="rates_app" points=1
@check("rates_app")
def a_slow_partner(c, rates_app):
    from threading import Event, Thread

    asked, go, gave_up, reached, kept = Event(), Event(), [], [], []

    def partner(environ, start_response):
        reached.append(True)
        asked.set()
        if not go.wait(wait):
            gave_up.append(True)
        start_response("200 OK", [("Content-Type", "application/json")])
        return [b'{"USD": 77.9}']

    served = c.serve(c.make(rates_app, c.host(partner).url))

    def rates_asked():
        kept.append(served.get("/rates"))
        asked.set()  # an answer without the partner: nothing to wait for

    for wait in (0.2, 0.5):  # a machine under load gets a second try; a blocked service never answers in time
        asked.clear(), go.clear(), gave_up.clear()
        slow = Thread(target=rates_asked)
        slow.start()
        asked.wait(3)
        health = served.get("/health").got
        go.set()
        slow.join()
        if reached and not gave_up:
            break
    c.that(bool(reached), "GET /rates did not ask the partner", expected="one request to the partner", got="none")
    rates = [one.got for one in kept][-1]
    c.that([rates["status"], rates["body"]] == [200, {"USD": 77.9}], "GET /rates", expected=[200, {"USD": 77.9}], got=[rates["status"], rates["body"]], mistake="HT2: the handler failed; `await` takes only what an `async def` function gives, and `ask_partner` is a `def`" if rates["status"] == 500 else "")
    c.that(health["body"] == {"ok": True}, "GET /health", expected={"ok": True}, got=health["body"])
    c.that(not gave_up, "GET /health, asked while the partner takes its time", expected="an answer before the partner's", got="an answer after the partner's", mistake="The handler of /rates holds the one thread of all `async def` handlers; a `def` handler has a thread of its own")
# %% check="rates_app" points=2 hidden=true
@check("rates_app", hidden=True)
def a_failing_partner(c, rates_app):
    """Rates that change, a partner that fails and then answers again, health while the partner takes its time."""
    ### BEGIN HIDDEN TESTS
    import json
    from threading import Event, Thread

    asked, go, gave_up, answers = Event(), Event(), [], []

    def partner(environ, start_response):
        status, body = answers.pop(0)
        asked.set()
        if not answers and not go.wait(wait):
            gave_up.append(True)
        start_response(status, [("Content-Type", "application/json")])
        return [json.dumps(body).encode()]

    served = c.serve(c.make(rates_app, c.host(partner).url))
    wait, low, kept = 0, c.seed % 50 + 50, []
    for said, status, body in (("200 OK", 200, {"USD": low}), ("200 OK", 200, {"USD": low + 1, "EUR": None}), ("503 Down", 502, {}), ("404 Gone", 502, {"USD": 1}), ("200 OK", 200, {"USD": low})):
        answers[:] = [(said, body), None]
        came = served.get("/rates").got
        c.that(answers == [None], "the partner was not asked", mistake="Each GET /rates asks the partner once; rates of before are old")
        c.that(came["status"] == status, "another status", mistake="HT1: the partner failed; its page is no answer, and 502 says whose failure it is")
        c.that(status != 200 or came["body"] == body, "other rates came back", mistake="The partner's JSON is handed on as it came")
    for wait in (0.2, 0.5):
        asked.clear(), go.clear(), gave_up.clear()
        answers[:] = [("200 OK", {})]
        slow = Thread(target=lambda: kept.append(served.get("/rates")))
        slow.start()
        asked.wait(3)
        health = served.get("/health").got
        go.set()
        slow.join()
        if not gave_up:
            break
    c.that(all(one.got for one in kept) and health["body"] == {"ok": True} and not gave_up, "health waited for the partner", mistake="The handler of /rates holds the one thread of all `async def` handlers; a `def` handler has a thread of its own")
    ### END HIDDEN TESTS

# %%
save_given()
print(SETTINGS, SERVE, sep="\n")

# %% [markdown] task="make_app" outcomes="1,2,3"
# ## Project: one service, one contract
# `settings.py`, `serve.py` and `tests/test_api.py` are given. `make_app(database_url)` creates the missing tables of `Base`, then adds `add_errors`, `add_page`, `add_detail`, `add_create`, `add_employers`.
#
# `answer_crash(request, error)` is the app's handler for `Exception`: `problem` with 500, `"internal"`, `"our mistake"`. No word of the error leaves.
#
# All refusals have the one format, also of unknown paths.

# %% answer="make_app"
def answer_crash(request, error):
    ### BEGIN SOLUTION
    return problem(500, "internal", "our mistake")
    ### END SOLUTION


def make_app(database_url):
    ### BEGIN SOLUTION
    engine = create_engine(database_url)
    Base.metadata.create_all(engine)
    app = FastAPI()
    for add in (add_errors, add_page, add_detail, add_create, add_employers):
        add(app, engine)
    app.add_exception_handler(Exception, answer_crash)
    return app
    ### END SOLUTION


save_functions(
    "api.py", problem, answer_problem, answer_invalid, answer_crash, shown, pack, unpack, etag_of,
    add_errors, add_page, add_detail, add_create, add_employers, make_app,
    imports=[
        "import base64", "import hashlib", "import json", "from typing import Annotated, Literal",
        "from fastapi import FastAPI, Header, HTTPException, Query, Response",
        "from fastapi.exceptions import RequestValidationError",
        "from fastapi.responses import JSONResponse", "from pydantic import BaseModel, Field",
        "from sqlalchemy import and_, create_engine, func, or_, select, text, tuple_",
        "from sqlalchemy.exc import IntegrityError", "from sqlalchemy.orm import Session",
        "from starlette.exceptions import HTTPException as AnyHTTPException",
        "from jobboard.models import Base, Employer, Vacancy",
    ],
)
# %% [markdown] hint="make_app"
# `app_with` near the top does half of it. How did `add_errors` tell the app which function answers for which class?
# %% check="make_app" points=1
@check("make_app")
def first_visit(c, make_app):
    db = c.lend()
    served = c.serve(c.make(make_app, db.sqlalchemy_url))
    sent = {"site": "hh", "external_id": "9", "title": "QA", "remote": True}
    whole = {"vacancy_id": 1, **sent}
    steps = [
        ("GET", "/vacancies", None, 200, {"items": [], "next": None}),
        ("POST", "/vacancies", sent, 201, whole),
        ("GET", "/vacancies/1", None, 200, whole),
        ("GET", "/vacancies", None, 200, {"items": [whole], "next": None}),
        ("PUT", "/employers/8", {"name": "Orbit"}, 201, {"employer_id": 8, "name": "Orbit", "city": None}),
    ]
    for method, path, body, status, answer in steps:
        came = served.request(method, path, body).got
        c.that([came["status"], came["body"]] == [status, answer], f"{method} {path} on a database that was empty", expected=[status, answer], got=[came["status"], came["body"]], mistake={404: "A part is missing: no route takes this path", 405: "A part is missing: no route takes this method", 500: "The tables are not there: `Base.metadata.create_all(engine)`" if path == "/vacancies" and method == "GET" else "", 200: "The rows of another database; the engine is made from `database_url`" if answer == {"items": [], "next": None} else ""}.get(came["status"], ""))
    probe = '''def in_api(text):
    import sys
    from types import ModuleType

    from sqlalchemy import Integer, Text
    from sqlalchemy.orm import DeclarativeBase, mapped_column

    class Base(DeclarativeBase):
        pass

    class Employer(Base):
        __tablename__ = "employers"
        employer_id = mapped_column(Integer, primary_key=True)
        name = mapped_column(Text)

    class Vacancy(Base):
        __tablename__ = "vacancies"
        vacancy_id = mapped_column(Integer, primary_key=True)
        title = mapped_column(Text)

    package, models = ModuleType("jobboard"), ModuleType("jobboard.models")
    models.Base, models.Employer, models.Vacancy = Base, Employer, Vacancy
    kept = {name: sys.modules.get(name) for name in ("jobboard", "jobboard.models")}
    sys.modules.update({"jobboard": package, "jobboard.models": models})
    package.models = models
    try:
        names = {"__name__": "jobboard.api"}
        exec(compile(text, "api.py", "exec", dont_inherit=True), names)
        app = names["make_app"]("sqlite://")
        return sorted({route.path for route in app.routes if route.path.startswith(("/vacancies", "/employers"))})
    finally:
        for name, module in kept.items():
            sys.modules.pop(name)
            if module is not None:
                sys.modules[name] = module
'''
    came = c.inside(probe, c.file("jobboard/api.py").got)
    came.text = "the paths of jobboard/api.py"
    c.that("value" in came.answer and "/vacancies" in came.got, "make_app of jobboard/api.py", expected="a service with the path /vacancies", got=came.answer.get("raised", {}).get("text", "") or came.answer.get("value", ""), mistake="The file leans on a name that only the notebook knows; its imports stand at the end of the cell" if "NameError" in came.answer.get("raised", {}).get("classes", []) else "")
# %% check="make_app" points=2 hidden=true
@check("make_app", hidden=True)
def contract(c, make_app):
    """The contract suite: pages to the end, details with tags, rows made and changed; every refusal in the one format, a crash too."""
    ### BEGIN HIDDEN TESTS
    from random import Random
    from urllib.parse import quote

    draw = Random(c.seed)
    db = c.lend()
    db.run("CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text); CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL DEFAULT false, employer_id integer REFERENCES employers, UNIQUE (site, external_id)); ALTER TABLE vacancies ALTER vacancy_id RESTART WITH 900")
    rows = [(number, draw.choice(["QA", "Go", "Повар"])) for number in draw.sample(range(1, 400), 14)]
    with db.connect() as connection:
        connection.cursor().executemany("INSERT INTO vacancies VALUES (%s, 'hh', %s, %s)", [(number, str(number), title) for number, title in rows])
    there, after, seen = [number for (number,) in db.rows("SELECT vacancy_id FROM vacancies ORDER BY title, vacancy_id")], None, []
    served = c.serve(c.make(make_app, db.sqlalchemy_url))
    for _ in range(9):
        came = served.get("/vacancies?limit=6" + (f"&after={quote(after, safe='')}" if after else "")).got
        c.that(came["status"] == 200 and isinstance(came["body"], dict) and "items" in came["body"], "no page", mistake="GET /vacancies: a page with items and next; the tables that are there keep their rows")
        seen += [one["vacancy_id"] for one in came["body"]["items"]]
        after = came["body"].get("next")
        if not after:
            break
    c.that(seen == there, "other vacancies on the pages", mistake="HT7: following next, each vacancy comes once, by title, then by number" if seen else "OR9: rows were there and are gone; the tables that are there keep their rows")
    came = served.get(f"/vacancies/{there[0]}").got
    tag = came["headers"].get("etag")
    c.that(came["status"] == 200 and bool(tag), "a detail without a tag", mistake="GET /vacancies/{vacancy_id} carries an ETag")
    c.that(served.get(f"/vacancies/{there[0]}", {"If-None-Match": tag}).got["status"] == 304, "the same state is sent again", mistake="If-None-Match with the tag of now: 304")
    came = served.post("/vacancies", {"site": "habr", "external_id": "1", "title": "Go"}).got
    c.that([came["status"], came["headers"].get("location")] == [201, "/vacancies/900"], "a new vacancy", mistake="POST /vacancies: 201 and Location")
    came = served.get("/vacancies/900").got
    came = served.request("PUT", "/vacancies/900", {"title": "Go lead", "remote": True}, {"If-Match": came["headers"].get("etag", "")}).got
    c.that(came["status"] == 200 and db.rows("SELECT title FROM vacancies WHERE vacancy_id = 900") == [("Go lead",)], "a change with the right tag", mistake="PUT with the tag of now: 200, stored")
    c.that(served.request("PUT", "/employers/3", {"name": "Orbit", "city": "Омск"}).got["status"] == 201 and served.request("PATCH", "/employers/3", {"city": None}).got["body"] == {"employer_id": 3, "name": "Orbit", "city": None}, "an employer made and changed", mistake="The routes of add_employers belong to the service")
    served.post("/vacancies", {"site": "hh", "external_id": "9", "title": "QA"}).got
    sent = {"site": "hh", "external_id": "9", "title": "QA"}
    steps = [
        ("GET", "/vacancy", None, {}, 404, "not_found", []),
        ("GET", "/vacancies/777", None, {}, 404, "not_found", []),
        ("PATCH", "/employers/77", {}, {}, 404, "not_found", []),
        ("DELETE", "/vacancies/900", None, {}, 405, "not_allowed", []),
        ("POST", "/vacancies", sent, {}, 409, "conflict", []),
        ("PUT", "/vacancies/900", {"title": "x", "remote": True}, {"If-Match": '"old"'}, 412, "changed", []),
        ("PUT", "/vacancies/900", {"title": "x", "remote": True}, {}, 428, "tag_wanted", []),
        ("GET", "/vacancies?limit=0", None, {}, 422, "invalid", ["limit"]),
        ("GET", "/vacancies?after=x", None, {}, 422, "invalid", []),
        ("GET", "/vacancies/seven", None, {}, 422, "invalid", ["vacancy_id"]),
        ("POST", "/vacancies", {**sent, "title": ""}, {}, 422, "invalid", ["title"]),
        ("GET", "/vacancies", None, {}, 500, "internal", []),
    ]
    for method, path, body, headers, status, code, fields in steps:
        if status == 500:
            db.run("ALTER TABLE vacancies RENAME TO secret_vacancies")  # what nobody foresaw
        came = served.request(method, path, body, headers).got
        c.that(came["status"] == status, "another status", mistake="A part of the service is missing, or answers otherwise than its task says")
        error = came["body"].get("error") if isinstance(came["body"], dict) and list(came["body"]) == ["error"] else None
        c.that(isinstance(error, dict) and sorted(error) == ["code", "fields", "message"], "another form", mistake="A crash has the one format too: a handler for Exception" if status == 500 else "Each refusal has the one format: add_errors belongs to the service")
        named = [one.get("field") for one in error["fields"]]
        c.that(error["code"] == code and bool(error["message"]) and (named == fields or code == "invalid" and not fields), "another code, or other fields", mistake="The codes are those of answer_problem, `invalid` and `internal`")
        c.that(status != 500 or error["message"] == "our mistake", "the words of the error reached the client", mistake="The words of a crash are for your eyes: they name tables, and sometimes passwords")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Now it can: answer on a port
# `python -m jobboard serve` runs until stopped. Its rows are in `jobboard.db`, or in the PostgreSQL that `DATABASE_URL` names.

# %%
ask_service("/vacancies?limit=2")
if (project_folder() / "api.py").is_file():
    save_point("Serve vacancies over HTTP with one error format")

# %% [markdown]
# ## Remember
# - **Route:** method and path choose the handler, from the top. What blocks stands in a `def`.
# - **Refuse:** by status, in one format. A 200 says: here it is.
# - **Repeat:** a PUT twice is a PUT once. PATCH leaves what is absent; null is said.
# - **Page:** continue behind the last row.
# - **Tag:** 304 saves the body, 412 the other writer's work.
