"""What a check asks of a learner's running application: one request, one outcome."""

from __future__ import annotations

import http.client
import json
from collections.abc import Callable
from typing import Any

from autograder.checks.codec import encode
from autograder.checks.outcome import Outcome, Stopper

MAX_BODY = 1_000_000
REQUEST_SECONDS = 5.0


class Served:
    """A learner's application behind a port. ``request`` gives an outcome whose value is status, headers and body."""

    def __init__(self, checks: Stopper, name: str, port: int, keep: Callable[[Outcome], None]) -> None:
        self._checks, self._name, self._port, self._keep = checks, name, port, keep

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
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=REQUEST_SECONDS)
        try:
            connection.request(method, path, body=data, headers=headers)
            response = connection.getresponse()
            raw = response.read(MAX_BODY)
            names = {name.lower(): value for name, value in response.getheaders()}
            return {"value": encode({"status": response.status, "headers": names, "body": _body(raw, names)})}
        except TimeoutError:
            return {"timeout": REQUEST_SECONDS}
        except (OSError, http.client.HTTPException) as error:
            said = {"classes": [type(error).__name__], "text": str(error), "attributes": {}, "line": ""}
            return {"raised": said}
        finally:
            connection.close()


def _body(raw: bytes, headers: dict[str, str]) -> Any:
    text = raw.decode("utf-8", "replace")
    if "json" in headers.get("content-type", ""):
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text
