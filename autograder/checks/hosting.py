"""A server of the judge's that the learner's client calls: the check gives the answers and reads what was asked."""

from __future__ import annotations

import io
import socket
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

MAX_BODY = 1_000_000
MAX_REQUESTS = 1_000
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
    """A WSGI application behind ``url`` until the check ends; ``requests`` are those that came, in order."""

    def __init__(self, app: Application, listening: socket.socket) -> None:
        self.requests: list[Request] = []
        self._app = app
        port = int(listening.getsockname()[1])
        self.url = f"http://127.0.0.1:{port}"
        self._server = WSGIServer(("127.0.0.1", port), _Quiet, bind_and_activate=False)
        self._server.socket.close()
        self._server.socket = listening
        self._server.server_name, self._server.server_port = "127.0.0.1", port
        self._server.setup_environ()
        self._server.set_app(self._answer)
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        """Stop the server."""
        self._server.shutdown()
        self._server.server_close()

    def _answer(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        text = environ.get("CONTENT_LENGTH") or "0"
        length = min(int(text) if text.isdigit() else 0, MAX_BODY)
        body = environ["wsgi.input"].read(length) if length else b""
        headers = {name[5:].replace("_", "-").lower(): value for name, value in environ.items() if name[:5] == "HTTP_"}
        if environ.get("CONTENT_TYPE"):
            headers["content-type"] = environ["CONTENT_TYPE"]
        if len(self.requests) >= MAX_REQUESTS:
            start_response("503 Service Unavailable", [("Content-Type", "text/plain")])
            return [b"too many requests for one check"]
        asked = Request(environ["REQUEST_METHOD"], environ["PATH_INFO"], environ["QUERY_STRING"], headers, body)
        self.requests.append(asked)
        return self._app({**environ, "wsgi.input": io.BytesIO(body)}, start_response)


class _Quiet(WSGIRequestHandler):
    timeout = SILENT_SECONDS

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: stderr in a check cell would cost its points."""
