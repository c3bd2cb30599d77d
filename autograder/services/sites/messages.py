"""What a site is asked and what it answers: plain values, the same behind a WSGI and behind an ASGI server."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl

BASE = "@@base@@"  # stands in prepared texts where the address goes under which a client reached us
HOST = re.compile(r"[A-Za-z0-9.-]{1,200}(:[0-9]{1,5})?|\[[0-9a-fA-F:.]{2,45}\](:[0-9]{1,5})?")
MOST_PARAMETERS = 500


@dataclass(frozen=True)
class Asked:
    """One request. ``path`` is decoded, ``query`` is raw, ``headers`` are by their names in lower case."""

    method: str
    path: str
    query: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    peer: str = "127.0.0.1"

    @cached_property
    def parameters(self) -> dict[str, list[str]]:
        """The query's values by name, in order; more than 500 are not read."""
        found: dict[str, list[str]] = {}
        for name, value in parse_qsl(self.query, keep_blank_values=True)[:MOST_PARAMETERS]:
            found.setdefault(name, []).append(value)
        return found

    def one(self, name: str, default: str = "") -> str:
        """The last value of a parameter."""
        return self.parameters.get(name, [default])[-1]

    @cached_property
    def base(self) -> str:
        """The address under which the client reached us, such as ``http://127.0.0.1:8000``."""
        host = self.headers.get("host", "")
        return f"http://{host}" if HOST.fullmatch(host) else "http://127.0.0.1"

    @cached_property
    def token(self) -> str | None:
        """What stands in ``Authorization`` after ``Bearer`` or ``token``; None without the header."""
        text = self.headers.get("authorization")
        if text is None:
            return None
        kind, _, value = text.strip().partition(" ")
        return value.strip() if kind.lower() in {"bearer", "token"} else ""


@dataclass(frozen=True)
class Reply:
    """One answer. ``wait``: real seconds before it; ``cut``: ``half`` sends half of the body and hangs up, ``all``
    hangs up without a word. ``headers`` may repeat a name."""

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    wait: float = 0.0
    cut: str = ""

    def header(self, name: str) -> str:
        """The first value of a header, "" when it is missing."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")

    def with_headers(self, *more: tuple[str, str]) -> Reply:
        """The same answer with further headers."""
        return replace(self, headers=(*self.headers, *more))


def dump(value: Any) -> bytes:
    """JSON as the sites write it: UTF-8, no spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def json_reply(asked: Asked, status: int, value: Any, *headers: tuple[str, str]) -> Reply:
    """``value`` (or prepared bytes) as JSON, the client's address put in."""
    body = value if isinstance(value, bytes) else dump(value)
    body = body.replace(BASE.encode(), asked.base.encode())
    return Reply(status, body, (("Content-Type", "application/json; charset=utf-8"), *headers))


def page_reply(asked: Asked, status: int, page: str, *headers: tuple[str, str]) -> Reply:
    """An HTML page."""
    body = page.replace(BASE, asked.base).encode()
    return Reply(status, body, (("Content-Type", "text/html; charset=utf-8"), *headers))
