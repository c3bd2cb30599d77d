"""The access log: each request as a line of text and as a line of JSON, with the dirt that logs have.

The text is Apache's combined format behind the host's name, with the seconds taken and the cache's answer at the end::

    app-1 100.70.3.9 - u417 [14/Sep/2026:10:00:01 +0300] "GET /vacancies?text=go HTTP/1.1" 200 812 "-" "agent" 0.057 hit

Both stand in the order in which answers were sent; the time is the host's own clock.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import Any
from urllib.parse import quote

import numpy as np

from .answers import ERRORS
from .dirt import Dirt
from .people import (
    BALANCER,
    CRAWLER_ADDRESS,
    CRAWLER_AGENT,
    OLD_CLIENT,
    OWN_PAGE,
    PROBE_AGENT,
    REFERRERS,
    SCANNER_ADDRESS,
    SCANNER_AGENT,
    STORM_AGENT,
    Person,
    address,
    agent,
    person,
    searched,
)
from .plan import HOSTS, START, Plan
from .traffic import (
    APPLY,
    CRAWLER,
    EMPLOYER,
    LOGIN,
    ME,
    PROBE,
    ROUTES,
    SCANNER,
    SEARCH,
    STORM,
    UNMATCHED,
    VIEW,
    Requests,
)

MOSCOW = timedelta(hours=3)
DOORS = ("/wp-login.php", "/.env", "/admin.php", "/phpmyadmin/", "/.git/config", "/vacancies/../../etc/passwd")
FAULTS = {
    "unhandled": ("ValueError", "time data '' does not match format '%Y-%m-%d'"),
    "timeout": ("TimeoutError", "the database gave no answer in 5 s"),
    "pool_timeout": ("PoolTimeout", "no connection came back in 5 s: 20 of 20 in use"),
}


@dataclass(frozen=True)
class Entry:
    """What a line says, before it is text or JSON."""

    host: str
    client: str
    user: str
    time: int
    method: str
    target: str
    status: int
    size: int
    referrer: str
    agent: str
    took: int
    cache: str
    route: str
    session: int
    error: str
    number: int
    version: str


def entries(plan: Plan, requests: Requests, first: int, last: int) -> Iterator[Entry]:
    """The requests of places ``first`` to ``last`` (excluded) as they are logged."""
    part = requests.take(slice(first, last))
    skew = plan.incidents["clock_skew"]
    wrong = skew.covers(part.end) & (part.host == HOSTS.index(skew.hosts[0]))
    shown = part.end + wrong * int(skew.facts["milliseconds"])
    askers = _rows(part.host, part.kind, part.session, part.user, _versions(plan, part))
    wishes = _rows(part.route, part.item, part.slow_sort, part.draw, part.first, part.letter)
    replies = _rows(shown, part.status, part.size, part.took, part.cache, part.error)
    rows = zip(range(first, last), askers, wishes, replies, strict=False)
    for number, (host, kind, session, user, version), wish, reply in rows:
        route, item, slow, draw, begins, letter = wish
        time, status, size, took, cache, error = reply
        client, program = _client(plan, kind, user, session)
        old = person(plan.seed, user) if program == OLD_CLIENT else None
        yield Entry(
            host=HOSTS[host],
            client=client,
            user="-" if user < 0 else old.mail if old else f"u{user}",
            time=time,
            method=ROUTES[route][0],
            target=_search(kind, item, draw, slow, status)
            if route == SEARCH
            else _target(kind, route, item, draw, old),
            status=status,
            size=size,
            referrer=_referrer(plan, kind, begins, letter, draw),
            agent=program,
            took=took,
            cache=("miss", "hit", "-")[cache],
            route=ROUTES[route][1],
            session=session,
            error=ERRORS[error],
            number=number,
            version=version,
        )


def _rows(*columns: np.ndarray) -> Iterator[tuple[Any, ...]]:
    return zip(*(column.tolist() for column in columns), strict=True)


def _versions(plan: Plan, requests: Requests) -> np.ndarray:
    """The version that answered each request."""
    found = np.full(len(requests.start), "", object)
    for run in plan.runs:
        found[(requests.host == run.host) & (requests.end >= run.begin) & (requests.end < run.end)] = run.version
    return found


def text_line(entry: Entry) -> str:
    """The line of text, without its end."""
    size = entry.size or "-"
    request = f"{entry.method} {entry.target} HTTP/1.1"
    return (
        f"{entry.host} {entry.client} - {entry.user} [{_stamp(entry.time // 1000)}] "
        f'"{request}" {entry.status} {size} "{entry.referrer}" "{entry.agent}" {entry.took / 1000:.3f} {entry.cache}'
    )


def json_line(entry: Entry) -> str:
    """The line of JSON: the same request with more fields, time in UTC with milliseconds."""
    path, _, query = entry.target.partition("?")
    level = "error" if entry.status >= 500 else "warning" if entry.status == 429 else "info"
    fault = ""
    if entry.error:
        kind, message = FAULTS[entry.error]
        fault = f',"error":{{"type":"{kind}","message":{json.dumps(message)}}}'
    session = "null" if entry.session < 0 else f'"s{entry.session:06d}"'
    user = "null" if entry.user == "-" else f'"{entry.user}"'
    cache = "null" if entry.cache == "-" else f'"{entry.cache}"'
    return (
        f'{{"time":"{_utc(entry.time // 1000)}.{entry.time % 1000:03d}Z","level":"{level}","event":"request",'
        f'"host":"{entry.host}","version":"{entry.version}","request_id":"{entry.number * 2654435761 % 2**32:08x}",'
        f'"client":"{entry.client}","user":{user},"session":{session},"method":"{entry.method}","route":"{entry.route}",'
        f'"path":"{path}","query":"{query}","status":{entry.status},"bytes":{entry.size},'
        f'"duration_ms":{entry.took},"cache":{cache},"agent":"{entry.agent}"{fault}}}'
    )


def text_lines(plan: Plan, requests: Requests, dirt: Dirt, first: int, last: int) -> str:
    """Text of the requests from ``first`` to ``last`` (excluded), dirt and line ends included."""
    out = []
    for entry in entries(plan, requests, first, last):
        out += [f"{line}\n" for line in dirt.before.get(entry.number, ())]
        line = text_line(entry)
        if entry.number in dirt.cut:
            line = line[: int(len(line) * dirt.cut[entry.number])]
        out.append(line + dirt.ends.get(entry.number, "\n"))
    return "".join(out)


def json_lines(plan: Plan, requests: Requests, dirt: Dirt, first: int, last: int) -> str:
    """JSON lines of the requests from ``first`` to ``last`` (excluded), and what processes say of themselves."""
    out = []
    for entry in entries(plan, requests, first, last):
        out += [f"{line}\n" for line in dirt.events.get(entry.number, ())]
        line = json_line(entry)
        if entry.number in dirt.json_cut:
            line = line[: int(len(line) * dirt.json_cut[entry.number])]
        out.append(line + "\n")
    return "".join(out)


def _client(plan: Plan, kind: int, user: int, session: int) -> tuple[str, str]:
    """Address and program."""
    if kind == STORM:
        return str(plan.incidents["client_storm"].facts["client"]), STORM_AGENT
    if kind == CRAWLER:
        return CRAWLER_ADDRESS, CRAWLER_AGENT
    if kind == SCANNER:
        return SCANNER_ADDRESS, SCANNER_AGENT
    if kind == PROBE:
        return BALANCER, PROBE_AGENT
    return _session_client(plan.seed, user, session)


@lru_cache(maxsize=4096)
def _session_client(seed: int, user: int, session: int) -> tuple[str, str]:
    return address(seed, user, session), agent(seed, user, session)


def _search(kind: int, item: int, draw: float, slow: bool, status: int) -> str:
    """A search; the storm asks for page after page."""
    if kind == STORM:
        return f"/vacancies?text=python&page={item}&per_page=100"
    query = f"text={searched(draw)}" + ("&area=1" if draw < 0.4 else "") + ("&sort=salary" if slow else "")
    return f"/vacancies?{query}" + ("&per_page=5000" if status == 400 else f"&page={int(draw * 31 % 1 * 4)}")


def _target(kind: int, route: int, item: int, draw: float, old: Person | None) -> str:
    """Path and query as the client sent them, "" for a search; the old client tells the query what the body is for."""
    if route == SEARCH:
        return ""
    if route in (VIEW, EMPLOYER):
        return f"/vacancies/{item}" if route == VIEW else f"/employers/{item % 2500 + 1}"
    if route == UNMATCHED:
        return "/robots.txt" if kind == CRAWLER else DOORS[int(draw * len(DOORS))]
    plain = {LOGIN: "/sessions", ME: "/users/me", APPLY: "/applications"}.get(route, "/healthz")
    if old is None or plain == "/healthz":
        return plain
    given = f"login={quote(old.mail)}" if route == LOGIN else f"access_token={old.token}"
    if route == APPLY:
        given = f"vacancy={item}&name={quote(old.name)}&phone={quote(old.phone)}"
    return f"{plain}?{given}"


def _referrer(plan: Plan, kind: int, begins: bool, letter: bool, draw: float) -> str:
    if kind != 0:
        return "-"
    if letter:
        return str(plan.incidents["peak"].facts["referrer"])
    return REFERRERS[int(draw * 53 % 1 * len(REFERRERS))] if begins else OWN_PAGE


@lru_cache(maxsize=4096)
def _stamp(seconds: int) -> str:
    """Moscow's time as Apache writes it; the month is English whatever the machine speaks."""
    moment = START + MOSCOW + timedelta(seconds=seconds)
    return moment.strftime("%d/Sep/%Y:%H:%M:%S +0300")


@lru_cache(maxsize=4096)
def _utc(seconds: int) -> str:
    return (START + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S")
