# %% [markdown] lesson="metrics" minutes=240 needs="12_logging/01_structured_logs" data="signals" systems="Prometheus" terms="counter, gauge, histogram, bucket, scrape, rate, series"
# # Green, and 48 visitors wait
#
# Release 4.13.0 goes out at 08:51. From nine to ten the average answer takes 150 ms; the alarm waits for 200. The screen stays green. In that hour 48 visitors waited longer than 2.5 s.
#
# **After this you can** choose the kind, name and unit of a metric · expose numbers that another program reads · compute a rate that survives a restart · bound a quantile by its bucket · keep the number of series small

# %%
import gzip
import json
import subprocess
import sys
import time
from datetime import datetime

import requests
from fastapi import FastAPI, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, disable_created_metrics, generate_latest

from autograder.checks import check
from autograder.errors import ServiceError
from autograder.services.datasets import folder
from autograder.services.project import project_folder
from autograder.services.project_functions import save_cell
from autograder.services.prometheus import prometheus, prometheus_rung, target
from autograder.services.save_point import save_point
from autograder.services.served_app import served_app
from autograder.services.service import free_port

warm = FastAPI()  # the first app of a process loads modules; this one does it once, for all of yours
warm.get("/")(lambda text="warm": text)
with served_app(warm) as site:
    requests.get(site.base_url, timeout=5)

disable_created_metrics()  # shorter pages: without the times at which each metric was made
try:
    print(prometheus_rung())
    installed = True
except ServiceError:
    print("No Prometheus here: the recorded scrapes are enough, its own answers are left out.")
    installed = False

# The scrapes of app-1 on Wednesday, 16 September, 15 s apart: count, sum and buckets of the time to answer.
SERIES = "http_request_duration_seconds"
SCRAPES = {}
with gzip.open(folder("signals") / "metrics.om.gz", "rt", encoding="utf-8") as file:
    for line in file:
        if line.startswith(SERIES) and 'instance="app-1"' in line:
            name, value, moment = line.rsplit(" ", 2)
            SCRAPES.setdefault(name, []).append((int(moment), float(value)))
EDGES = [name.split('le="')[1].split('"')[0] for name in SCRAPES if "le=" in name]


def seconds(clock):
    """16 September at "09:00:00" UTC, as seconds since 1970."""
    return int(datetime.fromisoformat(f"2026-09-16T{clock}+00:00").timestamp())


def samples(end, window, part="count", edge=""):
    """The recorded (seconds, value) of the `window` seconds up to `end`, such as "09:00:00"."""
    label = f',le="{edge}"' if edge else ""
    found = SCRAPES[f'{SERIES}_{part}{{instance="app-1"{label}}}']
    return [(moment, value) for moment, value in found if seconds(end) - window <= moment <= seconds(end)]


def grown(*more):
    """The newest sample less the oldest: right while nobody restarts."""
    found = samples(*more)
    return found[-1][1] - found[0][1]


def recorded_buckets(end, window):
    """[(edge, requests up to that edge), ...] of the `window` seconds up to `end`."""
    return [(float(edge.replace("+Inf", "inf")), grown(end, window, "bucket", edge)) for edge in EDGES]


running_server = []


def beside(own, expression, end):
    """Print yours, and what Prometheus says of the same scrapes."""
    try:
        print("yours     ", own())
    except Exception as error:
        print("yours      not yet:", type(error).__name__)
    if not installed:
        return
    try:
        if not running_server:
            lines = [f"{name} {value:.10g} {moment}\n" for name, found in SCRAPES.items() for moment, value in found]
            running_server.append(prometheus({}, history=f"# TYPE {SERIES} histogram\n{''.join(lines)}# EOF\n"))
        answer = running_server[0].query(expression, datetime.fromisoformat(f"2026-09-16T{end}+00:00"))
        print("Prometheus", answer[0].value if answer else "no answer", " ", expression)
    except ServiceError as error:
        print("Prometheus", error)


def scrape(make, paths, expressions):
    """Serve make(), ask for the paths, and let a real Prometheus read its /metrics."""
    try:
        site = served_app(make())
    except Exception as error:
        print("not yet:", type(error).__name__)
        return
    with site:
        for path in paths:
            requests.get(site.base_url + path, timeout=5)
        if not installed:
            print(requests.get(site.base_url + "/metrics", timeout=5).text[-300:])
            return
        try:
            with prometheus({"scrape_configs": [target("search", site.port)]}) as server:
                if server.wait_until("up")[0].value == 0:
                    print("Prometheus could not read this /metrics page.")
                for expression in expressions:
                    for one in server.query(expression):
                        print(expression, one.labels.get("result", ""), one.value)
        except ServiceError as error:
            print(error)



def own_page():
    """The /metrics page of your own service, started as `python -m jobboard serve PORT`; "" without its files."""
    home, port = project_folder(), free_port()
    if not all((home / name).is_file() for name in ("serve.py", "api.py", "metrics.py", "__main__.py")):
        return ""
    server = subprocess.Popen([sys.executable, "-m", "jobboard", "serve", str(port)], cwd=home.parent, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(300):
            try:
                requests.get(f"http://127.0.0.1:{port}/vacancies", timeout=5)
                return requests.get(f"http://127.0.0.1:{port}/metrics", timeout=5).text
            except requests.ConnectionError:
                time.sleep(0.1)
            if server.poll() is not None:
                break
        return "the service did not start"
    finally:
        server.kill()
        server.wait()

# %% [markdown] task="troubled" outcomes="2" systems="Python"
# ## Warm-up: which requests were in trouble?
# `lines` are texts, each one JSON object with `"level"` and `"request_id"`. Write `troubled(lines)`: the list of request ids that have a record at `ERROR` or `CRITICAL`, each once, in order of their first such record. An id that is `null` or absent is left out.

# %% answer="troubled"
def troubled(lines):
    ### BEGIN SOLUTION
    found = []
    for line in lines:
        record = json.loads(line)
        number = record.get("request_id")
        if record["level"] in ("ERROR", "CRITICAL") and number is not None and number not in found:
            found.append(number)
    return found
    ### END SOLUTION
# %% [markdown] hint="troubled"
# `json.loads(line)` gives a dict. Which way of reading a key survives its absence?
# %% check="troubled" points=1
@check("troubled")
def five_records(c, troubled):
    lines = [
        '{"level": "INFO", "request_id": "a1"}', '{"level": "ERROR", "request_id": "b2"}', '{"level": "WARNING", "request_id": "a1"}',
        '{"level": "CRITICAL", "request_id": "a1"}', '{"level": "ERROR", "request_id": "b2"}', '{"level": "ERROR", "request_id": null}', '{"level": "ERROR"}',
    ]
    c.call(troubled, lines).returns(["b2", "a1"], mistakes=[
        (["a1", "b2"], "The order is that of the first ERROR or CRITICAL, and b2 was in trouble before a1"),
        (["b2"], "LG6: CRITICAL is above ERROR; it is trouble, too"),
        (["b2", "a1", "b2"], "b2 had trouble twice and is listed once"),
        (lambda got: None in got, "A record without an id belongs to no request"),
        (c.raised("KeyError"), "The last record has no request_id at all"),
    ])
    c.call(troubled, ['{"level": "ERROR", "request_id": ""}', '{"level": "CRITICAL", "request_id": "z1"}', '{"level": "DEBUG", "request_id": "q5"}']).returns(["", "z1"], mistakes=[
        (["z1"], "PY8: an empty text is an id, `null` is none"),
        (["", "z1", "q5"], "Two levels are trouble; DEBUG and WARNING are none"),
    ])
    c.call(troubled, []).returns([])

# %% [markdown]
# ## The average hides the slow ones
# The hour after the release, on app-1. Service and week are generated.

# %%
answered = grown("10:00:00", 3600)
print("mean:", round(grown("10:00:00", 3600, "sum") / answered, 3), "s, requests:", answered)
for edge, number in recorded_buckets("10:00:00", 3600):
    print(f"{number:6.0f} took at most {edge} s")

# %% [markdown]
# **Notice.** The mean says 0.15. At 2.5 stand 1,958 of 2,006: the other 48 waited longer. No mean shows them.
#
# Three kinds of metric. A *counter* counts events and never falls. A *gauge* says how much there is now, up and down. A *histogram* sorts each observation by size into a *bucket*. Names carry the base unit, `_seconds` or `_bytes`; a counter ends in `_total`.

# %%
registry = CollectorRegistry()
answered = Counter("searches", "Searches answered.", ["result"], registry=registry)
running = Gauge("searches_in_progress", "Searches under way.", registry=registry)
took = Histogram("search_duration_seconds", "Time to answer.", buckets=[0.1, 0.5], registry=registry)
answered.labels("found").inc()
running.inc(3)
running.dec()
for wait in (0.05, 0.1, 0.3, 7):
    took.observe(wait)
print(generate_latest(registry).decode())

# %% [markdown] task="kinds" outcomes="1"
# ## Choose: twelve quantities, four names
# **Notice.** The library added `_total`. At `le="0.5"` stand 3: 0.05 and 0.1 are counted again. `le` is *less or equal*; `+Inf` holds all.
#
# For **a** to **l** write `"counter"`, `"gauge"` or `"histogram"`, for **m** to **p** the number of the best name.

# %% answer="kinds"
kinds = {
    "a": ...,  # searches since the start
    "b": ...,  # searches under way
    "c": ...,  # time each search took
    "d": ...,  # errors since the start
    "e": ...,  # free bytes on the disk
    "f": ...,  # time each database question took
    "g": ...,  # vacancies imported since the start
    "h": ...,  # vacancies stored now; some get deleted
    "i": ...,  # size of each answer: how large are nine of ten?
    "j": ...,  # bytes sent since the start
    "k": ...,  # seconds since the last crawl
    "l": ...,  # length of the queue
    "m": ...,  # c: 1 search_time, 2 search_duration_ms, 3 search_duration_seconds
    "n": ...,  # d: 1 errors_total, 2 errors, 3 errors_per_minute
    "o": ...,  # e: 1 disk_free_mb, 2 disk_free_bytes, 3 disk_free_bytes_total
    "p": ...,  # j: 1 sent_bytes, 2 sent_total, 3 sent_bytes_total
}
### BEGIN SOLUTION
kinds = {
    "a": "counter", "b": "gauge", "c": "histogram", "d": "counter", "e": "gauge", "f": "histogram", "g": "counter", "h": "gauge",
    "i": "histogram", "j": "counter", "k": "gauge", "l": "gauge", "m": 3, "n": 1, "o": 2, "p": 3,
}
### END SOLUTION
# %% [markdown] hint="kinds"
# Ask two questions: can it ever fall while the program runs? And does each single event have a size that matters?
# %% check="kinds" points=1
@check("kinds")
def first_four(c, kinds):
    for letter, kind, slip in (("a", "counter", "gauge"), ("b", "gauge", "counter"), ("c", "histogram", "gauge"), ("d", "counter", "gauge")):
        c.value(kinds, letter).equals(kind, mistakes=[(slip, "ME2: a total that only rises is a counter; what falls again is a gauge; what has a size each time is a histogram")])
    c.value(kinds, "m").equals(3, mistakes=[(2, "The base unit of time is the second; Prometheus's own functions expect it"), (1, "Nobody can tell in which unit this is")])
# %% check="kinds" points=1 hidden=true
@check("kinds", hidden=True)
def other_eight(c, kinds):
    """The other eight quantities and three names."""
    ### BEGIN HIDDEN TESTS
    truth = {"e": "gauge", "f": "histogram", "g": "counter", "h": "gauge", "i": "histogram", "j": "counter", "k": "gauge", "l": "gauge"}
    for letter, kind in truth.items():
        mistake = "ME2: can it fall while the program runs? A counter never does" if kind == "gauge" else "ME2: a total since the start only rises" if kind == "counter" else "Each event has a size, and the question is about the large ones"
        c.value(kinds, letter).equals(kind, mistakes=[(lambda got: got in ("counter", "gauge", "histogram"), mistake)])
    for letter, number in (("n", 1), ("o", 2), ("p", 3)):
        c.value(kinds, letter).equals(number, mistakes=[(lambda got: got in (1, 2, 3), "A counter ends in _total, a gauge does not; bytes and seconds are the base units")])
    ### END HIDDEN TESTS

# %% [markdown] task="scrape_read" outcomes="2"
# ## Predict: read a page of metrics
# How many searches took **a** at most 0.25 s · **b** more than 0.1 s, up to 0.5 s · **c** more than 0.5 s? **d** The mean, in seconds?
# ```
# search_duration_seconds_bucket{le="0.1"} 180
# search_duration_seconds_bucket{le="0.25"} 210
# search_duration_seconds_bucket{le="0.5"} 226
# search_duration_seconds_bucket{le="+Inf"} 230
# search_duration_seconds_sum 46.0
# search_duration_seconds_count 230
# ```
# An upload's page: how many took **e** more than 1 s, up to 5 s · **f** more than 5 s · **g** more than 0.5 s, up to 1 s?
# ```
# upload_duration_seconds_bucket{le="0.5"} 40
# upload_duration_seconds_bucket{le="1.0"} 40
# upload_duration_seconds_bucket{le="5.0"} 52
# upload_duration_seconds_bucket{le="+Inf"} 61
# ```

# %% answer="scrape_read"
scrape_read = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ...}
### BEGIN SOLUTION
scrape_read = {"a": 210, "b": 46, "c": 4, "d": 0.2, "e": 12, "f": 9, "g": 0}
### END SOLUTION
# %% [markdown] hint="scrape_read"
# The line `le="0.5"` counts the fast ones, too. What do you take away from it to keep those above 0.1?
# %% check="scrape_read" points=1
@check("scrape_read")
def searches(c, scrape_read):
    c.value(scrape_read, "a").equals(210, mistakes=[(390, "ME6: 180 of them are counted twice; a bucket holds all up to its edge"), (30, "ME6: the fast ones took at most 0.25 s, too")])
    c.value(scrape_read, "b").equals(46, mistakes=[(436, "ME6: you added lines that contain each other"), (226, "ME6: 180 of these took at most 0.1 s"), (16, "ME6: those between 0.1 and 0.25 belong to it, too")])
    c.value(scrape_read, "c").equals(4, mistakes=[(230, "ME6: the line +Inf holds all searches, the fast ones, too"), (0, "What is above the last edge stands in the line +Inf alone")])
    c.value(scrape_read, "d").close_to(0.2, within=0.001, mistakes=[(46, "This is the sum of all seconds"), (5, "These are searches for each second; the mean is seconds for each search")])
# %% check="scrape_read" points=1 hidden=true
@check("scrape_read", hidden=True)
def uploads(c, scrape_read):
    """The page of the uploads."""
    ### BEGIN HIDDEN TESTS
    for letter, number in (("e", 12), ("f", 9), ("g", 0)):
        c.value(scrape_read, letter).equals(number, mistakes=[(lambda got: got in (40, 52, 61, 92, 21, 80), "ME6: each line holds the lines above it; take the smaller one away")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## A page that another program reads
# Prometheus asks a service for `/metrics` every few seconds: a *scrape*. First, a cell as if it ran twice:

# %% tags=["raises-exception"]
Counter("visits", "Visits.")
Counter("visits", "Visits.")

# %%
visits = CollectorRegistry()  # without registry= every metric of the process lands in one place, once
open_visits = Gauge("visits_in_progress", "Visits under way.", registry=visits)
took = Histogram("visit_duration_seconds", "Time to answer.", buckets=[0.1, 0.5], registry=visits)
with open_visits.track_inprogress(), took.time():  # one up, one down; the seconds in between
    print(open_visits.collect()[0].samples[0].value, "under way")
page = Response(generate_latest(visits), media_type=CONTENT_TYPE_LATEST)  # bytes, and what they are
print(page.headers["content-type"])
print("\n".join(page.body.decode().splitlines()[-6:]))

# %% [markdown] task="make_search_app" outcomes="2"
# ## Fill in: a handler that measures
# **Notice.** `Duplicated timeseries`. With a registry of its own the next cell can run ten times.
#
# Fill the five blanks. `/metrics` shows
#
# - `searches_total` with the label `result`: `"found"` or, with no title found, `"none"`;
# - `search_duration_seconds`, edges 0.1, 0.5, 2.5: each search once;
# - `searches_in_progress`.
#
# Two apps count apart.

# %% answer="make_search_app"
def make_search_app():
    titles = ["Python developer", "Data analyst", "Python tester"]
    registry = CollectorRegistry()
    answered = Counter("searches", "Searches answered.", ..., registry=registry)
    took = Histogram("search_duration_seconds", "Time to answer.", buckets=..., registry=registry)
    running = Gauge("searches_in_progress", "Searches under way.", registry=registry)
    app = FastAPI()

    @app.get("/search")
    def search(text: str):
        with running.track_inprogress(), ...:
            found = [title for title in titles if text.lower() in title.lower()]
            answered.labels(...).inc()
            return found

    @app.get("/metrics")
    def metrics():
        return ...

    return app
### BEGIN SOLUTION
def make_search_app():
    titles = ["Python developer", "Data analyst", "Python tester"]
    registry = CollectorRegistry()
    answered = Counter("searches", "Searches answered.", ["result"], registry=registry)
    took = Histogram("search_duration_seconds", "Time to answer.", buckets=[0.1, 0.5, 2.5], registry=registry)
    running = Gauge("searches_in_progress", "Searches under way.", registry=registry)
    app = FastAPI()

    @app.get("/search")
    def search(text: str):
        with running.track_inprogress(), took.time():
            found = [title for title in titles if text.lower() in title.lower()]
            answered.labels("found" if found else "none").inc()
            return found

    @app.get("/metrics")
    def metrics():
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return app
### END SOLUTION
# %% [markdown] hint="make_search_app"
# Names of labels are given once, in a list. Values come later, at each event: `labels(...)` takes a text that depends on `found`.
# %% [markdown] hint="make_search_app"
# Read the cell above again: which call measures the seconds of a `with`, and what does the page hand over besides its bytes?
# %% check="make_search_app" points=1
@check("make_search_app")
def three_searches(c, make_search_app):
    from prometheus_client.parser import text_string_to_metric_families

    probe = '''async def drive(app, asked):
    answers = []
    for path, query in asked:
        sent, raised = [], ""

        async def receive():
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message):
            sent.append(message)

        try:
            await app({"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http", "path": path, "raw_path": path.encode(), "query_string": query.encode(), "root_path": "", "headers": [(b"x-user", path.encode())], "client": ("127.0.0.1", 9), "server": ("127.0.0.1", 80)}, receive, send)
        except Exception as error:
            raised = str(error)
        kind = dict(sent[0].get("headers", [])).get(b"content-type", b"").decode() if sent else ""
        answers.append([sent[0]["status"] if sent else 0, b"".join(part.get("body", b"") for part in sent[1:]).decode(), kind, raised])
    return answers
'''
    asked = [*[("/search", f"text={text}") for text in ("python", "data", "rust")], ("/metrics", "")]
    outcome = c.inside(probe, c.make(make_search_app), asked)
    outcome.text = "the app asked for python, data, rust and /metrics"
    *searches, (status, body, kind, _) = outcome.got
    statuses = [one[0] for one in searches]
    c.that(statuses == [200] * 3, "the three searches", expected=[200] * 3, got=statuses, mistake='A text is taken letter by letter: the name of one label stands in a list, too, `["result"]`' if "label count" in searches[0][3] else f"The search raises: {searches[0][3]}" if searches[0][3] else "")
    c.that(status == 200 and kind.startswith("text/plain"), "look at what /metrics returns", expected="status 200, text/plain", got=f"status {status}, {kind}", mistakes=[
        ("status 200, application/json", "FastAPI turns what is returned into JSON; a `Response` with its `media_type` is sent as it is"),
        ("status 500, text/plain; charset=utf-8", "The function behind /metrics fails; `generate_latest` wants the app's own registry"),
    ], mistake="" if status == 200 else "The page cannot be made; run the function behind /metrics by hand")
    try:
        samples = {(s.name, *s.labels.values()): s.value for family in text_string_to_metric_families(body) for s in family.samples if not s.name.endswith("_created")}
    except ValueError:
        samples = {}
    c.that(bool(samples), "Prometheus's own parser cannot read the page", expected="lines such as searches_total 1.0", got=body[:200])
    found = {name: samples.get(("searches_total", name)) for name in ("found", "none")}
    other = not any(key[0].startswith("search") for key in samples)
    c.that(not other, "no metric of searches on the page", expected="searches_total and its neighbours", got=sorted({key[0] for key in samples})[:4], mistake="`generate_latest()` without the app's own registry makes the page of the whole process")
    c.that(found == {"found": 2, "none": 1}, "searches_total by result, after python, data, rust", expected={"found": 2, "none": 1}, got=found, mistakes=[
        ({"found": 3, "none": None}, "A search that finds no title has another result: the value of the label depends on `found`"),
        ({"found": None, "none": None}, "The label is called result, its values are found and none"),
    ])
    number = samples.get(("search_duration_seconds_count",))
    c.that(number == 3, "search_duration_seconds_count after three searches", expected=3, got=number, mistakes=[(0, "No search was timed: the histogram needs `took.time()` around the work")])
    edges = [key[1] for key in samples if key[0] == "search_duration_seconds_bucket"]
    c.that(edges == ["0.1", "0.5", "2.5", "+Inf"], "the edges of search_duration_seconds", expected=["0.1", "0.5", "2.5", "+Inf"], got=edges)
# %% check="make_search_app" points=2 hidden=true
@check("make_search_app", hidden=True)
def two_apps(c, make_search_app):
    """Other searches; answers as before; seconds; the gauge after the work; two apps that count apart."""
    ### BEGIN HIDDEN TESTS
    import json
    from random import Random

    from prometheus_client.parser import text_string_to_metric_families

    probe = '''async def drive(app, asked):
    answers = []
    for path, query in asked:
        sent, raised = [], ""

        async def receive():
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message):
            sent.append(message)

        try:
            await app({"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http", "path": path, "raw_path": path.encode(), "query_string": query.encode(), "root_path": "", "headers": [(b"x-user", path.encode())], "client": ("127.0.0.1", 9), "server": ("127.0.0.1", 80)}, receive, send)
        except Exception as error:
            raised = str(error)
        kind = dict(sent[0].get("headers", [])).get(b"content-type", b"").decode() if sent else ""
        answers.append([sent[0]["status"] if sent else 0, b"".join(part.get("body", b"") for part in sent[1:]).decode(), kind, raised])
    return answers
'''
    draw = Random(c.seed)
    titles = ["Python developer", "Data analyst", "Python tester"]
    for number, length in enumerate((draw.randint(2, 4), draw.randint(5, 6))):
        wanted = {"found": 0, "none": 0}
        texts = ["TEST", "kotlin", "t", *draw.choices(["python", "rust", "e", "analyst", "go", "sql", "Data"], k=length)]
        *searches, page = c.inside(probe, c.make(make_search_app), [*[("/search", f"text={text}") for text in texts], ("/metrics", "")]).got
        for text, (status, body, _, _) in zip(texts, searches):
            hits = [title for title in titles if text.lower() in title.lower()]
            wanted["found" if hits else "none"] += 1
            c.that(status == 200 and json.loads(body) == hits, "a search answers otherwise than before", mistake="Measuring changes nothing in the answers")
        c.that(page[2].startswith("text/plain"), "the page is no plain text")
        try:
            families = [family for family in text_string_to_metric_families(page[1]) if not family.name.endswith("_created")]
        except (ValueError, TypeError, AttributeError):
            families = []
        samples = {(s.name, *s.labels.values()): s.value for family in families for s in family.samples}
        names = {(s.name, *s.labels) for family in families for s in family.samples}
        helps = {family.documentation for family in families}
        c.that(helps == {"Searches answered.", "Time to answer.", "Searches under way."}, "other metrics, or other help texts", mistake="Only the five blanks change: three metrics, their names and texts stay")
        c.that(("searches_total", "result") in names, "another label", mistake="The label of searches_total is called result")
        found = {name: samples.get(("searches_total", name), 0) for name in wanted}
        c.that(found == wanted, "other counts by result", mistake="Each app has a registry of its own and counts from 0" if number else "Whatever the text: `found` when a title was found, `none` when none was, once a search")
        c.that(samples.get(("search_duration_seconds_count",)) == sum(wanted.values()), "another number of timed searches", mistake="Every search is timed once, those that find no title, too")
        c.that(0 < samples.get(("search_duration_seconds_sum",), 0) < 2, "the sum of the times", mistake="Seconds are observed, those that the search took")
        c.that(samples.get(("searches_in_progress",)) == 0, "the gauge after all searches", mistake="When the work is done the gauge is back at 0")
        labels = {key[1] for key in samples if key[0] == "searches_total"}
        c.that(labels <= {"found", "none"}, "other labels than found and none")
    ### END HIDDEN TESTS

# %%
# Your app, scraped: Prometheus finds it after 6 s or so. Where there is none, the page itself is shown.
words = ["python", "data", "rust", "go"]
paths = [f"/search?text={word}" for word in words]
scrape(make_search_app, paths, ["searches_total", "search_duration_seconds_count"])

# %% [markdown]
# ## A counter that falls
# The release restarted app-1 at 08:51. Its requests so far, a scrape every 15 s:

# %%
around = samples("08:52:15", 150)
for moment, value in around:
    print(moment - seconds("08:51:00"), "s from 08:51:", value)
print("newest - oldest:", around[-1][1] - around[0][1])

# %% [markdown] task="increase" outcomes="3"
# ## Your turn: increase over a restart
# **Notice.** 34,771, three scrapes missing, then 5. Nobody took requests back: the new process began at 0.
#
# Write `increase(samples)`. `samples` is a list of `(seconds, value)`, times rising. It returns by how much the counter grew from the first sample to the last.
#
# - A value below the one before it means a restart at 0: all of the new value is growth.
# - Fewer than two samples: `None`.
#
# `[(0, 10), (15, 14), (30, 3)]` gives 4 + 3 = 7.

# %% answer="increase"
def increase(samples):
    ### BEGIN SOLUTION
    if len(samples) < 2:
        return None
    total = 0
    for (_, before), (_, after) in zip(samples, samples[1:]):
        if after < before:
            total = total + after
        else:
            total = total + after - before
    return total
    ### END SOLUTION
# %% [markdown] hint="increase"
# Look at neighbours, two samples at a time: `zip(samples, samples[1:])`. What grew between these two alone?
# %% [markdown] hint="increase"
# From 14 to 3: the process died somewhere behind 14 and counted 3 since. What do we know for certain, 3, 0, or -11?
# %% check="increase" points=1
@check("increase")
def one_restart(c, increase):
    c.call(increase, [(0, 10), (15, 14), (30, 19)]).returns(9, mistakes=[(19, "ME1: 10 of them were counted before the first sample"), (c.raised("TypeError"), "Each sample is a pair: seconds and value")])
    c.call(increase, [(0, 10), (15, 14), (30, 3)]).returns(7, mistakes=[
        (-7, "ME1: newest minus oldest; a restart made the counter begin again at 0, and -7 requests is no answer"),
        (4, "ME1: the 3 after the restart happened; they are growth, too"),
        (15, "ME1: from 14 to 3 is not a growth of 11; the new process counted 3"),
        (3, "ME1: the growth before the restart is lost"),
    ]).leaves_arguments()
    c.call(increase, [(0, 10)]).returns(None, mistakes=[(0, "ME9: one sample says nothing about growth; 0 would claim that nobody came"), (10, "ME1: 10 is what was counted so far, not what grew")])
    c.call(increase, []).returns(None)
# %% check="increase" points=3 hidden=true
@check("increase", hidden=True)
def thirty_series(c, increase):
    """Thirty drawn series: none, one or several restarts, steps without growth, a restart to 0, gaps, fractions, few samples."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    trials = [[(5, 7.0)], [(0, 4), (15, 4)], [(0, 4), (15, 0)], [(0, 4), (15, 0), (30, 0), (45, 2)], [(0, 0), (60, 9)], [(0, 9), (15, 5), (30, 2)], [(0, 9), (15, 1), (30, 9)]]
    for number in range(23):
        found, moment, value, truth = [], draw.randrange(1000), draw.randrange(500), 0
        for _ in range(draw.randint(2, 25)):
            found.append((moment, value))
            moment += 15 * draw.choice([1, 1, 1, 4])
            value = draw.randrange(int(value)) if value >= 1 and draw.random() < 0.2 else value + draw.choice([0, 1, 7, 40, 0.5])
        trials.append(found)
    for found in trials:
        wanted = sum(b if b < a else b - a for (_, a), (_, b) in zip(found, found[1:])) if len(found) > 1 else None
        last_first = found[-1][1] - found[0][1]
        c.call(increase, found).returns(wanted, mistakes=[
            (last_first, "ME1: newest minus oldest is no growth when the process restarted between them"),
            (sum(max(b - a, 0) for (_, a), (_, b) in zip(found, found[1:])), "ME1: what the new process counted before its first scrape is growth, too"),
            (0, "ME9: one sample says nothing about growth"),
            (sum(b if b <= a else b - a for (_, a), (_, b) in zip(found, found[1:])), "ME1: the same value twice is no restart: nobody came between the two scrapes"),
            (lambda got: isinstance(got, (int, float)), "ME1: go from neighbour to neighbour: each fall is a restart of its own, and there may be several"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown] task="rate" outcomes="3"
# ## Your turn: so many a second
# Write `rate(samples, end, window)`: growth per second over the samples from `end - window` to `end`, both included. Divide by the seconds between the first and last of these samples. Restarts count as before. Fewer than two samples in the window: `None`, too few scrapes to say.
#
# `rate([(0, 5), (10, 25), (20, 35)], 22, 12)` sees two samples: 10 / 10 = 1.0. With window 5 it sees one: `None`.

# %% answer="rate"
def rate(samples, end, window):
    ### BEGIN SOLUTION
    inside = [(moment, value) for moment, value in samples if end - window <= moment <= end]
    if len(inside) < 2:
        return None
    total = 0
    for (_, before), (_, after) in zip(inside, inside[1:]):
        total = total + (after if after < before else after - before)
    return total / (inside[-1][0] - inside[0][0])
    ### END SOLUTION
# %% [markdown] hint="rate"
# Three steps: keep the samples of the window, ask whether there are two, divide their growth by their own seconds.
# %% check="rate" points=1
@check("rate")
def small_windows(c, rate):
    found = [(0, 5), (10, 25), (20, 35), (30, 4)]
    c.call(rate, found, 22, 12).returns(1.0, mistakes=[
        (10, "ME9: this is the increase; a rate is per second"),
        (10 / 12, "ME9: the two samples are 10 s apart; what happened in the other 2 s of the window nobody measured"),
        (35 / 12, "ME1: 35 is the counter's value, not its growth"),
        (None, "The sample at 10 stands on the window's edge, and both edges belong to it"),
        (1.5, "Samples older than the window are left out"),
        (lambda got: got is not None and abs(got + 0.7) < 0.01, "Samples later than `end` are left out"),
    ])
    c.call(rate, found, 30, 20).close_to(0.7, within=1e-9, mistakes=[(lambda got: got < 0, "ME1: from 35 to 4 is a restart; 4 is growth"), (lambda got: abs(got - 0.4) < 0.01, "This is the rate of the last two samples; the window holds three, the one at 10 stands on its edge"), (0, "`//` cuts off what stands behind the point")])
    c.call(rate, found, 22, 5).returns(None, mistakes=[
        (0, "ME9: 0 would say that nobody came; one scrape cannot know"),
        (c.raised("ZeroDivisionError"), "ME9: one sample spans 0 seconds; too few scrapes is an answer of its own"),
        (7.0, "ME1: one sample is a value, not a growth"),
    ])
# %% check="rate" points=3 hidden=true
@check("rate", hidden=True)
def drawn_windows(c, rate):
    """Drawn series and windows: too few scrapes, samples on both edges, restarts inside and outside, gaps, no growth."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    steady = [(15 * n, 3 * n) for n in range(20)]
    trials = [(steady, 247, 15), (steady, 240, 15), (steady, 240, 0), (steady, 900, 300), ([], 50, 50), ([(5, 4), (20, 4)], 20, 15), ([(5, 4), (20, 0)], 20, 15), ([(5, 9), (20, 2), (35, 6)], 40, 22)]
    for _ in range(25):
        found, moment, value = [], draw.randrange(100), draw.randrange(300)
        for _ in range(draw.randint(2, 20)):
            found.append((moment, value))
            moment += draw.choice([15, 15, 30, 75])
            value = draw.randrange(value) if value and draw.random() < 0.2 else value + draw.choice([0, 2, 9, 33])
        trials.append((found, draw.choice(found)[0] + draw.choice([0, 0, 7]), draw.choice([10, 15, 30, 60, 150])))
    for found, end, window in trials:
        inside = [one for one in found if end - window <= one[0] <= end]
        outcome = c.call(rate, found, end, window)
        if len(inside) < 2:
            outcome.returns(None, mistakes=[(0, "ME9: too few scrapes is not the same as no traffic"), (c.raised("ZeroDivisionError"), "ME9: with one scrape there is no span to divide by")])
            continue
        grown = sum(b if b < a else b - a for (_, a), (_, b) in zip(inside, inside[1:]))
        span = inside[-1][0] - inside[0][0]
        outcome.close_to(grown / span, within=1e-9, mistakes=[
            (grown, "ME9: this is the increase; a rate is per second"),
            (lambda got: got == grown / window, "ME9: divide by the seconds that the samples span"),
            (lambda got: got < 0, "ME1: a counter that falls was restarted"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %%
hour = samples("09:30:07", 3600)
name = SERIES + '_count{instance="app-1"}'
beside(lambda: increase(hour), f"increase({name}[1h])", "09:30:07")
for window in (3600, 15):
    beside(lambda: rate(hour, seconds("09:30:07"), window), f"rate({name}[{window}s])", "09:30:07")

# %% [markdown] task="quantile" outcomes="3"
# ## Your turn: a quantile with its bounds
# **Notice.** The scrapes span 3,585 s; Prometheus stretches the increase to 3,600. The *rate* agrees. 15 s hold one scrape: no answer.
#
# The quantile 0.99: 99 of 100 took at most that long. The times are gone, buckets are left. `buckets` is a list of `(le, count)`: edges above 0, rising, at least one, then `float("inf")`; each count includes those before. `0 < q <= 1`.
#
# Write `quantile(q, buckets)`, which returns `(estimate, lower, upper)`.
#
# - The rank is `q` times the number of all. Its bucket: the first whose count is at least the rank.
# - `upper` is that bucket's edge, `lower` the edge before, 0 for the first. The truth is above `lower`, at most `upper`.
# - The estimate goes a part of the way from `lower` to `upper`: (rank - count before) / (count - count before).
# - In the `+Inf` bucket `upper` is `float("inf")` and the estimate is `lower`.
# - Nothing counted: `None`.
#
# `quantile(0.8, [(0.1, 50), (0.5, 90), (float("inf"), 100)])`: rank 80, (80 - 50) / (90 - 50) of the way from 0.1 to 0.5. It returns 0.4, 0.1, 0.5.

# %% answer="quantile"
def quantile(q, buckets):
    ### BEGIN SOLUTION
    total = buckets[-1][1]
    if total == 0:
        return None
    rank = q * total
    lower, before = 0, 0
    for upper, count in buckets:
        if count >= rank:
            break
        lower, before = upper, count
    if upper == float("inf"):
        return (lower, lower, upper)
    return (lower + (upper - lower) * (rank - before) / (count - before), lower, upper)
    ### END SOLUTION
# %% [markdown] hint="quantile"
# Walk through the buckets and carry two things along: the edge and the count before. Where do you stop?
# %% [markdown] hint="quantile"
# Two cases need no line: nothing counted, and a bucket without an end. Ask for them first.
# %% check="quantile" points=1
@check("quantile")
def small_histogram(c, quantile):
    inf = float("inf")
    buckets = [(0.1, 50), (0.5, 90), (inf, 100)]
    near = lambda value: lambda got: isinstance(got, (tuple, list)) and (got[0] == value or abs(got[0] - value) < 1e-6)
    for q, wanted, mistakes in (
        (0.8, (0.4, 0.1, 0.5), [(lambda got: isinstance(got, (int, float)), "ME7: one number looks exact; the true value may be anywhere in the bucket, so its edges come along"), (near(inf), "ME6: the number of all is 100, the count of +Inf; a sum of the counts holds the fast ones three times"), (near(0.3), "ME7: half way is right only when the rank is half way between the counts; 80 is three quarters of the way from 50 to 90"), (near(0.5), "ME7: the estimate goes a part of the way into the bucket"), (near(0.1 + 0.4 * 80 / 90), "ME6: the bucket's own requests are 90 - 50, and 50 of the rank come before them")]),
        (0.25, (0.05, 0, 0.1), [(lambda got: isinstance(got, (tuple, list)) and got[1] == 0.1, "The first bucket begins at 0"), (c.raised("UnboundLocalError"), "In the first bucket nothing came before: the lower edge is 0, the count before is 0")]),
        (0.95, (0.5, 0.5, inf), [(lambda got: isinstance(got, (tuple, list)) and got[0] == inf, "A line to infinity has no half way; all we know is: above the last finite edge"), (lambda got: isinstance(got, (tuple, list)) and got[0] != got[0], "A line to infinity has no half way; all we know is: above the last finite edge")]),
    ):
        got = c.call(quantile, q, buckets)
        got.close_to(wanted, within=1e-9, mistakes=[*mistakes, (lambda got: isinstance(got, list), "The three values come back as a tuple")])
        got.leaves_arguments()
    c.call(quantile, 0.5, [(0.1, 0), (inf, 0)]).returns(None, mistakes=[
        (c.raised("ZeroDivisionError"), "Nothing was counted: there is no quantile, and nothing to divide by"),
        (lambda got: got is not None, "Nothing was counted: no request was fast, none was slow"),
    ])
# %% check="quantile" points=4 hidden=true
@check("quantile", hidden=True)
def drawn_histograms(c, quantile):
    """Drawn histograms: the truth between the bounds, empty buckets, one edge, the rank on an edge, doubled counts, rising q."""
    ### BEGIN HIDDEN TESTS
    from bisect import bisect_left
    from math import ceil
    from random import Random

    inf = float("inf")
    draw = Random(c.seed)

    def reference(q, buckets, whole=float):
        counts = [count for _, count in buckets]
        if not counts[-1]:
            return None
        rank = whole(q * counts[-1])
        place = bisect_left(counts, rank)
        edges = [0, *[edge for edge, _ in buckets]]
        low, high = edges[place], edges[place + 1]
        below = counts[place - 1] if place else 0
        return (low if high == inf else low + (high - low) * (rank - below) / max(1, counts[place] - below), low, high)

    def belief(q, buckets):
        wanted = reference(q, buckets)
        rounded = [reference(q, buckets, whole) for whole in (round, ceil, int)]
        return [
            (lambda got: isinstance(got, (tuple, list)) and any(one and len(got) == 3 and all(a == b or abs(a - b) < 1e-9 for a, b in zip(got, one)) for one in rounded), "The rank need not be whole: 0.93 of 50 is 46.5, and it is not rounded"),
            (lambda got: isinstance(got, (int, float)), "ME7: without its bucket's edges the number looks exact"),
            (lambda got: wanted is not None and isinstance(got, (tuple, list)) and len(got) == 3 and got[0] == wanted[2], "ME7: the estimate is the edge of the bucket, not a point on the line through it"),
            (lambda got: wanted is not None and isinstance(got, (tuple, list)) and len(got) == 3 and tuple(got[1:]) != wanted[1:], "ME6: another bucket: the first whose cumulative count is at least the rank"),
            (c.raised("ZeroDivisionError"), "A histogram or a bucket is empty: is there anything to divide by?"),
        ]

    trials = [(0.5, [(0.3, 8), (inf, 8)]), (0.5, [(0.3, 0), (inf, 8)]), (1, [(0.3, 8), (2.0, 8), (inf, 8)]), (1, [(0.3, 8), (2.0, 8), (inf, 9)]), (0.5, [(0.1, 4), (0.2, 4), (0.4, 8), (inf, 8)]), (0.75, [(0.1, 0), (0.2, 0), (0.4, 4), (inf, 4)]), (0.9, [(1, 0), (2, 0), (inf, 0)])]
    for _ in range(12):
        edges = sorted(draw.sample([0.01, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0], draw.randint(1, 6)))
        values = sorted(draw.expovariate(1 / draw.choice([0.05, 0.4, 3])) for _ in range(draw.randint(1, 60)))
        buckets = [(edge, sum(value <= edge for value in values)) for edge in [*edges, inf]]
        q = draw.choice([0.5, 0.93, 0.991, 0.137])
        trials += [(q, buckets), (q, [(edge, 2 * count) for edge, count in buckets])]
        estimate = c.call(quantile, q, buckets)
        estimate.close_to(reference(q, buckets), within=1e-9, mistakes=belief(q, buckets))
        truth = values[ceil(q * len(values)) - 1]
        got = estimate.got
        c.that(got[1] < truth <= got[2] and got[1] - 1e-9 <= got[0] <= got[2] + 1e-9, "the true value lies outside of the bounds", mistake="ME7: the bounds are the edges of the bucket that holds the rank")
    for q, buckets in trials:
        outcome = c.call(quantile, q, buckets)
        if reference(q, buckets) is None:
            outcome.returns(None, mistakes=belief(q, buckets))
        else:
            outcome.close_to(reference(q, buckets), within=1e-9, mistakes=belief(q, buckets))
        outcome.leaves_arguments()
    ### END HIDDEN TESTS

# %%
for q in (0.5, 0.95, 0.99):
    asked = f'histogram_quantile({q}, increase(http_request_duration_seconds_bucket{{instance="app-1"}}[1h]))'
    beside(lambda: quantile(q, recorded_buckets("10:00:07", 3600)), asked, "10:00:07")

# %% [markdown]
# ## Each new label value is a new series
# **Notice.** The last one: about 3.96 s. All anybody knows is 2.5 to 5.
#
# A *series* is one metric with one set of label values. Labelled by visitor and address:

# %%
registry = CollectorRegistry()
answers = Counter("answers", "Answers.", ["user", "path"], registry=registry)
for number in range(500):
    answers.labels(f"user{number % 50}", f"/vacancies/{number}").inc()
page = generate_latest(registry).decode()
print(page.count("answers_total{"), "series,", len(page), "bytes a scrape")

# %% [markdown] task="make_counted_app" outcomes="2"
# ## Mend it: labels with an end
# Mend the middleware's counter: `http_requests_total` with the labels `route` and `status`, nothing else; its help text stays. `request.scope.get("route")` is, after `call_next`, the route that matched; its `.path` is `/vacancies/{number}` for every number. When it is `None`, the label is `"unmatched"`.

# %% answer="make_counted_app"
def make_counted_app():
    registry = CollectorRegistry()
    answered = Counter("http_requests", "Requests answered.", ["user", "path", "status"], registry=registry)
    app = FastAPI()

    @app.middleware("http")
    async def count(request, call_next):
        response = await call_next(request)
        answered.labels(request.headers.get("x-user", ""), request.url.path, response.status_code).inc()
        return response

    @app.get("/vacancies/{number}")
    def vacancy(number: int):
        return {"number": number}

    @app.get("/employers/{name}/vacancies")
    def offers(name: str):
        return {"employer": name}

    @app.get("/metrics")
    def metrics():
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return app
### BEGIN SOLUTION
def make_counted_app():
    registry = CollectorRegistry()
    answered = Counter("http_requests", "Requests answered.", ["route", "status"], registry=registry)
    app = FastAPI()

    @app.middleware("http")
    async def count(request, call_next):
        response = await call_next(request)
        route = request.scope.get("route")
        answered.labels(route.path if route else "unmatched", response.status_code).inc()
        return response

    @app.get("/vacancies/{number}")
    def vacancy(number: int):
        return {"number": number}

    @app.get("/employers/{name}/vacancies")
    def offers(name: str):
        return {"employer": name}

    @app.get("/metrics")
    def metrics():
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return app
### END SOLUTION
# %% [markdown] hint="make_counted_app"
# Who chooses the values of a label: you, or a stranger who types an address? Only the first kind has an end.
# %% [markdown] hint="make_counted_app"
# `labels(...)` gets one value for each name of the list, in that order. The route has to be asked for after `await call_next(request)`.
# %% check="make_counted_app" points=1
@check("make_counted_app")
def seven_requests(c, make_counted_app):
    from prometheus_client.parser import text_string_to_metric_families

    probe = '''async def drive(app, asked):
    answers = []
    for path, query in asked:
        sent, raised = [], ""

        async def receive():
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message):
            sent.append(message)

        try:
            await app({"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http", "path": path, "raw_path": path.encode(), "query_string": query.encode(), "root_path": "", "headers": [(b"x-user", path.encode())], "client": ("127.0.0.1", 9), "server": ("127.0.0.1", 80)}, receive, send)
        except Exception as error:
            raised = str(error)
        kind = dict(sent[0].get("headers", [])).get(b"content-type", b"").decode() if sent else ""
        answers.append([sent[0]["status"] if sent else 0, b"".join(part.get("body", b"") for part in sent[1:]).decode(), kind, raised])
    return answers
'''
    paths = ["/vacancies/1", "/vacancies/2", "/vacancies/x", "/employers/teal/vacancies", "/employers/kite/vacancies", "/wp-login", "/admin.php"]
    outcome = c.inside(probe, c.make(make_counted_app), [(path, "") for path in [*paths, "/metrics"]])
    outcome.text = "the app asked for seven addresses and /metrics"
    *answers, (status, body, _, raised) = outcome.got
    statuses = [one[0] for one in answers]
    raised = next((one[3] for one in answers if one[3]), raised)
    c.that(statuses == [200, 200, 422, 200, 200, 404, 404], "the answers to /vacancies/1, 2, x, two employers, /wp-login, /admin.php", expected=[200, 200, 422, 200, 200, 404, 404], got=statuses, mistake=f"The middleware raises: {raised}" if raised else "")
    c.that(status == 200, "the page of metrics", expected="status 200", got=f"status {status}")
    samples = [s for family in text_string_to_metric_families(body) for s in family.samples if s.name == "http_requests_total"]
    labels = sorted({name for s in samples for name in s.labels})
    c.that(labels == ["route", "status"], "the labels of http_requests_total", expected=["route", "status"], got=labels, mistakes=[
        (["path", "status", "user"], "ME8: visitors and addresses never end, and each value is a series of its own"),
        (["path", "status"], "ME8: a raw path never ends; the route that matched does"),
        ([], "No request was counted: what did /vacancies/1 answer?"),
    ])
    found = {f"{s.labels['route']} {s.labels['status']}": s.value for s in samples}
    wanted = {"/vacancies/{number} 200": 2.0, "/vacancies/{number} 422": 1.0, "/employers/{name}/vacancies 200": 2.0, "unmatched 404": 2.0}
    c.that(found == wanted, "route and status of the seven requests", expected=wanted, got=found, mistakes=[
        ({"unmatched 200": 4.0, "unmatched 422": 1.0, "unmatched 404": 2.0}, "Before `call_next` nobody has looked for a route yet; the scope knows it afterwards"),
        ({key: value for key, value in wanted.items() if "404" not in key}, "ME8: what matched no route is counted, too, as unmatched"),
        ({" ".join(reversed(key.split())): value for key, value in wanted.items()}, "`labels(...)` takes the values in the order of the names"),
        ({"/vacancies/{number} 200": 2.0, "unmatched 422": 1.0, "/employers/{name}/vacancies 200": 2.0, "unmatched 404": 2.0}, "/vacancies/x matched a route, which answered 422; unmatched is for no route at all"),
    ], mistake="ME8: raw paths are still in the label `route`" if "/vacancies/1 200" in found else "ME8: what matched no route is still labelled by its raw path" if "/wp-login 404" in found else "")
# %% check="make_counted_app" points=2 hidden=true
@check("make_counted_app", hidden=True)
def many_addresses(c, make_counted_app):
    """200 addresses by 200 visitors: how many series there are; whether every request is counted; answers as before."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    from prometheus_client.parser import text_string_to_metric_families

    probe = '''async def drive(app, paths):
    answers = []
    for path in paths:
        sent = []
        asked = path.partition("?")

        async def receive():
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message):
            sent.append(message)

        await app({"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http", "path": asked[0], "raw_path": asked[0].encode(), "query_string": asked[2].encode(), "root_path": "", "headers": [(b"x-user", path.encode())], "client": ("127.0.0.1", 9), "server": ("127.0.0.1", 80)}, receive, send)
        answers.append([sent[0]["status"], b"".join(part.get("body", b"") for part in sent[1:]).decode()])
    return answers
'''
    draw = Random(c.seed)
    numbers = draw.sample(range(10**6), 200)
    paths, wanted = [], {}
    for number in numbers:
        kind = draw.choice(["vacancy", "vacancy", "text", "employer", "scan", "query"])
        path = {"vacancy": f"/vacancies/{number}", "text": f"/vacancies/n{number}", "employer": f"/employers/e{number}/vacancies", "scan": f"/x{number}/login.php", "query": f"/vacancies/7?from={number}"}[kind]
        key = {"vacancy": ("/vacancies/{number}", "200"), "text": ("/vacancies/{number}", "422"), "employer": ("/employers/{name}/vacancies", "200"), "scan": ("unmatched", "404"), "query": ("/vacancies/{number}", "200")}[kind]
        paths.append(path)
        wanted[key] = wanted.get(key, 0) + 1
    app = c.make(make_counted_app)
    answers = [answer for at in range(0, 200, 100) for answer in c.inside(probe, app, paths[at:at + 100]).got]
    page = c.inside(probe, app, ["/metrics"]).got[0][1]
    c.that([status for status, _ in answers] == [422 if "/n" in path else 404 if path.startswith("/x") else 200 for path in paths], "other answers than before", mistake="Counting changes nothing in the answers")
    try:
        families = [family for family in text_string_to_metric_families(page) if not family.name.endswith("_created")]
    except ValueError:
        families = []
    samples = [s for family in families for s in family.samples if s.name == "http_requests_total"]
    c.that(bool(samples), "no series of http_requests_total")
    bodies = {"/vacancies": '{"number":%s}', "/employers": '{"employer":"%s"}'}
    for (status, body), path in zip(answers, paths):
        if status == 200:
            wished = bodies["/" + path.split("/")[1]] % path.split("/")[2].partition("?")[0]
            c.that(body == wished, "other answers than before", mistake="Counting changes nothing in the answers")
    c.that("Requests answered." in {family.documentation for family in families}, "another help text", mistake="The counter's name and help text stay; its labels change")
    c.that(len(samples) <= 8, "scores of series under 200 addresses", mistake="ME8: a label whose values strangers choose: the number of series grows with the addresses")
    found = {(s.labels.get("route"), s.labels.get("status")): s.value for s in samples}
    c.that(found == wanted, "other counts by route and status", mistake="ME8: every request is counted under the path of its route, or under unmatched, and its status")
    c.that(all(set(s.labels) == {"route", "status"} for s in samples), "other labels than route and status", mistake="ME8: only route and status were asked for")
    ### END HIDDEN TESTS

# %%
# The promise: 0.3 s. How many of twenty answers kept it? Two sets of edges:
times = [0.12, 0.2, 0.22, 0.24, 0.26, 0.27, 0.28, 0.28, 0.29, 0.29]
times += [0.3, 0.3, 0.31, 0.33, 0.35, 0.38, 0.41, 0.44, 0.48, 0.5]
for edges in ([0.25, 0.5, 1.0], [0.15, 0.3, 0.6, 1.2]):
    up_to = {edge: sum(wait <= edge for wait in times) for edge in edges}
    print(up_to, "up to 0.3:", up_to[0.3] if 0.3 in up_to else f"between {up_to[0.25]} and {up_to[0.5]}")

# %% [markdown] task="edges_for" outcomes="3,1"
# ## Your turn: edges for a promise
# **Notice.** With an edge at 0.3 the answer is 12, no estimate needed. Without one: something from 4 to 20.
#
# Write `edges_for(target)`, `target` in seconds and above 0: a list of at most 10 rising edges for `Histogram(buckets=...)`.
#
# - `target` itself is one of them, not rounded.
# - The first is above 0 and at most `target / 8`, the last at least `target * 8`.
# - Each is at most twice the one before: so are a quantile's bounds between two edges.

# %% answer="edges_for"
def edges_for(target):
    ### BEGIN SOLUTION
    return [target / 8, target / 4, target / 2, target, target * 2, target * 4, target * 8]
    ### END SOLUTION
# %% [markdown] hint="edges_for"
# Start at the target and walk both ways. How many doublings make 8?
# %% check="edges_for" points=1
@check("edges_for")
def two_promises(c, edges_for):
    for target in (0.4, 3):
        edges = c.call(edges_for, target)
        got = edges.got
        c.that(isinstance(got, list) and all(type(edge) in (int, float) for edge in got), "a list of numbers is asked for", expected="a list of numbers", got=got, mistakes=[(None, "PY1: nothing came back; `return` hands the list over")])
        c.that(target in got, f"edges_for({target})", expected=f"{target} is an edge", got=got, mistake="ME7: between two edges the share is an estimate; at an edge it is exact, so the target must be one")
        c.that(all(a < b for a, b in zip(got, got[1:])) and len(got) <= 10, f"edges_for({target})", expected="at most 10 edges, rising", got=got, mistake="ME6: the +Inf bucket comes by itself; yours are the finite edges, each above the one before" if float("inf") in got else "")
        c.that(0 < got[0] <= target / 8 and got[-1] >= target * 8, f"edges_for({target})", expected=f"from at most {target / 8} to at least {target * 8}", got=got, mistake="The slow end is open: a wait of seven times the target must stand below your last edge" if got[-1] < target * 8 else "The fast end is open: a wait of a seventh of the target must stand above your first edge")
        c.that(all(b <= 2 * a for a, b in zip(got, got[1:])), f"edges_for({target})", expected="each at most twice the one before", got=got, mistake="ME7: the wider a bucket, the less its quantile says")
# %% check="edges_for" points=2 hidden=true
@check("edges_for", hidden=True)
def other_promises(c, edges_for):
    """Other targets, small, large and with many digits: the rules; drawn answers, counted by a real histogram, share exact."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    from prometheus_client import CollectorRegistry, Histogram, generate_latest
    from prometheus_client.parser import text_string_to_metric_families

    draw = Random(c.seed)
    for target in (0.1234567, 0.3, 0.15, 1, 0.0007, 45, draw.uniform(0.01, 5)):
        got = c.call(edges_for, target).got
        c.that(isinstance(got, list) and bool(got) and all(type(edge) in (int, float) for edge in got), "no list of numbers")
        c.that(target in got, "the target is no edge", mistake="ME7: the target itself must be an edge, not rounded; then its share is exact")
        c.that(len(got) <= 10 and all(a < b for a, b in zip(got, got[1:])), "more than 10 edges, or not rising")
        c.that(0 < got[0] <= target / 8, "the first edge", mistake="The first edge is above 0 and at most an eighth of the target")
        c.that(got[-1] >= target * 8, "the last edge", mistake="The last edge is at least eight times the target")
        c.that(all(b <= 2 * a for a, b in zip(got, got[1:])), "a bucket is too wide", mistake="ME7: an edge is more than twice the one before: a quantile there says too little")
        registry = CollectorRegistry()
        kept = Histogram("kept", "kept", buckets=got, registry=registry)
        times = [target, *[draw.expovariate(1 / target) for _ in range(50)]]
        for time in times:
            kept.observe(time)
        page = generate_latest(registry).decode()
        counts = {float(s.labels["le"]): s.value for family in text_string_to_metric_families(page) for s in family.samples if s.name == "kept_bucket"}
        c.that(counts.get(float(target)) == sum(time <= target for time in times), "the share at the target", mistake="ME7: at the target the histogram's answer is not exact")
    ### END HIDDEN TESTS

# %%
# A gauge that asks a function at each scrape, and a clock for durations.
registry = CollectorRegistry()
age = Gauge("backup_age_seconds", "Age of the last backup.", registry=registry)
saved = time.time() - 90
age.set_function(lambda: time.time() - saved)
begun = time.perf_counter()
print(generate_latest(registry).decode(), time.perf_counter() - begun, "s to write the page")

# %% [markdown] task="add_to" outcomes="1,2"
# ## Project: metrics.py
# Write `add_to(app, last_crawl=last_crawl, now=time.time)`: it gives a FastAPI app the page `/metrics` with, in a registry of its own,
#
# - `http_requests_total`, labels `method`, `route`, `status`;
# - `http_request_duration_seconds`, a histogram of seconds, label `route`, edges 0.0375, 0.075, 0.15, 0.3, 0.6, 1.2, 2.4;
# - `http_requests_in_progress`, a gauge;
# - `crawl_lag_seconds`, a gauge: `now() - last_crawl()` at the moment of the scrape, `float("nan")` while `last_crawl()` is `None`.
#
# `route` is the route's path, `"unmatched"` without one. No route, or a method that is not in `route.methods`: `method` is `"other"`. A handler that raises counts as status 500; its exception goes on. Requests for `/metrics` stay out of the first three.

# %% answer="add_to"
import time
from datetime import datetime, timezone

from fastapi import Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest


def last_crawl():
    """When the newest posting was fetched, in seconds since 1970; None before the first crawl."""
    from sqlalchemy import create_engine, text
    from sqlalchemy.exc import SQLAlchemyError

    try:
        from jobboard.settings import database_url
    except ImportError:
        return None
    engine = create_engine(database_url())
    try:
        with engine.connect() as connection:
            newest = connection.execute(text("SELECT max(fetched_at) FROM postings")).scalar()
    except SQLAlchemyError:
        return None
    finally:
        engine.dispose()
    if isinstance(newest, str):
        newest = datetime.fromisoformat(newest)
    if newest is not None and newest.tzinfo is None:
        newest = newest.replace(tzinfo=timezone.utc)
    return newest.timestamp() if newest else None


def add_to(app, last_crawl=last_crawl, now=time.time):
    ### BEGIN SOLUTION
    registry = CollectorRegistry()
    answered = Counter("http_requests", "Requests answered.", ["method", "route", "status"], registry=registry)
    edges = [0.0375, 0.075, 0.15, 0.3, 0.6, 1.2, 2.4]
    took = Histogram("http_request_duration_seconds", "Time to answer.", ["route"], buckets=edges, registry=registry)
    running = Gauge("http_requests_in_progress", "Requests under way.", registry=registry)

    def age():
        crawled = last_crawl()
        return float("nan") if crawled is None else now() - crawled

    Gauge("crawl_lag_seconds", "Age of the newest posting.", registry=registry).set_function(age)

    @app.middleware("http")
    async def measure(request, call_next):
        if request.url.path == "/metrics":
            return await call_next(request)
        begun, status = time.perf_counter(), 500
        with running.track_inprogress():
            try:
                response = await call_next(request)
                status = response.status_code
                return response
            finally:
                found = request.scope.get("route")
                route = found.path if found else "unmatched"
                method = request.method if found and request.method in found.methods else "other"
                answered.labels(method, route, status).inc()
                took.labels(route).observe(time.perf_counter() - begun)

    @app.get("/metrics")
    def metrics():
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)
    ### END SOLUTION
save_cell("metrics.py")
# %% [markdown] hint="add_to"
# Begin with `make_counted_app`: its middleware and its page, in a function that gets the app instead of making it.
# %% [markdown] hint="add_to"
# Which block runs whether `call_next` returns or raises? Count there, with a status that was 500 before anything happened.
# %% [markdown] hint="add_to"
# The gauge of requests under way: `with running.track_inprogress():` around `await call_next(request)`. The lag: `set_function` with a function of yours that asks `last_crawl()` first.
# %% check="add_to" points=1
@check("add_to")
def first_page(c, add_to):
    from prometheus_client.parser import text_string_to_metric_families

    probe = '''async def drive(add_to, crawled, paths):
    import asyncio
    from fastapi import FastAPI

    app = FastAPI()

    @app.get("/vacancies/{number}")
    def vacancy(number: int):
        return number

    @app.post("/vacancies")
    async def add():
        await asyncio.sleep(0.05)
        return "added"

    @app.get("/broken")
    def broken():
        raise RuntimeError("broken")

    @app.get("/inside")
    async def inside():
        return (await ask("GET", "/metrics"))[1]

    async def ask(method, path):
        sent = []

        async def receive():
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message):
            sent.append(message)

        raised = ""
        try:
            await app({"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "http", "path": path, "raw_path": path.encode(), "query_string": b"", "root_path": "", "headers": [], "client": ("127.0.0.1", 9), "server": ("127.0.0.1", 80)}, receive, send)
        except Exception as error:
            raised = type(error).__name__
        status = sent[0]["status"] if sent else 0
        kind = dict(sent[0].get("headers", [])).get(b"content-type", b"").decode() if sent else ""
        return [status, b"".join(part.get("body", b"") for part in sent[1:]).decode(), kind, raised]

    moment = {"now": 0.0, "crawled": None}
    add_to(app, last_crawl=lambda: moment["crawled"], now=lambda: moment["now"])
    answers = []
    for number, path in enumerate(paths):
        moment.update(now=1000.0 + 10 * number, crawled=crawled)
        answers.append(await ask(*path.split()))
    return answers
'''
    paths = ["GET /vacancies/1", "GET /vacancies/2", "GET /nowhere", "POST /vacancies", "GET /metrics"]
    outcome = c.inside(probe, add_to, 940.0, paths)
    outcome.text = f"add_to(app, last_crawl=..., now=...), then {paths}; crawled at 940, the scrape is at 1040"
    status, page, kind, raised = outcome.got[-1]
    c.that(status == 200 and kind.startswith("text/plain"), "the page /metrics", expected="status 200, text/plain", got=f"status {status}, {kind}", mistakes=[
        ("status 404, application/json", "There is no route /metrics yet: `add_to` adds it to the app it is given"),
        ("status 200, application/json", "FastAPI turns what is returned into JSON; a `Response` with its `media_type` is sent as it is"),
    ])
    samples = [s for family in text_string_to_metric_families(page) for s in family.samples]
    counts = {" ".join(str(s.labels.get(name)) for name in ("method", "route", "status")): s.value for s in samples if s.name == "http_requests_total"}
    wanted = {"GET /vacancies/{number} 200": 2.0, "other unmatched 404": 1.0, "POST /vacancies 200": 1.0}
    c.that(counts == wanted, "http_requests_total: method, route, status", expected=wanted, got=counts, mistake="ME8: raw paths are labels without an end; ask the scope for its route" if any(key.startswith("GET /vacancies/1") for key in counts) else "")
    timed = {str(s.labels.get("route")): s.value for s in samples if s.name == "http_request_duration_seconds_count"}
    c.that(timed == {"/vacancies/{number}": 2.0, "unmatched": 1.0, "/vacancies": 1.0}, "http_request_duration_seconds_count by route", expected={"/vacancies/{number}": 2.0, "unmatched": 1.0, "/vacancies": 1.0}, got=timed)
    edges = {s.labels["le"] for s in samples if s.name == "http_request_duration_seconds_bucket"}
    c.that(edges == {"0.0375", "0.075", "0.15", "0.3", "0.6", "1.2", "2.4", "+Inf"}, "the edges of the histogram", expected="0.0375 to 2.4, each twice the one before", got=sorted(edges), mistake="" if "0.3" in edges else "ME7: without an edge at 0.3 nobody can say how many kept the promise")
    gauges = {name: [s.value for s in samples if s.name == name] for name in ("http_requests_in_progress", "crawl_lag_seconds")}
    c.that(gauges == {"http_requests_in_progress": [0.0], "crawl_lag_seconds": [100.0]}, "the two gauges", expected={"http_requests_in_progress": [0.0], "crawl_lag_seconds": [100.0]}, got=gauges, mistakes=[
        ({"http_requests_in_progress": [1.0], "crawl_lag_seconds": [100.0]}, "The scrape counts itself: requests for /metrics stay out"),
        ({"http_requests_in_progress": [0.0], "crawl_lag_seconds": [0.0]}, "A gauge that nobody sets says 0: it is computed at each scrape"),
        ({"http_requests_in_progress": [0.0], "crawl_lag_seconds": [90.0]}, "The lag is that of the request before: it is computed at each scrape"),
    ], mistake="The lag was computed once, when the app was made; data ages afterwards: compute it at each scrape" if any(lag != lag or lag < 0 for lag in gauges["crawl_lag_seconds"]) else "")
# %% check="add_to" points=3 hidden=true
@check("add_to", hidden=True)
def under_trouble(c, add_to):
    """A handler that raises; requests under way seen from inside; no crawl yet; seconds; a scrape of a scrape; two apps; the file."""
    ### BEGIN HIDDEN TESTS
    import ast
    from random import Random

    from prometheus_client.parser import text_string_to_metric_families

    probe = '''async def drive(add_to, crawled, paths):
    import asyncio
    from fastapi import FastAPI

    app = FastAPI()

    @app.get("/vacancies/{number}")
    def vacancy(number: int):
        return number

    @app.post("/vacancies")
    async def add():
        await asyncio.sleep(0.05)
        return "added"

    @app.get("/broken")
    def broken():
        raise RuntimeError("broken")

    @app.get("/inside")
    async def inside():
        return (await ask("GET", "/metrics"))[1]

    async def ask(method, path):
        sent = []

        async def receive():
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message):
            sent.append(message)

        raised = ""
        try:
            await app({"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "http", "path": path, "raw_path": path.encode(), "query_string": b"", "root_path": "", "headers": [], "client": ("127.0.0.1", 9), "server": ("127.0.0.1", 80)}, receive, send)
        except Exception as error:
            raised = type(error).__name__
        status = sent[0]["status"] if sent else 0
        kind = dict(sent[0].get("headers", [])).get(b"content-type", b"").decode() if sent else ""
        return [status, b"".join(part.get("body", b"") for part in sent[1:]).decode(), kind, raised]

    moment = {"now": 0.0, "crawled": None}
    add_to(app, last_crawl=lambda: moment["crawled"], now=lambda: moment["now"])
    answers = []
    for number, path in enumerate(paths):
        moment.update(now=1000.0 + 10 * number, crawled=crawled)
        answers.append(await ask(*path.split()))
    return answers
'''

    def read(page):
        try:
            return [s for family in text_string_to_metric_families(page) for s in family.samples]
        except ValueError:
            return []

    draw = Random(c.seed)
    numbers = draw.sample(range(10**6), 12)
    paths = ["GET /metrics", "GET /broken", "POST /vacancies", *[f"GET /vacancies/{n}" for n in numbers], *[f"GET /x{n}" for n in numbers], "GET /vacancies/old", "GET /inside", *[f"SPY{n} /vacancies/{n}" for n in numbers], "DELETE /vacancies", "GET /metrics"]
    answers = c.inside(probe, add_to, None, paths).got
    c.that([one[0] for one in answers] == [200, 500, *[200] * 13, *[404] * 12, 422, 200, *[405] * 13, 200], "other answers than without metrics", mistake="Measuring changes nothing in the answers")
    c.that(answers[1][3] == "RuntimeError", "the exception of the handler was swallowed", mistake="The exception goes on; whoever logs it must see it")
    samples = read(answers[-1][1])
    counts = {tuple(s.labels.get(name) for name in ("method", "route", "status")): s.value for s in samples if s.name == "http_requests_total"}
    broken = counts.get(("GET", "/broken", "500"))
    c.that(broken == 1, "a handler that raised", mistake="A request whose handler raises was answered with 500, and nobody counted it")
    c.that(("GET", "/metrics", "200") not in counts, "scrapes are counted", mistake="Requests for /metrics stay out of the counts")
    c.that(len(counts) == 8, "another number of series", mistake="ME8: strangers invent addresses and methods; under unmatched and other they stay two values")
    wanted = {("GET", "/broken", "500"): 1, ("POST", "/vacancies", "200"): 1, ("GET", "/vacancies/{number}", "200"): 12, ("other", "unmatched", "404"): 12, ("GET", "/vacancies/{number}", "422"): 1, ("GET", "/inside", "200"): 1, ("other", "/vacancies/{number}", "405"): 12, ("other", "/vacancies", "405"): 1}
    c.that(counts == wanted, "other counts")
    timed = {s.labels.get("route"): s.value for s in samples if s.name == "http_request_duration_seconds_count"}
    c.that(timed == {"/broken": 1, "/vacancies": 2, "/vacancies/{number}": 25, "unmatched": 12, "/inside": 1}, "other numbers of timed requests", mistake="Every counted request is timed once, the failed ones, too")
    slow = next(s.value for s in samples if s.name == "http_request_duration_seconds_sum" and s.labels["route"] == "/vacancies")
    c.that(0.045 <= slow < 2, "a request that took 0.05 s", mistake="Seconds are observed, from before the handler to its end")
    edges = sorted({float(s.labels["le"]) for s in samples if s.name == "http_request_duration_seconds_bucket"})
    c.that(edges[:-1] == [0.0375, 0.075, 0.15, 0.3, 0.6, 1.2, 2.4], "other edges", mistake="ME7: the edges were asked for, 0.3 among them")
    lag = [s.value for s in samples if s.name == "crawl_lag_seconds"]
    c.that(len(lag) == 1 and lag[0] != lag[0], "the lag before the first crawl", mistake="None is not a moment: before the first crawl the lag is not a number")
    for page, number in ((answers[paths.index("GET /inside")][1], 1.0), (answers[-1][1], 0.0), (answers[0][1], 0.0)):
        if page.startswith('"'):
            page = ast.literal_eval(page)
        running = [s.value for s in read(page) if s.name == "http_requests_in_progress"]
        c.that(running == [number], "requests under way", mistake="One up when a request comes, one down when it ends, also by an exception; the scrape itself is not counted")
    again = c.inside(probe, add_to, 0.0, ["GET /vacancies/5", "GET /metrics"]).got
    counts = {s.labels["route"]: s.value for s in read(again[-1][1]) if s.name == "http_requests_total"}
    c.that(counts == {"/vacancies/{number}": 1}, "a second app", mistake="Each app has a registry of its own and counts from 0")
    c.that([s.value for s in read(again[-1][1]) if s.name == "crawl_lag_seconds"] == [1010.0], "the lag of a crawl at the moment 0", mistake="PY8: 0 is a moment; None means that there was no crawl")
    text = c.file("jobboard/metrics.py").got
    saved = [node.name for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
    c.that("add_to" in saved and "last_crawl" in saved, "jobboard/metrics.py lacks a function", mistake="Run the answer cell again: its last line saves it as jobboard/metrics.py")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Now it can: say how it is
# The cell starts your service, asks for `/vacancies`, reads its page. By hand: `python -m jobboard serve 8000`.

# %%
print("\n".join(line for line in own_page().splitlines() if not line.startswith("#")))
if (project_folder() / "metrics.py").is_file():
    save_point("Measure every request and the age of the data")

# %% [markdown]
# ## Remember
# - **Choose:** it only rises: counter; it falls: gauge; each has a size: histogram. Seconds, bytes, `_total`.
# - **Expose:** one registry for each app, one page, plain text.
# - **Compute:** a fall is a restart. Two scrapes at least, or no answer.
# - **Bound:** a quantile lies somewhere in its bucket. At an edge the share is exact.
# - **Keep:** label by what you choose, never by what strangers type.
