"""The judge reaches the learner's servers and is reached by the learner's clients, inside the sandbox's own network."""

import os

import pytest

from autograder.grading.engine import Engine, RunOrder, _environment
from autograder.grading.run import Step, StepResult

pytestmark = pytest.mark.skipif(os.name != "posix", reason="grading forks: on Windows it runs under WSL")

WSGI = """
def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"hi {environ['PATH_INFO']}".encode()]
"""
ASGI = """
async def app(scope, receive, send):
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": f"hi {scope['path']}".encode()})
"""
SERVED = """
@check("app", id="app-check-1", points=1)
def answers(c, app):
    got = c.serve(app).get("/pay").got
    c.that(got["status"] == 200 and got["body"] == "hi /pay", "it greets", got=got)
"""
HOSTED = """
@check("fetch", id="fetch-check-1", points=1)
def one_request(c, fetch):
    def app(environ, start_response):
        start_response("200 OK", [("Content-Type", "application/json")])
        return [b'{"found": 7}']

    site = c.host(app)
    c.call(fetch, site.url + "/vacancies?page=2").returns(7)
    asked = [(request.method, request.path, request.query) for request in site.requests]
    c.that(asked == [("GET", "/vacancies", "page=2")], "one request, with its page", got=asked)
"""


@pytest.fixture(scope="module")
def engine():
    with Engine() as engine:
        yield engine


def run(engine, *sources, tier=0, **more):
    steps = [Step(source, "@check" in source).to_json() for source in sources]
    report = engine.run(RunOrder(steps, tier=tier, **more))
    return [StepResult.from_json(result) for result in report.results]


@pytest.mark.parametrize("tier", [0, 2, 3])
@pytest.mark.parametrize("app", [WSGI, ASGI], ids=["wsgi", "asgi"])
def test_the_judge_calls_a_served_application(engine, app, tier):
    assert run(engine, app, SERVED, tier=tier)[1].status == "ok"
    wrong = run(engine, app.replace("hi ", "bye "), SERVED, tier=tier)[1]
    assert wrong.card["where"] == "it greets" and "bye /pay" in wrong.card["got"]


@pytest.mark.parametrize("tier", [0, 2, 3])
def test_the_learners_client_reaches_a_server_of_the_judges(engine, tier):
    right = "import requests\ndef fetch(url):\n    return requests.get(url, timeout=2).json()['found']"
    assert run(engine, right, HOSTED, tier=tier)[1].status == "ok"
    twice = right.replace("    return", "    requests.get(url, timeout=2)\n    return")
    assert run(engine, twice, HOSTED, tier=tier)[1].card["where"] == "one request, with its page"
    cheat = "def fetch(url):\n    return 7"
    assert run(engine, cheat, HOSTED, tier=tier)[1].card["got"] == "[]", "no request, no point"


def test_a_server_that_never_answers_costs_its_own_limit(engine):
    silent = "import time\ndef app(environ, start_response):\n    time.sleep(60)\n    return []"
    results = run(engine, silent, SERVED, "double = lambda n: 42", call_seconds=0.5)
    assert results[1].status == "raised" and "no answer after 5 s" in results[1].card["got"]


def test_a_server_that_sends_for_ever_is_cut_off(engine):
    endless = "def app(environ, start_response):\n    start_response('200 OK', [])\n    while True:\n        yield b'x' * 100_000"
    result = run(engine, endless, SERVED)[1]
    assert result.status == "raised"


def test_the_learners_loopback_is_not_the_hosts(engine):
    if engine.tier > 1:
        pytest.skip("without a network namespace the loopback is the host's")
    import socket

    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        port = server.getsockname()[1]
        (result,) = run(engine, f"import socket\nsocket.create_connection(('127.0.0.1', {port}), 2)")
    assert result.error.startswith("ConnectionRefusedError")


SITE = """
@check("found", id="found-check-1", points=1)
def searches_once(c, found):
    from autograder.services.sites import JobSites

    board = JobSites("token", seed=c.seed)
    site = c.host(board.wsgi)
    c.call(found, site.url, board.tokens.token).matches("[1-9][0-9]*")
    c.that(len(board.requests) == 1, "one search", got=len(board.requests))
"""


@pytest.mark.parametrize("tier", [0, 2])
def test_a_job_site_of_the_judges_stands_before_the_learners_client(engine, tier):
    client = (
        "import requests\ndef found(url, token):\n"
        "    headers = {'User-Agent': 'course/1.0 (me@example.org)', 'Authorization': f'Bearer {token}'}\n"
        "    return str(requests.get(url + '/vacancies', headers=headers, timeout=3).json()['found'])"
    )
    assert run(engine, client, SITE, tier=tier)[1].status == "ok"
    nameless = client.replace("'User-Agent'", "'X-Agent'")
    assert run(engine, nameless, SITE, tier=tier)[1].status == "raised"


LENT = """
@check("rename", id="rename-check-1", points=1)
def two_statements(c, rename):
    board = c.lend()
    board.run("CREATE TABLE employers (id int PRIMARY KEY, name text); INSERT INTO employers VALUES (1, 'a'), (2, 'b')")
    c.call(rename, board.sqlalchemy_url, 2, "c").returns(None)
    c.that(board.rows("SELECT name FROM employers ORDER BY id") == [("a",), ("c",)], "the second is renamed, for good")
    written = [one.sql for one in board.statements if one.sql.startswith("UPDATE")]
    c.that(len(written) == 1, "one statement writes", got=written)
"""


@pytest.mark.parametrize("tier", [0, 2, 3])
def test_the_learners_engine_reaches_a_lent_database(engine, tier):
    right = (
        "from sqlalchemy import create_engine, text\ndef rename(url, id, name):\n"
        "    with create_engine(url).begin() as connection:\n"
        "        connection.execute(text('UPDATE employers SET name = :name WHERE id = :id'), {'id': id, 'name': name})"
    )
    result = run(engine, right, LENT, tier=tier)[1]
    assert result.status == "ok", (result.error, result.card)
    wrong = run(engine, right.replace(".begin()", ".connect()"), LENT, tier=tier)[1]
    assert wrong.card["where"] == "the second is renamed, for good"


CLEAN = """
@check("count", id="count-check-1", points=1)
def two_rows(c, count):
    board = c.lend()
    board.run("CREATE TABLE employers (id int PRIMARY KEY); INSERT INTO employers VALUES (1), (2)")
    c.call(count, board.url).returns(2)
    c.that(board.rows("SELECT count(*) FROM employers") == [(2,)], "the rows are still there")
"""
CONNECT = (
    "import psycopg, time\ndef count(url):\n    kept.append(psycopg.connect(url))\n    run = kept[-1].execute\n    "
)
ROGUES = {
    "drops the table": "run('DROP TABLE employers'); kept[-1].commit(); return 2",
    "leaves a transaction open": "run('LOCK TABLE employers'); return 2",
    "waits for itself": "run('LOCK TABLE employers'); return psycopg.connect(url).execute('SELECT count(*) FROM employers').fetchone()[0]",
    "never returns": "run('SELECT pg_sleep(60)'); return 2",
}


@pytest.mark.parametrize("rogue", ROGUES)
def test_an_answer_that_wrecks_its_database_costs_itself_alone(engine, rogue):
    honest = CONNECT.replace("count(", "again(") + "return run('SELECT count(*) FROM employers').fetchone()[0]"
    clean_again = CLEAN.replace("count(c, count)", "two_rows(c, again)").replace(
        "def two_rows(c, count)", "def two_rows(c, again)"
    )
    clean_again = (
        clean_again.replace('"count"', '"again"')
        .replace("count-check", "again-check")
        .replace("call(count", "call(again")
    )
    first, second = run(engine, f"kept = []\n{CONNECT}{ROGUES[rogue]}", CLEAN, honest, clean_again)[1::2]
    assert first.status == "raised" and first.card["status"] == "not_yet", (first.status, first.card)
    assert second.status == "ok", (second.error, second.card)


def test_what_is_for_our_own_answers_alone_never_reaches_a_judge(monkeypatch):
    monkeypatch.setenv("COURSE_OWN_ANSWERS", "1")
    assert "COURSE_OWN_ANSWERS" not in _environment()


@pytest.mark.parametrize("tier", [0, 2])
def test_every_check_of_a_long_notebook_gets_its_site(engine, tier):
    right = "import requests\ndef fetch(url):\n    return requests.get(url, timeout=2).json()['found']"
    assert {result.status for result in run(engine, right, *[HOSTED] * 20, tier=tier)} == {"ok"}
