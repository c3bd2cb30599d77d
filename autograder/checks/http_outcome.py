"""What a check asks of a learner's running application: one request, one outcome."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

from autograder.checks.codec import encode
from autograder.checks.outcome import Outcome, Stopper

MAX_BODY = 1_000_000
REQUEST_SECONDS = 5.0


class Served:
    """A learner's application behind a port. ``request`` gives an outcome whose value is status, headers and body."""

    def __init__(
        self,
        checks: Stopper,
        name: str,
        port: int,
        connect: Callable[[int], socket.socket],
        keep: Callable[[Outcome], None],
    ) -> None:
        self._checks, self._name, self._port, self._connect, self._keep = checks, name, port, connect, keep

    def request(self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None) -> Outcome:
        """Send one request; ``body`` goes out as JSON. The value: ``{"status", "headers", "body"}``.

        Header names are in lower case; ``body`` is decoded when it is JSON, else text.
        """
        sent = {"Connection": "close", **(headers or {})}
        data = None
        if body is not None:
            data, sent = json.dumps(body).encode(), {"Content-Type": "application/json", **sent}
        outcome = Outcome(self._checks, f"{method} {path}", self._answer(method, path, data, sent), None)
        self._keep(outcome)
        return outcome

    def get(self, path: str, headers: dict[str, str] | None = None) -> Outcome:
        """``request("GET", path)``."""
        return self.request("GET", path, headers=headers)

    def post(self, path: str, body: Any = None, headers: dict[str, str] | None = None) -> Outcome:
        """``request("POST", path, body)``."""
        return self.request("POST", path, body, headers)

    def _answer(self, method: str, path: str, data: bytes | None, headers: dict[str, str]) -> dict[str, Any]:
        connection, watch = http.client.HTTPConnection("127.0.0.1", self._port), None
        begun = time.monotonic()
        try:
            connection.sock = self._connect(self._port)
            connection.sock.settimeout(REQUEST_SECONDS)
            # A server that sends a byte now and then would never run into the socket's own limit.
            watch = threading.Timer(REQUEST_SECONDS, _hang_up, [connection.sock])
            watch.start()
            connection.request(method, path, body=data, headers=headers)
            response = connection.getresponse()
            raw = response.read(MAX_BODY)
            if time.monotonic() - begun >= REQUEST_SECONDS:
                return {"timeout": REQUEST_SECONDS}
            names = {name.lower(): value for name, value in response.getheaders()}
            return {"value": encode({"status": response.status, "headers": names, "body": _body(raw, names)})}
        except TimeoutError:
            return {"timeout": REQUEST_SECONDS}
        except (OSError, http.client.HTTPException, ValueError) as error:
            if time.monotonic() - begun >= REQUEST_SECONDS:
                return {"timeout": REQUEST_SECONDS}
            said = {"classes": [type(error).__name__], "text": str(error), "attributes": {}, "line": ""}
            return {"raised": said}
        finally:
            if watch is not None:
                watch.cancel()
            connection.close()


def _hang_up(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


def _body(raw: bytes, headers: dict[str, str]) -> Any:
    text = raw.decode("utf-8", "replace")
    if "json" in headers.get("content-type", ""):
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text
