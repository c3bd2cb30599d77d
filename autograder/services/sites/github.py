"""GitHub's REST shape under ``/gh/``: Link headers, ETags that cost nothing when authorised, a limit by the hour."""

from __future__ import annotations

import hashlib
import math
import random
from typing import Any

from autograder.services.sites.clock import Clock, iso_time
from autograder.services.sites.hh import same_tag
from autograder.services.sites.messages import BASE, Asked, Reply, dump, json_reply
from autograder.services.sites.tokens import Tokens

HOUR = 3600
PER_PAGE, MOST_PER_PAGE = 30, 100
LOGINS = ("wicker-sedge", "flax-rowan", "teal-kiln", "amber-thimble", "felt-ferryman")
NOUNS = ("board", "crawler", "parser", "notes", "dotfiles", "api", "exercises", "bot", "queue", "schema")
LANGUAGES = ("Python", "Go", "Java", "SQL", "Shell", None)
DOCS = "https://docs.github.com/rest"


class GitHub:
    """Five invented people. ``free`` and ``paid`` are the requests an hour without a token and with one."""

    def __init__(self, clock: Clock, tokens: Tokens, seed: int, free: int, paid: int) -> None:
        self.clock, self.tokens, self.limits = clock, tokens, {"": free, tokens.token: paid}
        self._used: dict[tuple[str, int], int] = {}
        draw = random.Random(f"github {seed}")
        self.repositories = {login: _repositories(draw, login, clock.start, n) for n, login in enumerate(LOGINS)}
        self.users = {
            login: _user(draw, number, login, clock.start, len(self.repositories[login]))
            for number, login in enumerate(LOGINS)
        }

    def answer(self, asked: Asked) -> Reply:
        """The answer to a GET below ``/gh``. A 304 is free of charge for who is authorised."""
        if not asked.headers.get("user-agent"):
            return Reply(403, b"Request forbidden by administrative rules.", (("Content-Type", "text/plain"),))
        token = asked.token or ""
        if asked.token is not None and self.tokens.trouble(token):
            return _message(asked, 401, "Bad credentials")
        parts = asked.path.removeprefix("/gh").strip("/").split("/")
        if parts == ["rate_limit"]:
            core = {name: int(self._limit(token)[name]) for name in ("limit", "remaining", "used", "reset")}
            return json_reply(asked, 200, {"resources": {"core": core}, "rate": core})
        if self._limit(token)["remaining"] == 0:
            return self._counted(_message(asked, 403, "API rate limit exceeded"), token)
        reply = self._page(asked, parts)
        if reply.status == 200:
            # The tag belongs to who asks: it changes with the token.
            tag = f'W/"{hashlib.sha256(token.encode() + reply.body).hexdigest()[:32]}"'
            keep = (("ETag", tag), ("Cache-Control", "private, max-age=60, s-maxage=60"))
            reply = Reply(304, b"", keep) if same_tag(asked, tag) else reply.with_headers(*keep)
        if reply.status != 304 or not token:
            key = (token, self._window())
            self._used[key] = self._used.get(key, 0) + 1
        return self._counted(reply, token)

    def _window(self) -> int:
        return int(self.clock.now() // HOUR)

    def _limit(self, token: str) -> dict[str, int]:
        limit, used = self.limits[token], self._used.get((token, self._window()), 0)
        reset = (self._window() + 1) * HOUR
        return {"limit": limit, "remaining": max(limit - used, 0), "used": min(used, limit), "reset": reset}

    def _counted(self, reply: Reply, token: str) -> Reply:
        counted = [(f"x-ratelimit-{name}", str(value)) for name, value in self._limit(token).items()]
        return reply.with_headers(*counted, ("x-ratelimit-resource", "core"))

    def _page(self, asked: Asked, parts: list[str]) -> Reply:
        match parts:
            case ["users", login] if login in self.users:
                return json_reply(asked, 200, self.users[login])
            case ["users", login, "repos"] if login in self.users:
                return self._listed(asked, self.repositories[login])
            case ["repos", login, name, *rest] if login in self.users and rest in ([], ["languages"]):
                for repository in self.repositories[login]:
                    if repository["name"] == name:
                        main = repository["language"]
                        shares = {main: repository["size"] * 700, "Dockerfile": 400} if main else {}
                        return json_reply(asked, 200, shares if rest else repository)
        return _message(asked, 404, "Not Found")

    def _listed(self, asked: Asked, rows: list[dict[str, Any]]) -> Reply:
        """One page; ``Link`` names the others and is absent when there is one page. Odd numbers mean the default."""
        size = min(_positive(asked.one("per_page"), PER_PAGE), MOST_PER_PAGE)
        page, last = _positive(asked.one("page"), 1), max(math.ceil(len(rows) / size), 1)
        order = {"pushed": "pushed_at", "created": "created_at", "updated": "updated_at"}.get(
            asked.one("sort"), "full_name"
        )
        rows = sorted(rows, key=lambda row: str(row[order]), reverse=order != "full_name")
        shown = dump(rows[(page - 1) * size : page * size])
        others = {"prev": page - 1, "next": page + 1, "last": last, "first": 1}
        there = {"prev": page > 1, "next": page < last, "last": page < last, "first": page > 1}
        kept = "".join(
            f"&{name}={asked.one(name)}" for name in ("sort",) if asked.one(name) in {"pushed", "created", "updated"}
        )
        links = ", ".join(
            f'<{asked.base}{asked.path}?per_page={size}{kept}&page={others[rel]}>; rel="{rel}"'
            for rel in others
            if there[rel]
        )
        return json_reply(asked, 200, shown, *([("Link", links)] if links else []))


def _message(asked: Asked, status: int, text: str) -> Reply:
    return json_reply(asked, status, {"message": text, "documentation_url": DOCS, "status": str(status)})


def _user(draw: random.Random, number: int, login: str, start: float, count: int) -> dict[str, Any]:
    return {
        "login": login, "id": 1000 + number, "type": "User", "url": f"{BASE}/gh/users/{login}",
        "html_url": f"{BASE}/{login}", "repos_url": f"{BASE}/gh/users/{login}/repos",
        "name": login.replace("-", " ").title(), "company": None, "blog": "", "location": None, "email": None,
        "hireable": None, "bio": None, "public_repos": count, "followers": draw.randrange(90),
        "following": draw.randrange(40), "created_at": iso_time(start - draw.randrange(500, 3000) * 86_400),
        "updated_at": iso_time(start - draw.randrange(1, 60) * 86_400),
    }  # fmt: skip


def _repositories(draw: random.Random, login: str, start: float, number: int) -> list[dict[str, Any]]:
    """Of 0, 12, 35, 70 and 130 repositories: none, one page, two and more."""
    found = []
    for place in range((0, 12, 35, 70, 130)[number]):
        name = f"{draw.choice(NOUNS)}-{place:03}"
        pushed = start - draw.expovariate(1 / 300) * 86_400
        address = f"{BASE}/gh/repos/{login}/{name}"
        found.append({
            "id": 500_000 + number * 1000 + place, "name": name, "full_name": f"{login}/{name}", "private": False,
            "owner": {"login": login, "id": 1000 + number, "type": "User", "html_url": f"{BASE}/{login}"},
            "html_url": f"{BASE}/{login}/{name}", "description": None if place % 3 else "A step on the way",
            "fork": place % 7 == 3, "url": address, "languages_url": f"{address}/languages",
            "created_at": iso_time(pushed - draw.randrange(1, 900) * 86_400), "updated_at": iso_time(pushed + 60),
            "pushed_at": iso_time(pushed), "homepage": None, "size": draw.randrange(1, 900),
            "stargazers_count": int(draw.expovariate(0.5)), "watchers_count": 0, "language": draw.choice(LANGUAGES),
            "forks_count": 0, "open_issues_count": draw.randrange(4), "archived": place % 11 == 5, "license": None,
            "topics": [], "visibility": "public", "default_branch": "main",
        })  # fmt: skip
    return found


def _positive(text: str, default: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 and int(text) > 0 else default
