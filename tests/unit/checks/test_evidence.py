"""The learner's own tests, and the learner's own server, as a check sees them."""

import threading
import time

import pytest

from autograder.checks import CheckFailed, check

TESTS = """
def mean(xs): return sum(xs) / len(xs)
def test_two(): assert mean([1, 3]) == 2
def test_one(): assert mean([5]) == 5
suite = [test_two, test_one]
"""
ASK = """
@check("suite")
def finds(c, suite):
    right = {"by sum": "def mean(xs): return sum(xs) / len(xs)"}
    wrong = {"the first": "def mean(xs): return xs[0]", "rounded down": "def mean(xs): return sum(xs) // len(xs)", "crash": "def mean(xs): raise KeyError"}
    c.tests(suite, wrong=wrong, right=right, at_least=2)
"""
WSGI = """
import json
def app(environ, start_response):
    if environ["PATH_INFO"] == "/echo":
        size = int(environ.get("CONTENT_LENGTH") or 0)
        start_response("201 Created", [("Content-Type", "application/json")])
        return [environ["wsgi.input"].read(size)]
    start_response("404 Not Found", [("Content-Type", "text/plain")])
    return [b"nothing here"]
"""
ASGI = """
async def app(scope, receive, send):
    if scope["type"] == "lifespan":
        while True:
            message = await receive()
            await send({"type": message["type"] + ".complete"})
            if message["type"] == "lifespan.shutdown":
                return
    event = await receive()
    found = scope["path"] == "/echo"
    kind = b"application/json" if found else b"text/plain"
    await send({"type": "http.response.start", "status": 201 if found else 404, "headers": [(b"content-type", kind)]})
    await send({"type": "http.response.body", "body": event["body"] if found else b"nothing here"})
"""
CALL = """
@check("app")
def answers(c, app):
    served = c.serve(app)
    c.that(served.post("/echo", {"n": 1}).got["body"] == {"n": 1}, "the echo")
    c.that(served.get("/").got["status"] == 404, "an unknown path")
"""


def run(answer, source):
    names = {"check": check}
    exec(answer, names)
    try:
        exec(source, names)
    except CheckFailed as failure:
        return failure.card
    return None


def test_good_tests_find_the_planted_faults():
    assert run(TESTS, ASK) is None


def test_tests_that_notice_nothing_are_told_what_they_miss():
    card = run(TESTS.replace("== 2", "== 2 or True").replace("== 5", "== 5 or True"), ASK)
    assert "rounded down" in card.where and "1 of 3" in card.got


def test_tests_that_blame_the_right_version():
    assert "blames a version that is right" in run(TESTS.replace("== 5", "== 6"), ASK).where


def test_a_wsgi_and_an_asgi_application_answer():
    assert run(WSGI, CALL) is None
    assert run(ASGI, CALL) is None


def test_an_application_that_answers_wrongly_or_crashes():
    assert "unknown path" in run(WSGI.replace("404 Not Found", "200 OK"), CALL).where
    assert run("def app(environ, start_response):\n    raise ValueError", CALL).status == "not_yet"


def test_an_application_whose_start_fails_or_never_ends_is_a_card_and_nothing_runs_on(monkeypatch):
    monkeypatch.setattr("autograder.checks.evidence.START_SECONDS", 0.3)
    before = threading.active_count()
    for start in ("raise RuntimeError('no database')", "await asyncio.sleep(0.6)"):
        source = f"""
import asyncio
from contextlib import asynccontextmanager
from fastapi import FastAPI
@asynccontextmanager
async def lifespan(app):
    {start}
    yield
app = FastAPI(lifespan=lifespan)
"""
        assert "did not start" in run(source, CALL).got
    until = time.monotonic() + 5
    while threading.active_count() > before and time.monotonic() < until:
        time.sleep(0.05)
    assert threading.active_count() == before


def test_html_where_json_was_asked_and_a_crash_are_answers_to_be_judged():
    source = """
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
app = FastAPI()
@app.post("/echo", response_class=HTMLResponse)
def echo():
    return "<h1>fine</h1>"
"""
    assert "the echo" in run(source, CALL).where
    assert "the echo" in run(source.replace('return "<h1>fine</h1>"', "return 1 / 0"), CALL).where


@pytest.mark.parametrize("kind", ["def", "async def"])
def test_a_route_that_never_ends_is_ended_with_its_check(monkeypatch, kind):
    monkeypatch.setattr("autograder.checks.http_outcome.REQUEST_SECONDS", 0.3)
    source = f"""
from fastapi import FastAPI
app = FastAPI()
@app.post("/echo")
{kind} echo():
    while True:
        pass
"""
    assert "no answer after 0.3 s" in run(source, CALL).got
    begun = time.process_time()  # an idle worker may wait on; what counts is that none takes the processor
    time.sleep(0.5)
    assert time.process_time() - begun < 0.1
