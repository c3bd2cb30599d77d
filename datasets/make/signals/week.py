"""One seed's week, whole: drawn once, then written as logs and metrics."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from .answers import answered
from .dirt import Dirt, drawn
from .lines import json_lines, text_lines
from .plan import HOUR, Plan, plan
from .series import Series, recorded
from .traffic import Requests

SAMPLE = 20_000  # lines of text in the committed part
CHUNK = 20_000


@dataclass(frozen=True)
class Week:
    """The plan, the requests in the log's order, and the dirt on them."""

    plan: Plan
    requests: Requests
    dirt: Dirt

    def series(self) -> Iterator[Series]:
        """The metric series, sorted by name and labels."""
        return recorded(self.plan, self.requests)

    @cached_property
    def sample(self) -> tuple[int, int]:
        """Places of the first and behind the last request of the part that is committed.

        It begins about an hour before the slow query's deploy and holds its return, too.
        """
        lines = self.dirt.line_of(len(self.requests.start))
        first = int(np.searchsorted(self.requests.end, self.plan.incidents["slow_query"].begin - HOUR))
        while first in self.dirt.before or self.dirt.ends.get(first - 1) == "":
            first += 1
        last = int(np.searchsorted(lines, lines[first] + SAMPLE - 1, "right"))
        while last in self.dirt.before or self.dirt.ends.get(last - 1) == "":
            last += 1
        return first, last

    def about_sample(self) -> dict[str, Any]:
        """Where the committed part lies in the whole."""
        lines = self.dirt.line_of(len(self.requests.start))
        first, last = self.sample
        return {
            "first_line": int(lines[first]),
            "lines": int(lines[last - 1] - lines[first] + 1),
            "first_request": first,
        }

    def chunks(self, kind: str, first: int = 0, last: int | None = None) -> Iterator[bytes]:
        """The log as ``text`` or ``json`` in pieces; bytes, as some lines are no UTF-8."""
        render = {"text": text_lines, "json": json_lines}[kind]
        stop = len(self.requests.start) if last is None else last
        for begin in range(first, stop, CHUNK):
            part = render(self.plan, self.requests, self.dirt, begin, min(begin + CHUNK, stop))
            yield part.encode("utf-8", "surrogateescape")


def simulate(seed: int) -> Week:
    """Draws a week: about half a second."""
    planned = plan(seed)
    requests = answered(planned)
    return Week(planned, requests, drawn(planned, requests))
