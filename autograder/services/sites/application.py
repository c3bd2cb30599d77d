"""The job sites as one object that a server or a check serves: routing, faults, clock and log.

The core takes plain requests and gives plain answers, so one code stands behind uvicorn (``server.py``) and, as WSGI,
behind a check's ``c.host``. No web framework: the contract wants unknown parameters ignored and its own errors, which
a framework's validation would have to be taught, and the faults cut the line, which is below any framework.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from autograder.errors import ServiceError
from autograder.services.sites import pages
from autograder.services.sites.catalogue import Catalogue
from autograder.services.sites.clock import Clock, http_date, read_time
from autograder.services.sites.faults import MOVES, Fault, Script, flaky
from autograder.services.sites.github import GitHub
from autograder.services.sites.hh import FREE_DETAILS, HeadHunter, captcha_page
from autograder.services.sites.log import Log, Logged
from autograder.services.sites.messages import Asked, Reply, json_reply
from autograder.services.sites.openapi import openapi
from autograder.services.sites.responses import Responses
from autograder.services.sites.superjob import SuperJob
from autograder.services.sites.tokens import Tokens
from autograder.services.sites.world import RESERVE, world

MODES = ("token", "anonymous", "closed", "flaky", "open")
MAX_BODY = 1_000_000
MOST_ROWS = 50_000
POSTED = {"/oauth/token": "POST", "/token": "POST", "/responses": "GET, HEAD, POST"}
PHRASES = {
    200: "OK", 201: "Created", 302: "Found", 304: "Not Modified", 400: "Bad Request", 401: "Unauthorized",
    403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 409: "Conflict", 410: "Gone",
    413: "Content Too Large", 415: "Unsupported Media Type", 422: "Unprocessable Content", 429: "Too Many Requests",
    502: "Bad Gateway", 503: "Service Unavailable",
}  # fmt: skip


class JobSites:
    """All job sites behind one address.

    ``mode``: ``token`` (search and details need one), ``anonymous`` (after ``free_details`` details a captcha),
    ``open``, ``closed`` (a bare 403), ``flaky`` (open, with a seeded script of faults). ``faults`` come before those.
    ``seed`` draws the vacancies, the tokens and the script; ``rows`` can be found at first, and a tenth more are
    published when the script says so. ``longest_wait``: real seconds that a slow answer takes at most.
    """

    def __init__(
        self,
        mode: str = "token",
        seed: int = 0,
        rows: int = 400,
        *,
        faults: Sequence[Fault] = (),
        free_details: int = FREE_DETAILS,
        github_hourly: tuple[int, int] = (60, 5000),
        superjob_limited: bool = True,
        longest_wait: float = 1.0,
        real_clock: bool = False,
        access_log: Path | None = None,
    ) -> None:
        if mode not in MODES:
            raise ServiceError(f"The job sites have no mode {mode!r}. Choose one of: {', '.join(MODES)}.")
        if not 1 <= rows <= MOST_ROWS:
            raise ServiceError(f"The job sites show 1 to {MOST_ROWS:,} vacancies, not {rows}.")
        reserve = max(int(rows * RESERVE), 1)
        made = world(seed, rows + reserve)
        self.mode, self.seed = mode, seed
        self.catalogue = Catalogue(made.vacancies, made.areas, reserve, seed)
        start = time.time() if real_clock else read_time(made.vacancies[0]["published_at"]) + 3600
        self.clock = Clock(start, real=real_clock)
        self.tokens = Tokens(seed)
        self.log = Log(access_log)
        self.responses = Responses(self.catalogue, self.clock, self.tokens)
        self._script = Script([*faults, *(flaky(seed) if mode == "flaky" else [])], longest_wait)
        self._hh = HeadHunter(
            self.catalogue, self.clock, self.tokens, "open" if mode == "flaky" else mode, free_details
        )
        superjob = SuperJob(self.catalogue, self.clock, self.tokens, superjob_limited)
        self._answers: dict[str, Callable[[Asked], Reply]] = {  # by path, else by site
            "/robots.txt": pages.robots,
            "/oauth/token": self._hh.token_reply,
            "/token": self._hh.token_reply,
            "/account/captcha": captcha_page,
            "hh": self._hh.answer,
            "superjob": superjob.answer,
            "github": GitHub(self.clock, self.tokens, seed, *github_hourly).answer,
            "habr": pages.HabrPages(self.catalogue).answer,
            "linkedin": pages.linkedin,
            "responses": self.responses.answer,
        }
        self._lock = threading.Lock()

    @property
    def requests(self) -> list[Logged]:
        """What was asked so far, in order; the clock's, the metrics' and the OpenAPI's own addresses do not count."""
        return list(self.log.requests)

    def respond(self, asked: Asked) -> Reply:
        """The answer to one request: counted, logged, perhaps spoilt."""
        began = time.perf_counter()
        arrived = time.monotonic()
        own = self._own(asked)
        if own is not None:
            return self._finished(asked, own)
        with self._lock:
            at = self.clock.pass_tick()
            fault = self._script.next(asked)
            reply = self._script.instead(fault, asked, at) if fault else None
            if fault and fault.kind in MOVES:
                self._move(fault, at)
            if reply is None:
                reply = self._site_reply(asked)
            if fault:
                reply = self._script.spoilt(fault, reply)
            reply = self._finished(asked, reply)
            kind = fault.kind if fault else ""
            took = time.perf_counter() - began
            self.log.add(_site(asked.path), asked, reply, fault=kind, at=at, arrived=arrived, took=took)
            if fault and fault.kind in {"retry_seconds", "retry_date"}:
                self.log.wait_until(int(at + fault.seconds))
        return reply

    def wsgi(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """The sites as a WSGI application: ``c.host(sites.wsgi)``. A cut line raises ConnectionResetError."""
        text = environ.get("CONTENT_LENGTH") or "0"
        body = environ["wsgi.input"].read(min(int(text), MAX_BODY + 1)) if text.isdigit() and text != "0" else b""
        headers = {name[5:].replace("_", "-").lower(): text for name, text in environ.items() if name[:5] == "HTTP_"}
        if environ.get("CONTENT_TYPE") and environ["CONTENT_TYPE"] != "text/plain":  # wsgiref's own word for "none"
            headers["content-type"] = environ["CONTENT_TYPE"]
        path = environ.get("PATH_INFO", "/").encode("latin-1", "replace").decode("utf-8", "replace")
        peer = environ.get("REMOTE_ADDR", "127.0.0.1")
        asked = Asked(environ["REQUEST_METHOD"], path, environ.get("QUERY_STRING", ""), headers, body, peer)
        reply = self.respond(asked)
        if reply.wait:
            time.sleep(reply.wait)
        if reply.cut == "all":
            raise ConnectionResetError("the script cuts the line")
        start_response(f"{reply.status} {PHRASES.get(reply.status, 'Status')}", list(reply.headers))
        return [reply.body[: len(reply.body) // 2] if reply.cut else reply.body]

    def close(self) -> None:
        """Close the access log."""
        self.log.close()

    def _own(self, asked: Asked) -> Reply | None:
        """The addresses of the server itself, which no fault touches."""
        if asked.path == "/metrics":
            return Reply(200, self.log.metrics(), (("Content-Type", "text/plain; version=0.0.4; charset=utf-8"),))
        if asked.path == "/openapi.json":
            return json_reply(asked, 200, openapi(asked.base))
        if asked.path != "/-/clock":
            return None
        if asked.method == "POST" and not self.clock.real:
            try:
                self.clock.sleep(float(json.loads(asked.body)["sleep"]))
            except (ValueError, TypeError, KeyError, RecursionError):
                return json_reply(asked, 400, {"error": 'send {"sleep": seconds}'})
        return json_reply(asked, 200, {"now": self.clock.now(), "waits": self.clock.waits[-1000:]})

    def _move(self, fault: Fault, at: float) -> None:
        if fault.kind == "published":
            self.catalogue.publish(at)
        else:
            self.catalogue.archive()

    def _site_reply(self, asked: Asked) -> Reply:
        site, path = _site(asked.path), asked.path
        if len(asked.body) > MAX_BODY:
            return json_reply(asked, 413, {"errors": [{"type": "too_large"}]})
        allowed = POSTED.get(path, "GET, HEAD")
        if asked.method not in allowed.split(", "):
            return self._hh.error(asked, 405, "method_not_allowed").with_headers(("Allow", allowed))
        return self._answers.get(path, self._answers[site])(asked)

    def _finished(self, asked: Asked, reply: Reply) -> Reply:
        """With the headers that every answer has, and no body where none may be."""
        headers = [*reply.headers, ("Date", http_date(self.clock.now()))]
        if reply.status not in {204, 304}:
            headers.append(("Content-Length", str(len(reply.body))))
        body = b"" if asked.method == "HEAD" else reply.body
        return Reply(reply.status, body, tuple(headers), reply.wait, reply.cut)


def _site(path: str) -> str:
    first = path.split("/", 2)[1] if path.startswith("/") else ""
    return {"2.0": "superjob", "gh": "github", "habr": "habr", "linkedin": "linkedin", "responses": "responses"}.get(
        first, "hh"
    )
