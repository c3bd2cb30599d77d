"""What makes a real log hard to read: broken lines, tracebacks, line ends, empty lines, other programs' lines."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from .plan import HOSTS, START, Plan, stream
from .traffic import SESSION, Requests

CUT, GLUED, BLANK, CRLF, JSON_CUT = 120, 40, 60, 80, 60
TRACE = """\
Traceback (most recent call last):
  File "/srv/jobboard/app/server.py", line 141, in dispatch
    return handler(request)
           ^^^^^^^^^^^^^^^^
  File "/srv/jobboard/app/views.py", line {line}, in {handler}
    since = datetime.strptime(request.args["since"], "%Y-%m-%d")
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
ValueError: time data '' does not match format '%Y-%m-%d'"""
HANDLERS = ("search", "vacancy", "employer", "log_in", "me", "apply")


@dataclass(frozen=True)
class Dirt:
    """Keys are places of requests in the week's order."""

    before: dict[int, list[str]]  # lines of text that stand before a request's line
    cut: dict[int, float]  # how much of the line was written
    ends: dict[int, str]  # another line end: "" glues the next line on, CR LF comes from another program
    events: dict[int, list[str]]  # JSON lines that stand before a request's
    json_cut: dict[int, float]

    def line_of(self, count: int) -> np.ndarray:
        """The number of the line, from 1, on which each of ``count`` requests stands in the text."""
        extra, joined = np.zeros(count, np.int64), np.zeros(count, np.int64)
        for place, lines in self.before.items():
            extra[place] = len(lines)
        for place, end in self.ends.items():
            joined[place] = end == ""
        # What stands before a glued request begins on its neighbour's line; no such pair is drawn.
        return np.arange(1, count + 1) + np.cumsum(extra) - np.r_[0, np.cumsum(joined)[:-1]]


def drawn(plan: Plan, requests: Requests) -> Dirt:
    """The seed's dirt. A request has at most one kind of it, so that the kinds can be told apart."""
    rng = stream(plan.seed, "dirt")
    before: dict[int, list[str]] = defaultdict(list)
    events: dict[int, list[str]] = defaultdict(list)
    for time, host, text, event in _lifecycle(plan):
        place = int(np.searchsorted(requests.end, time))
        if place < len(requests.end):
            before[place].append(f"{host} {text}")
            events[place].append(json.dumps({"time": _iso(time), "level": "info", **event}, separators=(",", ":")))
        if event["event"] == "started" and not event["planned"]:
            before[place].insert(0, "\0" * 64)  # what a crash left of the page being written
    for place in np.flatnonzero(requests.status == 500).tolist():
        route = int(requests.route[place])
        lines = TRACE.format(line=60 + 37 * route, handler=HANDLERS[route]).split("\n")
        before[place] += lines
    taken = {near for place in before for near in (place - 1, place)}
    free = [place for place in np.flatnonzero(requests.kind == SESSION).tolist() if place not in taken]
    chosen = sorted(int(free[n]) for n in rng.choice(len(free) - 1, CUT + GLUED + BLANK + CRLF + JSON_CUT, False))
    # Neighbours would meet on one line: the second of a pair is left alone.
    chosen = [place for place, next_one in zip(chosen, [*chosen[1:], 10**9], strict=True) if next_one - place > 2]
    order = [chosen[n] for n in rng.permutation(len(chosen))]
    cut, glued = order[:CUT], order[CUT : CUT + GLUED]
    blank, crlf = order[CUT + GLUED :][:BLANK], order[CUT + GLUED + BLANK :][:CRLF]
    for place in blank:
        before[place].append("")
    return Dirt(
        dict(before),
        {place: round(float(rng.uniform(0.1, 0.8)), 4) for place in cut},
        dict.fromkeys(glued, "") | dict.fromkeys(crlf, "\r\n"),
        dict(events),
        {place: round(float(rng.uniform(0.1, 0.9)), 4) for place in order[CUT + GLUED + BLANK + CRLF :]},
    )


def _lifecycle(plan: Plan) -> list[tuple[int, str, str, dict[str, str | bool]]]:
    """What processes say when they begin and when they are asked to stop; a crash says nothing. In order of time."""
    said: list[tuple[int, str, str, dict[str, str | bool]]] = []
    for run, following in zip(plan.runs, [*plan.runs[1:], None], strict=True):
        host, facts = HOSTS[run.host], {"host": HOSTS[run.host], "version": run.version}
        if run.begin > 0:
            text = f"jobboard[{run.begin // 1000 % 30000}]: started, version {run.version}"
            said.append((run.begin, host, text, {"event": "started", **facts, "planned": run.planned}))
        if following is not None and following.host == run.host and following.planned:
            text = f"jobboard[{max(run.begin, 0) // 1000 % 30000}]: stopping, version {run.version}"
            said.append((run.end, host, text, {"event": "stopping", **facts, "planned": True}))
    return sorted(said, key=lambda item: item[:2])


def _iso(time: int) -> str:
    return (START + timedelta(milliseconds=time)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def json_lines_of(requests: Requests, dirt: Dirt) -> np.ndarray:
    """The number of the line, from 1, on which each request stands in the JSON form."""
    extra = np.zeros(len(requests.start), np.int64)
    for place, lines in dirt.events.items():
        extra[place] = len(lines)
    return np.arange(1, len(extra) + 1) + np.cumsum(extra)


def broken(requests: Requests, dirt: Dirt) -> list[dict[str, object]]:
    """The lines of text that no pattern reads: the line's number and the kind; a glued one holds two requests."""
    lines = dirt.line_of(len(requests.start))
    found: list[dict[str, object]] = [{"line": int(lines[place]), "kind": "cut"} for place in dirt.cut]
    found += [{"line": int(lines[place]), "kind": "glued"} for place, end in dirt.ends.items() if end == ""]
    return sorted(found, key=lambda item: int(str(item["line"])))
