"""Answering a vacancy: ``POST /responses`` with an Idempotency-Key. Ours alone, no part of a real site's contract."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from autograder.services.sites.catalogue import Catalogue
from autograder.services.sites.clock import Clock, hh_time
from autograder.services.sites.messages import Asked, Reply, json_reply
from autograder.services.sites.tokens import Tokens

FIELDS = ("vacancy_id", "resume_id", "message")
LONGEST_KEY = 255


class Responses:
    """``rows`` are the stored ones, in order: what a check counts. The same key with the same body stores once."""

    def __init__(self, catalogue: Catalogue, clock: Clock, tokens: Tokens) -> None:
        self.catalogue, self.clock, self.tokens = catalogue, clock, tokens
        self.rows: list[dict[str, Any]] = []
        self._kept: dict[str, tuple[str, dict[str, Any]]] = {}

    def answer(self, asked: Asked) -> Reply:
        """``POST /responses`` stores one, ``GET /responses`` and ``GET /responses/{number}`` show them."""
        refused = self._refused(asked)
        if refused is not None:
            return refused
        number = asked.path.removeprefix("/responses").strip("/")
        if asked.method == "POST":
            return self._store(asked)
        if not number:
            return json_reply(asked, 200, {"items": self.rows, "found": len(self.rows)})
        known = number.isascii() and number.isdigit() and len(number) < 9 and 0 < int(number) <= len(self.rows)
        return json_reply(asked, 200, self.rows[int(number) - 1]) if known else _error(asked, 404, "not_found")

    def _refused(self, asked: Asked) -> Reply | None:
        if asked.token is None:
            return _error(asked, 401, "no_token").with_headers(("WWW-Authenticate", 'Bearer realm="responses"'))
        trouble = self.tokens.trouble(asked.token)
        return _error(asked, 403, "oauth", trouble) if trouble else None

    def _store(self, asked: Asked) -> Reply:
        if asked.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return _error(asked, 415, "unsupported_media_type", "application/json is expected")
        try:
            body = json.loads(asked.body)
        except (ValueError, RecursionError):
            return _error(asked, 400, "bad_json")
        wrong = [name for name in FIELDS if not (isinstance(body, dict) and isinstance(body.get(name), str))]
        if wrong or not body["resume_id"]:
            return _error(asked, 422, "bad_value", ", ".join(wrong) or "resume_id")
        key, mark = asked.headers.get("idempotency-key", ""), hashlib.sha256(asked.body).hexdigest()
        if len(key) > LONGEST_KEY:
            return _error(asked, 400, "bad_idempotency_key")
        if key in self._kept:
            known, row = self._kept[key]
            if known != mark:
                return _error(asked, 422, "idempotency_key_reused")
            return self._created(asked, row).with_headers(("Idempotency-Replayed", "true"))
        return self._new(asked, body, key, mark)

    def _new(self, asked: Asked, body: dict[str, Any], key: str, mark: str) -> Reply:
        number = self.catalogue.by_id.get(body["vacancy_id"])
        if number is None or not (number in self.catalogue.visible or self.catalogue.vacancies[number]["archived"]):
            return _error(asked, 404, "not_found", "vacancy_id")
        if self.catalogue.vacancies[number]["archived"]:
            return _error(asked, 409, "vacancy_archived")
        row = {"id": str(len(self.rows) + 1), **{name: body[name] for name in FIELDS}}
        row["created_at"] = hh_time(self.clock.now())
        self.rows.append(row)
        if key:
            self._kept[key] = (mark, row)
        return self._created(asked, row)

    def _created(self, asked: Asked, row: dict[str, Any]) -> Reply:
        return json_reply(asked, 201, row, ("Location", f"{asked.base}/responses/{row['id']}"))


def _error(asked: Asked, status: int, kind: str, value: str = "") -> Reply:
    return json_reply(asked, status, {"errors": [{"type": kind, **({"value": value} if value else {})}]})
