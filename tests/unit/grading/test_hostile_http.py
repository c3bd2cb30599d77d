"""Servers and clients of learners that never answer, never end or never stop: each costs its own task, and no other."""

import os
import time
from pathlib import Path

import pytest

from autograder.grading.engine import Engine, RunOrder
from autograder.grading.run import Step, StepResult

pytestmark = pytest.mark.skipif(os.name != "posix", reason="grading forks: on Windows it runs under WSL")
TIERS = [0, pytest.param(2, marks=pytest.mark.slow), 3]
MARK = f"left-by-{os.getpid()}"


@pytest.fixture(scope="module")
def engine():
    with Engine() as engine:
        yield engine


def run(engine, sources, **more):
    """The results and the report of one notebook, whose calls may take half a second."""
    steps = [Step(source, "@check" in source).to_json() for source in sources]
    report = engine.run(RunOrder(steps, preload=["fastapi", "requests", "uvicorn"], call_seconds=0.5, **more))
    return [StepResult.from_json(result) for result in report.results], report


def between_honest(rogues, check, honest):
    """A notebook: each rogue with its check, and after each an honest answer of the same task with the same check."""
    return [step for rogue in rogues for answer in (rogue, honest) for step in (answer, check)]


FASTAPI = """
import asyncio, contextlib, os, socket, subprocess, tempfile, threading, time
from fastapi import BackgroundTasks, FastAPI
from fastapi.responses import HTMLResponse
from autograder.checks import evidence
evidence.STOP_SECONDS = 0.2
@contextlib.asynccontextmanager
async def start(app):
    {start}
    yield
app = FastAPI(lifespan=start)
@app.get("/pay"{options})
{kind} pay({parameters}):
    {body}
"""


def server(body="return {'pay': 7}", *, start="pass", options="", kind="def", parameters=""):
    return FASTAPI.format(body=body, start=start, options=options, kind=kind, parameters=parameters)


STAYS = (
    f"subprocess.Popen(['sleep', '3600'], env={{'MARK': '{MARK}'}}, start_new_session=True); "
    f"tempfile.mkdtemp('{MARK}'); threading.Thread(target=time.sleep, args=(3600,), daemon=False).start(); return 8"
)
SERVERS = {  # what the card says of them
    server(start="raise RuntimeError('no database')"): "did not start",
    server(start="await asyncio.sleep(3600)"): "no answer after 1 s",
    server("time.sleep(2)\n    return {'pay': 7}"): "no answer after 0.5 s",
    server("while True: pass", kind="async def"): "no answer after 0.5 s",
    server("return '<h1>7</h1>'", options=", response_class=HTMLResponse"): "<h1>7</h1>",
    server("return 1 / 0"): "500",
    server("os._exit(3)"): "RemoteDisconnected",
    server(
        "work.add_task(time.sleep, 3600)\n    return {'pay': 7}", parameters="work: BackgroundTasks", kind="async def"
    ): None,
    server(STAYS): "8",
}
SERVED = """
@check("app", id="app-check-1", points=1)
def pays(c, app):
    from autograder.checks import http_outcome
    http_outcome.REQUEST_SECONDS = 0.5
    got = c.serve(app).get("/pay").got
    c.that((got["status"], got["body"]) == (200, {"pay": 7}), "it pays as JSON", got=got)
"""


def processes():
    """The processes of this machine that a server of these tests started."""
    found = []
    for path in Path("/proc").glob("[0-9]*/environ"):
        try:
            found += [path] if MARK.encode() in path.read_bytes() and path.parts[2] != str(os.getpid()) else []
        except OSError:
            continue
    return found


@pytest.mark.parametrize("tier", TIERS)
def test_a_hostile_server_gets_its_card_and_the_next_task_works(engine, tier):
    results, _ = run(engine, between_honest(SERVERS, SERVED, server()), tier=tier)
    for (source, said), first, second in zip(SERVERS.items(), results[1::4], results[3::4], strict=True):
        assert first.status == ("ok" if said is None else "raised"), (source, first)
        assert said is None or said in first.card["got"], (source, first.card)
        assert second.status == "ok", (source, second)
    assert processes() == []
    assert [name for _, names, _ in os.walk("/tmp") for name in names if name.endswith(MARK)] == []


PREPARED = """
import http.client, requests, socket, threading
def post(url, body):
    line = http.client.HTTPConnection(url.split("/")[2])
    line.request("POST", "/", body)
    return line.getresponse().status
def lines(url, number):
    made = [socket.socket() for _ in range(number)]
    for line in made:
        line.setblocking(False)
        line.connect_ex(("127.0.0.1", int(url.split(":")[2])))
    return made
def fetch(url):
"""
CLIENTS = {  # what the card says of them; None: the status, or that the line was cut
    "while True:\n        try: return requests.get(url + '/refused').json()['n']\n        except Exception: pass": "no answer",
    "while True:\n        try: return requests.get(url + '/silent', timeout=0.02).json()['n']\n        except: pass": "no answer",
    "return requests.get(url + '/silent').json()['n']": "no answer",
    "return len(requests.get(url + '/endless').content)": "no answer",
    "for n in range(10): lines(url, 100)\n    return 0": None,
    "return len(lines(url, 1000))": "Too many open files",
    "return requests.post(url, data=b'x' * 200_000_000).status_code": None,
    "return requests.post(url, data=iter(lambda: b'x' * 100_000, None)).status_code": None,
    "return [post(url, b'x' * 1_000_000) for _ in range(21)][-1]": "503",
}
HOSTED = """
@check("fetch", id="fetch-check-1", points=1)
def seven(c, fetch):
    import resource, threading, time
    def size():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    def app(environ, start_response):
        path = environ["PATH_INFO"]
        if path == "/silent":
            time.sleep(2)
        start_response("503 No" if path == "/refused" else "200 OK", [("Content-Type", "application/json")])
        return iter(lambda: b"x" * 100_000, None) if path == "/endless" else [b'{"n": 7}' if path == "/" else b""]
    before, threads = size(), threading.active_count()
    site = c.host(app)
    answer = c.call(fetch, site.url)
    more = (size() - before) // 1000, threading.active_count() - threads, len(site.requests)
    c.that(more[0] < 80 and more[1] < 70 and more[2] <= 1000, "the judge stays small", got=more)
    answer.returns(7)
"""


@pytest.mark.parametrize("tier", TIERS)
def test_a_hostile_client_ends_within_its_limit_and_the_judge_stays_small(engine, tier):
    honest = PREPARED + "    return requests.get(url, timeout=2).json()['n']"
    rogues = {f"{PREPARED}    {body}": said for body, said in CLIENTS.items()}
    begun = time.monotonic()
    results, report = run(engine, between_honest(rogues, HOSTED, honest), tier=tier)
    for (source, said), first, second in zip(rogues.items(), results[1::4], results[3::4], strict=True):
        assert first.status == "raised" and first.card["where"] != "the judge stays small", (source, first.card)
        assert said is None or said in first.card["got"], (source, first.card)
        assert second.status == "ok", (source, second)
    assert report.lives == 2, "the one that swallows its interruption costs a kernel, no other does"
    assert time.monotonic() - begun < 60


def test_a_kernel_that_dies_while_its_server_is_stopped_leaves_no_site_in_the_judge(engine):
    lies = "from autograder.checks.kernel_side import KernelSide\nKernelSide._op_stop = lambda *_: {'value': 1, 'handle': 2}"
    both = SERVED.replace("    got = c.serve", "    c.host(lambda environ, start_response: [])\n    got = c.serve")
    count = """
@check("app", id="app-check-2", points=1)
def none_left(c, app):
    import threading
    left = [thread.name for thread in threading.enumerate() if "serve_forever" in thread.name]
    c.value(app, "title").equals("FastAPI")
    c.that(left == [], "a site runs on", got=left)
"""
    results, _ = run(engine, [server(), both, lies, both, server(), count])
    assert [result.status for result in results] == ["ok", "ok", "ok", "tampered", "ok", "ok"], results


def test_a_server_with_a_full_queue_does_not_keep_the_warden_from_looking(engine):
    full = """
import os, socket, threading, time
from autograder.checks import kernel_side
class Full:
    def __init__(self, app):
        self.door = socket.create_server(("127.0.0.1", 0), backlog=0)
        self.port, self.lines = self.door.getsockname()[1], [socket.socket() for _ in range(4)]
        for line in self.lines:
            line.setblocking(False)
            line.connect_ex(("127.0.0.1", self.port))
        threading.Thread(target=self.eat, daemon=True).start()
    def eat(self):
        time.sleep(0.3)
        for _ in range(3):
            if os.fork() == 0:
                eaten = [b"x" * 10_000_000 for _ in range(15)]
                time.sleep(2)
                os._exit(0)
    def stop(self):
        pass
kernel_side.Serving = Full
"""
    results, report = run(engine, [server(), full, SERVED], budget={"memory": 300_000_000})
    assert report.cause == "memory" and results[2].status != "ok", (report, results[2])
