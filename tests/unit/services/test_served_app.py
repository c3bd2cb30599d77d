"""A lesson's own service behind a real port: it answers, its start and end run, and it is gone afterwards."""

import contextlib
import socket
import threading
import time

import pytest
import requests
from fastapi import FastAPI

from autograder.errors import ServiceError
from autograder.services.served_app import served_app


def test_a_service_answers_and_is_gone_afterwards():
    app = FastAPI()

    @app.get("/square/{number}")
    def square(number: int):
        return {"square": number * number}

    with served_app(app) as site:
        assert requests.get(f"{site.base_url}/square/7", timeout=5).json() == {"square": 49}
        assert requests.get(f"{site.base_url}/square/x", timeout=5).status_code == 422
        assert site.alive and "uvicorn" in site.rung
    assert not site.alive
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", site.port), 1).close()


def test_the_lifespan_runs_and_a_crash_is_a_500_without_a_word(capfd):
    seen = []

    @contextlib.asynccontextmanager
    async def lifespan(app):
        seen.append("start")
        yield
        seen.append("end")

    app = FastAPI(lifespan=lifespan)

    @app.get("/crash")
    def crash():
        return 1 / 0

    with served_app(app) as site:
        assert requests.get(f"{site.base_url}/crash", timeout=5).status_code == 500
    assert seen == ["start", "end"]
    said = capfd.readouterr()
    assert said.out == said.err == ""


def test_a_start_that_fails_and_a_port_that_is_taken_are_one_sentence():
    @contextlib.asynccontextmanager
    async def lifespan(app):
        raise RuntimeError("no database")
        yield

    with pytest.raises(ServiceError, match="did not start"):
        served_app(FastAPI(lifespan=lifespan))
    with served_app(FastAPI()) as site, pytest.raises(ServiceError, match="cannot listen"):
        served_app(FastAPI(), site.port)


def test_a_route_that_never_ends_does_not_hold_the_owner():
    app, go = FastAPI(), threading.Event()

    @app.get("/slow")
    def slow():
        go.wait(20)

    with served_app(app) as site:
        asking = threading.Thread(
            target=lambda: contextlib.suppress(OSError) and requests.get(f"{site.base_url}/slow", timeout=20)
        )
        asking.daemon = True
        asking.start()
        time.sleep(0.2)
        begun = time.monotonic()
    assert time.monotonic() - begun < 5
    go.set()
