"""What goes wrong, and when: a script by the number of the request, so that it never depends on a client's speed."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass

from autograder.services.sites.clock import http_date
from autograder.services.sites.messages import Asked, Reply, json_reply, page_reply

BEFORE = {"retry_seconds", "retry_date", "unavailable", "html_502", "html_200", "dropped", "silent"}
AFTER = {"slow", "truncated", "lost"}
MOVES = {"published", "archived"}
KINDS = BEFORE | AFTER | MOVES
BLOCK = 12  # requests of which three or four go wrong in `flaky`, never two in a row
BLOCKS = 400


@dataclass(frozen=True)
class Fault:
    """``kind`` happens to the requests ``nth`` to ``nth + times - 1`` (from 1) of those that it looks at: ``method``
    and ``path`` (a prefix), "" for all. ``seconds`` is for ``Retry-After`` and ``slow``.

    Answered instead of the site: ``retry_seconds`` and ``retry_date`` (429 with both forms of Retry-After),
    ``unavailable`` (503), ``html_502``, ``html_200`` (a page where JSON is promised), ``dropped`` (the line is cut
    before anything is done), ``silent`` (no answer). Done and then spoilt: ``slow``, ``truncated``, ``lost`` (done,
    the answer never comes). Before the answer: ``published`` (a new vacancy), ``archived`` (one goes).
    """

    kind: str
    nth: int
    method: str = ""
    path: str = ""
    seconds: float = 3.0
    times: int = 1

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no fault is called {self.kind!r}; there are {', '.join(sorted(KINDS))}")
        if self.nth < 1 or self.times < 1 or self.seconds < 0:
            raise ValueError("nth and times count from 1, seconds from 0")


class Script:
    """Knows what happens to the next request. ``longest_wait``: real seconds of ``silent``, most of ``slow``."""

    def __init__(self, faults: list[Fault], longest_wait: float) -> None:
        self._faults, self._longest = faults, longest_wait
        self._seen = [0] * len(faults)

    def next(self, asked: Asked) -> Fault | None:
        """The fault of this request; of several the first in the script."""
        found = None
        for place, fault in enumerate(self._faults):
            if asked.path.startswith(fault.path) and fault.method in {"", asked.method}:
                self._seen[place] += 1
                if found is None and fault.nth <= self._seen[place] < fault.nth + fault.times:
                    found = fault
        return found

    def instead(self, fault: Fault, asked: Asked, now: float) -> Reply | None:
        """The answer in the site's place, or None when the site answers."""
        if fault.kind == "retry_seconds":
            return _too_many(asked, str(int(fault.seconds)))
        if fault.kind == "retry_date":
            return _too_many(asked, http_date(now + fault.seconds))
        if fault.kind == "unavailable":
            return json_reply(asked, 503, {"errors": [{"type": "service_unavailable"}], "request_id": "0" * 32})
        if fault.kind == "html_502":
            return page_reply(asked, 502, "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>")
        if fault.kind == "html_200":
            return page_reply(asked, 200, "<!doctype html><title>Works on the line</title><p>Come back later.</p>")
        if fault.kind == "dropped":
            return Reply(0, cut="all")
        return Reply(0, cut="all", wait=self._longest) if fault.kind == "silent" else None

    def spoilt(self, fault: Fault, reply: Reply) -> Reply:
        """The site's answer as it reaches the client."""
        if fault.kind == "slow":
            return Reply(reply.status, reply.body, reply.headers, wait=min(fault.seconds, self._longest))
        if fault.kind == "truncated":
            return Reply(reply.status, reply.body, reply.headers, cut="half")
        return Reply(reply.status, cut="all") if fault.kind == "lost" else reply


def flaky(seed: int) -> list[Fault]:
    """A seeded script for 4,800 requests: every kind comes within the first 48 readings; a retry gets through."""
    draw = random.Random(f"flaky {seed}")
    kinds = ["retry_seconds", "retry_date", "unavailable", "html_502", "slow", "truncated", "dropped", "published"]
    bag: list[str] = []
    found = []
    for block in range(BLOCKS):
        for place in draw.choice([(2, 5, 8), (1, 4, 8), (2, 4, 7, 10), (1, 5, 7, 11)]):
            if not bag:
                bag = draw.sample(kinds, len(kinds))
            seconds = draw.choice([0.2, 0.3]) if bag[-1] == "slow" else float(draw.randint(1, 30))
            found.append(Fault(bag.pop(), block * BLOCK + place, "GET", seconds=seconds))
    found += [Fault("lost", nth, "POST", "/responses") for nth in range(draw.randint(1, 2), 400, 3)]
    return found


def _too_many(asked: Asked, after: str) -> Reply:
    """429. The body's shape is not known of the live service."""
    body = {"errors": [{"type": "too_many_requests"}], "request_id": "0" * 32}
    return json_reply(asked, 429, body, ("Retry-After", after))


def read_script(text: str) -> list[Fault]:
    """Faults from JSON: ``[{"kind": "retry_seconds", "nth": 3, "seconds": 7}]``. Raises ValueError or TypeError."""
    return [Fault(**entry) for entry in json.loads(text)]
