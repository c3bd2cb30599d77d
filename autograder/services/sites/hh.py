"""HeadHunter's API by the contract of ``docs/job-sites.md``: vacancies, dictionaries, areas, tokens, its errors."""

from __future__ import annotations

import hashlib
import math
from typing import Any
from urllib.parse import parse_qs

from autograder.services.sites import hh_parameters
from autograder.services.sites.catalogue import Catalogue
from autograder.services.sites.clock import Clock, http_date
from autograder.services.sites.dictionaries import NAMED, dictionaries
from autograder.services.sites.messages import BASE, Asked, Reply, dump, json_reply, page_reply
from autograder.services.sites.tokens import Tokens

DICTIONARY_SECONDS = 86_400
FREE_DETAILS = 20
# Which values the live service refuses is not known; ours are what programs send when nobody named them.
UNNAMED = ("python-requests", "python-urllib", "python-httpx", "aiohttp", "curl/", "wget/", "postmanruntime", "test")
CLUSTERS = {"experience": "Опыт работы", "area": "Регион", "schedule": "График работы"}


class HeadHunter:
    """``mode``: ``token``, ``anonymous`` (a captcha after ``free_details`` details), ``closed`` or ``open``."""

    def __init__(self, catalogue: Catalogue, clock: Clock, tokens: Tokens, mode: str, free_details: int) -> None:
        self.catalogue, self.clock, self.tokens = catalogue, clock, tokens
        self.mode, self.free_details, self.details = mode, free_details, 0

    def answer(self, asked: Asked) -> Reply:
        """The answer to a GET below the site's root."""
        refused = self._refused(asked)
        if refused is not None:
            return refused
        parts = asked.path.strip("/").split("/")
        if asked.path.endswith("/") and asked.path != "/":
            return self.error(asked, 404, "not_found")
        match parts:
            case ["vacancies"]:
                return self._search(asked)
            case ["vacancies", number]:
                return self._detail(asked, number)
            case ["dictionaries"]:
                return self._kept(asked, dump(dictionaries()))
            case ["areas"]:
                return self._kept(asked, dump(self.catalogue.areas))
            case ["areas", "countries"]:
                return self._kept(asked, dump(self._countries()))
            case ["areas", number]:
                return self._area(asked, number)
        return self.error(asked, 404, "not_found")

    def error(self, asked: Asked, status: int, kind: str, value: str = "", **more: Any) -> Reply:
        """An error in the site's form: ``{"errors": [{"type", "value"}], "request_id"}``."""
        number = hashlib.sha256(f"{self.clock.now()} {asked.path} {asked.query}".encode()).hexdigest()[:32]
        extra: dict[str, Any] = {name: more.pop(name) for name in ("description", "bad_argument") if name in more}
        entry = {"type": kind, **({"value": value} if value else {}), **more}
        body: dict[str, Any] = {"errors": [entry], "request_id": number, **extra}
        return json_reply(asked, status, body, ("X-Request-ID", number))

    def token_reply(self, asked: Asked) -> Reply:
        """``POST /oauth/token``, for an application: ``grant_type=client_credentials``. Its shape is RFC 6749's."""
        if asked.headers.get("content-type", "").partition(";")[0].strip() != "application/x-www-form-urlencoded":
            return json_reply(asked, 400, {"error": "invalid_request", "error_description": "a form is expected"})
        form = {name: values[-1] for name, values in parse_qs(asked.body.decode("utf-8", "replace")).items()}
        if form.get("grant_type") != "client_credentials":
            trouble = {"error": "unsupported_grant_type", "error_description": "client_credentials is expected"}
            return json_reply(asked, 400, trouble)
        if (form.get("client_id"), form.get("client_secret")) != (self.tokens.client_id, self.tokens.client_secret):
            return json_reply(asked, 400, {"error": "invalid_client", "error_description": "no such application"})
        return json_reply(asked, 200, {"access_token": self.tokens.token, "token_type": "bearer"})

    def user_agent_error(self, asked: Asked) -> Reply | None:
        """400 when the client does not say who it is; ``HH-User-Agent`` wins over ``User-Agent``."""
        name = asked.headers.get("hh-user-agent", asked.headers.get("user-agent", "")).strip()
        if not name:
            return self.error(asked, 400, "bad_user_agent", "unset")
        if name.lower().startswith(UNNAMED):
            return self.error(asked, 400, "bad_user_agent", "blacklisted")
        return None

    def token_error(self, asked: Asked) -> Reply | None:
        """403 for a token that is sent and not good."""
        if asked.token is None:
            return None
        trouble = self.tokens.trouble(asked.token)
        return self.error(asked, 403, "oauth", trouble) if trouble else None

    def _refused(self, asked: Asked) -> Reply | None:
        if self.mode == "closed":
            return self.error(asked, 403, "forbidden")
        refused = self.user_agent_error(asked) or self.token_error(asked)
        if refused is None and self.mode == "token" and asked.token is None and asked.path.startswith("/vacancies"):
            return self.error(asked, 403, "forbidden")
        return refused

    def _search(self, asked: Asked) -> Reply:
        try:
            wanted = hh_parameters.read(asked, self.catalogue, self.clock.now())
        except hh_parameters.BadArgument as bad:
            more = {"description": bad.description, "bad_argument": bad.name} if bad.description else {}
            return self.error(asked, 400, "bad_argument", bad.name, **more)
        rows = self.catalogue.search(wanted.search)
        start = wanted.page * wanted.per_page
        words = wanted.search.text.words
        items = b",".join(self.catalogue.item(row, words) for row in rows[start : start + wanted.per_page])
        reachable = min(len(rows), hh_parameters.DEPTH)
        told = [{"argument": name, "value": value} for name, value in wanted.arguments or []]
        rest = {
            "found": len(rows),
            "pages": math.ceil(reachable / wanted.per_page) if wanted.per_page else 0,
            "page": wanted.page,
            "per_page": wanted.per_page,
            "clusters": self._clusters(rows) if wanted.clusters else None,
            "arguments": None if wanted.arguments is None else told,
            "alternate_url": f"{BASE}/search/vacancy",
        }
        return json_reply(asked, 200, b'{"items":[' + items + b"]," + dump(rest)[1:])

    def _clusters(self, rows: list[int]) -> list[dict[str, Any]]:
        """How many there are of each kind. The shape is not verified."""
        found = []
        for name, title in CLUSTERS.items():
            named = NAMED.get(name, {})
            items = [
                {"name": named.get(value, value), "count": count, "url": f"{BASE}/vacancies?{name}={value}"}
                for value, count in self.catalogue.counts(name, rows).items()
            ]
            found.append({"id": name, "name": title, "items": items})
        return found

    def _detail(self, asked: Asked, number: str) -> Reply:
        row = self.catalogue.by_id.get(number)
        if row is None or not (row in self.catalogue.visible or self.catalogue.vacancies[row]["archived"]):
            return self.error(asked, 404, "not_found")
        if self.mode == "anonymous" and asked.token is None:
            self.details += 1
            if self.details > self.free_details:
                address = f"{asked.base}/account/captcha?state={self.details}"
                return self.error(asked, 403, "captcha_required", "captcha_required", captcha_url=address,
                                  fallback_url=address)  # fmt: skip
        return json_reply(asked, 200, self.catalogue.detail(row))

    def _area(self, asked: Asked, number: str) -> Reply:
        path = self.catalogue.area_paths.get(number)
        if path is None:
            return self.error(asked, 404, "not_found")
        level, found = self.catalogue.areas, {}
        for key in path:
            found = next(area for area in level if area["id"] == key)
            level = found["areas"]
        return self._kept(asked, dump(found))

    def _countries(self) -> list[dict[str, str]]:
        return [
            {"id": area["id"], "name": area["name"], "url": f"{BASE}/areas/{area['id']}"}
            for area in self.catalogue.areas
        ]

    def _kept(self, asked: Asked, body: bytes) -> Reply:
        """What a client may keep: an ETag, how long it holds, and 304 for who has it already."""
        tag = f'W/"{hashlib.sha256(body).hexdigest()[:16]}"'
        keep = (
            ("ETag", tag),
            ("Cache-Control", f"public, max-age={DICTIONARY_SECONDS}"),
            ("Expires", http_date(self.clock.now() + DICTIONARY_SECONDS)),
        )
        if same_tag(asked, tag):
            return Reply(304, b"", keep)
        return json_reply(asked, 200, body, *keep)


def same_tag(asked: Asked, tag: str) -> bool:
    """Whether ``If-None-Match`` names this ETag; weak tags are compared weakly."""
    told = [text.strip().removeprefix("W/") for text in asked.headers.get("if-none-match", "").split(",")]
    return tag.removeprefix("W/") in told or told == ["*"]


def captcha_page(asked: Asked) -> Reply:
    """The page behind ``captcha_url``: a picture that only a person could read."""
    return page_reply(asked, 200, "<!doctype html><title>Are you a robot?</title><p>Type what the picture says.</p>")
