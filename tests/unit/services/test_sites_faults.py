# ruff: noqa: RUF001 - Russian words are data
"""What goes wrong on purpose: each fault as a client sees it, both servers, the clock, and what is left afterwards."""

import json
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
import requests
from prometheus_client.parser import text_string_to_metric_families

from autograder.checks.hosting import Hosted
from autograder.checks.transport import InKernel
from autograder.services.sites import Fault, JobSites, RemoteClock, job_sites
from autograder.services.sites.clock import hh_time
from autograder.services.sites.faults import flaky, read_script

ROOT = Path(__file__).resolve().parents[3]
AGENT = {"User-Agent": "Lessons/1.0 (me@example.org)"}


def get(url, **options):
    return requests.get(
        url, headers={**AGENT, **options.pop("headers", {})}, timeout=options.pop("timeout", 5), **options
    )


@pytest.fixture(params=["uvicorn", "a check's host"])
def start(request):
    """Starts an application behind either server and gives its address."""
    running = []

    def begin(app):
        if request.param == "uvicorn":
            from autograder.services.sites.server import RunningSites

            running.append(RunningSites(app))
            return running[-1].base_url
        running.append(Hosted(app.wsgi, InKernel({}).listen()))
        return running[-1].url

    yield begin
    for server in running:
        server.close()


def one_fault(start, kind, **options):
    app = JobSites("open", rows=60, faults=[Fault(kind, 1, **options)], longest_wait=0.3)
    return app, start(app) + "/vacancies"


def test_both_forms_of_retry_after_and_who_comes_too_early(start):
    app, url = one_fault(start, "retry_seconds", seconds=7)
    reply = get(url)
    assert (reply.status_code, reply.headers["Retry-After"]) == (429, "7")
    app.clock.sleep(3)
    assert get(url).status_code == 200
    app.clock.sleep(7)
    get(url)
    assert [(entry.fault, entry.early) for entry in app.requests] == [
        ("retry_seconds", False),
        ("", True),
        ("", False),
    ]
    app, url = one_fault(start, "retry_date", seconds=90)
    until = parsedate_to_datetime(get(url).headers["Retry-After"]).timestamp()
    assert 88 <= until - app.clock.now() <= 90


@pytest.mark.parametrize(("kind", "status"), [("unavailable", 503), ("html_502", 502), ("html_200", 200)])
def test_answers_in_the_sites_place(start, kind, status):
    _, url = one_fault(start, kind)
    reply = get(url)
    assert reply.status_code == status
    assert ("html" in reply.headers["Content-Type"]) == kind.startswith("html")
    assert get(url).json()["found"] == 60


@pytest.mark.parametrize("kind", ["dropped", "silent", "truncated", "lost"])
def test_lines_that_are_cut(start, kind):
    _, url = one_fault(start, kind)
    with pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        get(url)
    assert get(url).json()["found"] == 60


def test_a_client_with_a_timeout_does_not_wait_for_a_silent_server(start):
    _, url = one_fault(start, "silent")
    with pytest.raises(requests.Timeout):
        get(url, timeout=0.1)


def test_slow_is_slow_but_not_for_long(start):
    _, url = one_fault(start, "slow", seconds=60)
    began = time.monotonic()
    assert get(url).status_code == 200
    assert 0.25 < time.monotonic() - began < 3


def crawl(url):
    """Ids of all pages, as a plain client takes them."""
    found, page = [], 0
    while True:
        items = get(url, params={"page": page, "per_page": 10}).json()["items"]
        if not items:
            return found
        found += [item["id"] for item in items]
        page += 1


def test_a_new_vacancy_pushes_items_to_the_next_page(start):
    app = JobSites("open", rows=40, faults=[Fault("published", 3)])
    before = app.catalogue.ids()
    found = crawl(start(app) + "/vacancies")
    assert len(found) == 41 and len(set(found)) == 40
    assert set(found) == set(before) and app.catalogue.published[0] not in found
    assert app.catalogue.ids()[0] == app.catalogue.published[0]


def test_a_vacancy_that_goes_hides_one_from_a_plain_crawl(start):
    app = JobSites("open", rows=40, faults=[Fault("archived", 3)])
    before = set(app.catalogue.ids())
    found = crawl(start(app) + "/vacancies")
    still_there = before - set(app.catalogue.archived)
    assert len(still_there - set(found)) == 1 and len(found) == len(set(found))


def test_a_window_of_time_stands_still_while_new_ones_come():
    app = JobSites("open", rows=40, faults=[Fault("published", n) for n in (2, 3)])
    window = {"date_to": hh_time(app.clock.now())}
    hosted = Hosted(app.wsgi, InKernel({}).listen())
    found = []
    for page in range(4):
        items = get(hosted.url + "/vacancies", params={**window, "page": page, "per_page": 10}).json()["items"]
        found += [item["id"] for item in items]
        app.clock.sleep(5)
    hosted.close()
    assert len(found) == len(set(found)) == 40


def send(url, app, body, key="", **options):
    headers = {"Authorization": f"Bearer {app.tokens.token}", **({"Idempotency-Key": key} if key else {})}
    return requests.post(url, json=body, headers={**AGENT, **headers, **options}, timeout=5)


def test_a_lost_answer_and_a_key_store_one_row(start):
    app = JobSites("open", rows=40, faults=[Fault("lost", 1, "POST", "/responses", times=2)])
    url = start(app) + "/responses"
    body = {"vacancy_id": app.catalogue.ids()[0], "resume_id": "r1", "message": "Здравствуйте"}
    for _ in range(2):
        with pytest.raises(requests.ConnectionError):
            send(url, app, body, key="k1")
    reply = send(url, app, body, key="k1")
    assert reply.status_code == 201 and reply.headers["Idempotency-Replayed"] == "true"
    assert (
        len(app.responses.rows) == 1
        and get(reply.headers["Location"], headers={"Authorization": f"Bearer {app.tokens.token}"}).json()
        == reply.json()
    )
    send(url, app, body)
    assert len(app.responses.rows) == 2, "without a key each POST stores"


def test_every_refusal_of_a_response_has_its_status(start):
    app = JobSites("open", rows=40)
    url = start(app) + "/responses"
    gone = app.catalogue.archive()
    good = {"vacancy_id": app.catalogue.ids()[0], "resume_id": "r", "message": ""}
    assert send(url, app, good, key="k").status_code == 201
    told = {
        "other body": send(url, app, {**good, "message": "other"}, key="k"),
        "no field": send(url, app, {"vacancy_id": "1"}),
        "unknown": send(url, app, {**good, "vacancy_id": "1"}),
        "archived": send(url, app, {**good, "vacancy_id": gone}),
        "revoked": send(url, app, good, Authorization=f"Bearer {app.tokens.revoked}"),
        "form": requests.post(url, data=good, headers={"Authorization": f"Bearer {app.tokens.token}"}, timeout=5),
        "no token": requests.post(url, json=good, timeout=5),
    }
    assert {name: reply.status_code for name, reply in told.items()} == {
        "other body": 422, "no field": 422, "unknown": 404, "archived": 409, "revoked": 403, "form": 415, "no token": 401,
    }  # fmt: skip
    assert told["no field"].json()["errors"][0]["value"] == "resume_id, message"
    assert len(app.responses.rows) == 1


def patient(url, app, **options):
    """A client that tries again: the answer's JSON, and how often it asked."""
    for attempt in range(1, 9):
        try:
            reply = get(url, **options)
            if reply.status_code == 200:
                return reply.json(), attempt
            if reply.status_code == 429:
                app.clock.sleep(30)
        except (requests.RequestException, ValueError):
            pass
    raise AssertionError("never got through")


def test_a_flaky_site_shows_every_kind_and_lets_a_patient_client_through():
    app = JobSites("flaky", seed=11, rows=200)
    hosted = Hosted(app.wsgi, InKernel({}).listen())
    answers = [patient(hosted.url + "/vacancies", app, params={"page": page % 10}) for page in range(36)]
    hosted.close()
    assert max(attempts for _, attempts in answers) == 2, "no two faults in a row"
    seen = {entry.fault for entry in app.requests}
    assert seen >= {
        "retry_seconds",
        "retry_date",
        "unavailable",
        "html_502",
        "slow",
        "truncated",
        "dropped",
        "published",
    }
    assert flaky(11) == flaky(11) != flaky(12)


def test_a_script_is_read_from_json_and_refuses_what_it_does_not_know():
    assert read_script('[{"kind": "slow", "nth": 2}]') == [Fault("slow", 2)]
    with pytest.raises(ValueError, match="no fault is called 'fire'"):
        Fault("fire", 1)


def test_githubs_limit_follows_the_clock_and_a_304_is_free_when_authorised(start):
    app = JobSites("open", rows=10, github_hourly=(3, 5))
    url = start(app) + "/gh/users/flax-rowan"
    first = get(url)
    assert first.headers["x-ratelimit-remaining"] == "2"
    get(url, headers={"If-None-Match": first.headers["ETag"]})
    assert get(url).headers["x-ratelimit-remaining"] == "0"
    over = get(url)
    assert over.status_code == 403 and "retry-after" not in over.headers
    app.clock.sleep(int(over.headers["x-ratelimit-reset"]) - app.clock.now())
    assert get(url).status_code == 200
    mine = {"Authorization": f"Bearer {app.tokens.token}"}
    own = get(url, headers=mine)
    assert own.headers["ETag"] != first.headers["ETag"]
    kept = get(url, headers={**mine, "If-None-Match": own.headers["ETag"]})
    assert (kept.status_code, kept.headers["x-ratelimit-remaining"]) == (304, "4")
    assert get(url, headers={"Authorization": "Bearer x"}).status_code == 401


def test_githubs_links_lead_through_all_pages(start):
    app = JobSites("open", rows=10)
    base = start(app)
    assert "link" not in get(base + "/gh/users/flax-rowan/repos").headers
    url, names, pages = base + "/gh/users/felt-ferryman/repos?per_page=50", [], 0
    while url:
        reply = get(url)
        names += [row["name"] for row in reply.json()]
        url, pages = reply.links.get("next", {}).get("url"), pages + 1
    assert (len(set(names)), pages) == (130, 3) and set(reply.links) == {"prev", "first"}


def test_superjob_wants_a_key_a_slash_and_says_zero_for_not_stated(start):
    app = JobSites("open", rows=150)
    base = start(app)
    key = {"X-Api-App-Id": app.tokens.app_id}
    assert get(base + "/2.0/vacancies/").json()["error"]["code"] == 403
    assert get(base + "/2.0/vacancies", headers=key).status_code == 404
    page = get(base + "/2.0/vacancies/?count=100", headers=key).json()
    assert (page["total"], page["more"], len(page["objects"])) == (150, True, 100)
    for row in page["objects"]:
        assert row["agreement"] == (row["payment_from"] == row["payment_to"] == 0)
        assert isinstance(row["date_published"], int) and row["date_published"] < app.clock.now()
    for _ in range(120):
        last = get(base + "/2.0/vacancies/?count=1", headers=key)
    assert last.status_code == 429
    app.clock.sleep(61)
    assert get(base + "/2.0/vacancies/?count=1", headers=key).status_code == 200


def test_pages_for_people_and_what_a_program_may_read(start):
    import html.parser
    import urllib.robotparser

    app = JobSites("open", rows=60)
    base = start(app)
    rules = urllib.robotparser.RobotFileParser()
    rules.parse(get(base + "/robots.txt").text.splitlines())
    assert rules.can_fetch("Lessons", base + "/habr/vacancies") and rules.crawl_delay("Lessons") == 2
    assert not rules.can_fetch("Lessons", base + "/linkedin/jobs/1")
    ids, url = [], "/habr/vacancies?page=1"

    class Reader(html.parser.HTMLParser):
        def handle_starttag(self, tag, attributes):
            nonlocal url
            given = dict(attributes)
            if tag == "article":
                ids.append(given["data-id"])
            if given.get("rel") == "next":
                url = given["href"]

    while url:
        text, url = get(base + url).text, ""
        Reader().feed(text)
    assert ids == app.catalogue.ids()
    wall = get(base + "/linkedin/jobs/1")
    assert wall.status_code == 200 and wall.url.endswith("/linkedin/login") and "Sign in" in wall.text


def test_the_judge_reads_what_was_asked_and_operators_what_happened(tmp_path):
    log = tmp_path / "access.log"
    with job_sites(mode="open", rows=30, access_log=log) as site:
        get(site.base_url + "/vacancies", params={"text": "С++ & Ко", "experience": ["noExperience", "moreThan6"]})
        get(site.base_url + '/habr/x%0a"evil')
        (asked, evil) = site.requests
        assert asked.parameters == [("text", "С++ & Ко"), ("experience", "noExperience"), ("experience", "moreThan6")]
        assert asked.headers["user-agent"] == AGENT["User-Agent"] and asked.status == 200 and evil.status == 404
        families = {
            f.name: f for f in text_string_to_metric_families(requests.get(site.base_url + "/metrics", timeout=5).text)
        }
        counts = {s.labels["site"]: s.value for s in families["sites_requests"].samples if s.name.endswith("_total")}
        assert counts == {"hh": 1, "habr": 1}
        assert families["sites_request_seconds"].samples[-1].value > 0
        assert len(site.requests) == 2
    lines = log.read_text("utf-8").splitlines()
    assert len(lines) == 2 and '"GET /vacancies?text=' in lines[0] and " 200 " in lines[0] and "%0A%22evil" in lines[1]


def test_a_clock_of_another_process_is_moved_from_here():
    with job_sites(mode="open", rows=10) as site:
        clock = RemoteClock(site.base_url)
        before = clock.now()
        clock.sleep(12.5)
        assert clock.now() - before == 12.5 and site.clock.waits == [12.5] and site.requests == []
        assert requests.post(site.base_url + "/-/clock", json={"sleep": -1}, timeout=5).status_code == 400


def test_many_clients_at_once(start):
    app = JobSites("open", rows=100)
    url = start(app) + "/vacancies"
    with ThreadPoolExecutor(8) as pool:
        founds = list(pool.map(lambda n: get(url, params={"page": n % 5}).json()["found"], range(80)))
    assert founds == [100] * 80
    assert sorted(entry.number for entry in app.requests) == list(range(1, 81))


def test_a_killed_owner_leaves_nothing():
    code = """
        import os, time
        from autograder.services.sites import job_sites
        site = job_sites(rows=20)
        print(site.port, flush=True)
        time.sleep(60)
    """
    owner = subprocess.Popen([sys.executable, "-c", textwrap.dedent(code)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    port = int(owner.stdout.readline())
    assert requests.get(f"http://127.0.0.1:{port}/robots.txt", timeout=5).status_code == 200
    owner.send_signal(signal.SIGKILL)
    owner.wait()
    with pytest.raises(requests.ConnectionError):
        requests.get(f"http://127.0.0.1:{port}/robots.txt", timeout=5)


def test_closing_leaves_no_thread_and_a_forked_child_closes_nothing():
    with job_sites(mode="open", rows=10) as site:
        child = os.fork()
        if child == 0:
            site.close()
            os._exit(0)
        os.waitpid(child, 0)
        assert site.alive and get(site.base_url + "/areas").status_code == 200
    assert not site.alive and not any(thread.name == "job sites" for thread in threading.enumerate())


def test_it_starts_in_half_a_second():
    code = "import time; b = time.perf_counter(); from autograder.services.sites import job_sites; s = job_sites(); print(time.perf_counter() - b)"
    took = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert float(took) < 5, "0.2 s on a quiet machine"


def test_the_program_runs_until_its_input_ends():
    command = [sys.executable, "-m", "autograder.services.sites", "--mode", "open", "--rows", "20"]
    running = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    told = json.loads(running.stdout.readline())
    assert get(told["base_url"] + "/vacancies").json()["found"] == 20
    running.stdin.close()
    assert running.wait(10) == 0
    running.stdout.close()
