"""A server of the judge's that the learner's client calls: the check gives the answers and reads what was asked."""

from __future__ import annotations

import contextlib
import io
import socket
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

MAX_BODY = 1_000_000
MAX_REQUESTS = 1_000
MAX_BODIES = 20_000_000  # of all requests together: a thousand large ones would fill the judge's memory
MAX_AT_ONCE = 64
SILENT_SECONDS = 5.0
Application = Callable[[dict[str, Any], Any], Iterable[bytes]]


@dataclass(frozen=True)
class Request:
    """One request as it came: ``headers`` by their names in lower case, ``body`` at most a million bytes."""

    method: str
    path: str
    query: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


class Hosted:
    """A WSGI application behind ``url`` until the check ends. A thread a connection: ``app`` may be called by several.

    ``requests`` are those that came, in order; ``peak`` is the most that the application was answering at one moment.
    """

    def __init__(self, app: Application, listening: socket.socket) -> None:
        self.requests: list[Request] = []
        self.peak = 0
        self._app, self._busy, self._lock = app, 0, threading.Lock()
        self._room = MAX_BODIES
        port = int(listening.getsockname()[1])
        self.url = f"http://127.0.0.1:{port}"
        self._server = _Threaded(("127.0.0.1", port), _Quiet, bind_and_activate=False)
        self._server.socket.close()
        self._server.socket = listening
        self._server.server_name, self._server.server_port = "127.0.0.1", port
        self._server.setup_environ()
        self._server.set_app(self._answer)
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        """Stop the server and cut the lines that are still open."""
        self._server.shutdown()
        self._server.server_close()
        self._server.hang_up()

    def _answer(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        text = environ.get("CONTENT_LENGTH") or "0"
        length = min(int(text) if text.isdigit() else 0, MAX_BODY)
        body = environ["wsgi.input"].read(length) if length else b""
        headers = {name[5:].replace("_", "-").lower(): value for name, value in environ.items() if name[:5] == "HTTP_"}
        if environ.get("CONTENT_TYPE"):
            headers["content-type"] = environ["CONTENT_TYPE"]
        asked = Request(environ["REQUEST_METHOD"], environ["PATH_INFO"], environ["QUERY_STRING"], headers, body)
        with self._lock:
            full = len(self.requests) >= MAX_REQUESTS or len(body) > self._room
            if not full:
                self._room -= len(body)
                self.requests.append(asked)
                self._busy += 1
                self.peak = max(self.peak, self._busy)
        if full:
            start_response("503 Service Unavailable", [("Content-Type", "text/plain")])
            return [b"too many requests for one check"]
        try:
            return self._app({**environ, "wsgi.input": io.BytesIO(body)}, start_response)
        finally:
            with self._lock:
                self._busy -= 1


class _Threaded(ThreadingMixIn, WSGIServer):
    """At most MAX_AT_ONCE connections have a thread; one more is hung up on, unread."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = MAX_AT_ONCE

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._open: set[Any] = set()
        self._open_lock = threading.Lock()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Give the connection a thread when there is room."""
        with self._open_lock:
            room = len(self._open) < MAX_AT_ONCE
            if room:
                self._open.add(request)
        if room:
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def shutdown_request(self, request: Any) -> None:
        """The connection's end: its room is free again."""
        with self._open_lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """Cut every line, so that a thread whose client neither asks nor reads comes to its end."""
        with self._open_lock:
            left = list(self._open)
        for request in left:
            with contextlib.suppress(OSError):
                request.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up or never asks is no news: stderr in a check cell would cost its points."""


class _Quiet(WSGIRequestHandler):
    timeout = SILENT_SECONDS

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: stderr in a check cell would cost its points."""
