"""A check's own server: several clients at once, in order, bounded, and nothing left when the check ends."""

import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen

import pytest

from autograder.checks import hosting
from autograder.checks.hosting import Hosted
from autograder.checks.transport import InKernel


@pytest.fixture
def host():
    """Starts an application and gives its server."""
    running = []

    def begin(app):
        running.append(Hosted(app, InKernel({}).listen()))
        return running[-1]

    yield begin
    for hosted in running:
        hosted.close()


def plain(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [environ["PATH_INFO"].encode()]


def ask(url):
    with urlopen(url, timeout=5) as answer:
        return answer.read()


def port(hosted):
    return int(hosted.url.rsplit(":", 1)[1])


def test_five_clients_meet_inside_the_application(host):
    meeting = threading.Barrier(5, timeout=5)

    def app(environ, start_response):
        meeting.wait()
        return plain(environ, start_response)

    hosted = host(app)
    with ThreadPoolExecutor(5) as pool:
        got = list(pool.map(ask, [f"{hosted.url}/{n}" for n in range(5)]))
    assert got == [f"/{n}".encode() for n in range(5)]
    assert (hosted.peak, len(hosted.requests)) == (5, 5)


def test_one_after_another_keeps_the_order_and_a_peak_of_one(host):
    hosted = host(plain)
    for n in range(20):
        ask(f"{hosted.url}/{n}")
    assert [asked.path for asked in hosted.requests] == [f"/{n}" for n in range(20)]
    assert hosted.peak == 1


def test_a_failing_application_frees_its_place(host):
    def app(environ, start_response):
        raise ConnectionResetError("cut")

    hosted = host(app)
    for _ in range(3):
        with pytest.raises(OSError):
            ask(hosted.url)
    assert (hosted.peak, len(hosted.requests)) == (1, 3)


def test_many_connections_cost_a_bounded_number_of_threads(host):
    before = threading.active_count()
    hosted = host(plain)
    lines, most = [], 0
    try:
        for _ in range(300):  # both ends of each are files of this process
            line = socket.socket()
            line.setblocking(False)
            lines.append(line)
            line.connect_ex(("127.0.0.1", port(hosted)))
            most = max(most, threading.active_count())
        time.sleep(0.1)
        most = max(most, threading.active_count())
    finally:
        for line in lines:
            line.close()
    assert most - before <= hosting.MAX_AT_ONCE + 1
    until = time.monotonic() + 5
    while time.monotonic() < until:  # those that hung up make room for an honest client
        try:
            assert ask(f"{hosted.url}/later") == b"/later"
            break
        except OSError:
            time.sleep(0.02)
    assert hosted.requests[-1].path == "/later"


def test_a_client_that_never_reads_holds_nobody_and_is_gone_when_the_check_ends(host):
    def app(environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [b"x" * 30_000_000] if environ["PATH_INFO"] == "/big" else [b"small"]

    before = threading.active_count()
    hosted = host(app)
    with socket.create_connection(("127.0.0.1", port(hosted)), 5) as line:
        line.sendall(b"GET /big HTTP/1.0\r\n\r\n")
        begun = time.monotonic()
        assert ask(f"{hosted.url}/small") == b"small"
        assert time.monotonic() - begun < 3
        hosted.close()
        until = time.monotonic() + 3
        while threading.active_count() > before and time.monotonic() < until:
            time.sleep(0.02)
        assert threading.active_count() <= before


def test_no_more_than_the_allowed_requests_are_kept(host, monkeypatch):
    monkeypatch.setattr(hosting, "MAX_REQUESTS", 3)
    hosted = host(plain)
    for n in range(3):
        ask(f"{hosted.url}/{n}")
    with pytest.raises(OSError, match="503"):
        ask(f"{hosted.url}/4")
    assert len(hosted.requests) == 3


def test_large_bodies_are_kept_up_to_a_limit(host, monkeypatch):
    monkeypatch.setattr(hosting, "MAX_BODIES", 2_500)
    hosted = host(plain)
    for size in (1_000, 1_000, 500):
        with urlopen(hosted.url, b"x" * size, timeout=5):
            continue
    with pytest.raises(OSError, match="503"):
        urlopen(hosted.url, b"x", timeout=5)
    assert [len(asked.body) for asked in hosted.requests] == [1_000, 1_000, 500]
