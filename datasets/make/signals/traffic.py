"""Who asks for what and when: users' sessions, a client that storms, a crawler, a scanner, the balancer's probes."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np

from .plan import DAY, HOSTS, HOUR, MINUTE, SHARE, WEEK, Plan, stream

REQUESTS = 298_500  # in the week; what dirt adds makes the log's lines about 300,000
SESSIONS, USERS, CRAWLED, SCANNED = 35_000, 8_000, 5_200, 300
# method, route as the metrics name it, median milliseconds without the cache
ROUTES = (
    ("GET", "/vacancies", 85),
    ("GET", "/vacancies/{id}", 38),
    ("GET", "/employers/{id}", 30),
    ("POST", "/sessions", 140),
    ("GET", "/users/me", 18),
    ("POST", "/applications", 95),
    ("GET", "/healthz", 2),
    ("GET", "unmatched", 1),
)
SEARCH, VIEW, EMPLOYER, LOGIN, ME, APPLY, HEALTH, UNMATCHED = range(8)
SESSION, STORM, CRAWLER, SCANNER, PROBE = range(5)
FIRST = (0.70, 0.20, 0.07, 0.03, 0.0, 0.0)  # the first request of a session, by route
NEXT = (0.34, 0.42, 0.08, 0.04, 0.06, 0.06)
# Sessions begun in each hour of Moscow's day, and on each day of the week.
HOURS = (25, 15, 10, 8, 8, 12, 25, 45, 75, 100, 115, 120, 115, 115, 120, 115, 110, 105, 95, 90, 90, 85, 65, 42)
DAYS = (1.0, 1.05, 1.05, 1.0, 0.92, 0.5, 0.46)


@dataclass(frozen=True)
class Requests:
    """One column an array, one place a request; ``start`` and ``took`` in milliseconds."""

    start: np.ndarray
    host: np.ndarray
    route: np.ndarray
    kind: np.ndarray
    session: np.ndarray  # -1: none
    user: np.ndarray  # -1: nobody is logged in
    first: np.ndarray  # the first of its session
    letter: np.ndarray  # came by the letter's link
    item: np.ndarray  # the number in the path
    slow_sort: np.ndarray  # asks to sort by salary
    draw: np.ndarray  # one uniform number each, for the text of the request
    status: np.ndarray
    took: np.ndarray
    cache: np.ndarray  # 1 hit, 0 miss, -1 not cached
    error: np.ndarray  # 0 none, 1 unhandled, 2 timeout, 3 pool_timeout
    size: np.ndarray

    @property
    def end(self) -> np.ndarray:
        """When the answer was sent: the time that logs and counters use."""
        return self.start + self.took

    def take(self, chosen: np.ndarray) -> Requests:
        """The requests at some places, or where a mask is true."""
        return Requests(**{item.name: getattr(self, item.name)[chosen] for item in fields(self)})


def asked(plan: Plan) -> Requests:
    """All requests of the week without their answers, on hosts that are up."""
    others = [_storm(plan), _crawler(plan), _probes(plan)]
    users = _sessions(plan)
    keep = stream(plan.seed, "thinning").permutation(len(users.start))
    users = users.take(np.sort(keep[: REQUESTS - sum(len(other.start) for other in others)]))
    parts = [users, *others]
    whole = Requests(
        **{item.name: np.concatenate([getattr(part, item.name) for part in parts]) for item in fields(Requests)}
    )
    return rerouted(plan, whole, whole.start)


def rerouted(plan: Plan, requests: Requests, times: np.ndarray) -> Requests:
    """The balancer sends a request to the other host while one is away; probes of a host that is away get no answer."""
    host, gone = requests.host.copy(), np.zeros(len(times), bool)
    for number in range(len(HOSTS)):
        for begin, end in plan.away(number):
            hit = (requests.host == number) & (times >= begin) & (times < end)
            host[hit] = 1 - number
            gone |= hit & (requests.kind == PROBE)
    moved = replace(requests, host=host)
    return moved.take(~gone) if gone.any() else moved


def blank(start: np.ndarray, kind: int, rng: np.random.Generator) -> dict[str, np.ndarray]:
    """The columns of requests that nothing more is known about."""
    count = len(start)
    zero = np.zeros(count, np.int64)
    return {
        "start": start.astype(np.int64),
        "host": (rng.random(count) >= SHARE).astype(np.int8),
        "route": zero.astype(np.int8),
        "kind": np.full(count, kind, np.int8),
        "session": zero - 1,
        "user": zero - 1,
        "first": np.zeros(count, bool),
        "letter": np.zeros(count, bool),
        "item": zero,
        "slow_sort": np.zeros(count, bool),
        "draw": rng.random(count),
        "status": zero.astype(np.int16),
        "took": zero,
        "cache": (zero - 1).astype(np.int8),
        "error": zero.astype(np.int8),
        "size": zero,
    }


def _weights(plan: Plan) -> np.ndarray:
    """How many sessions begin in each minute of the week, up to a factor."""
    minutes = np.arange(WEEK // MINUTE)
    hours = np.interp((minutes % 1440) / 60, np.arange(25), [*HOURS, HOURS[0]])
    found = hours * np.array(DAYS)[minutes // 1440]
    peak = plan.incidents["peak"]
    # Up within ten minutes and down within ten: readers of the letter come and go.
    ramp = np.interp(minutes * MINUTE, [peak.begin, peak.begin + 10 * MINUTE, peak.end - 10 * MINUTE, peak.end],
                     [0, 1, 1, 0])  # fmt: skip
    return found * (1 + (float(peak.facts["factor"]) - 1) * ramp)


def _sessions(plan: Plan) -> Requests:
    rng = stream(plan.seed, "sessions")
    summed = np.cumsum(_weights(plan))
    minute = np.searchsorted(summed, rng.random(SESSIONS) * summed[-1])
    begins = np.sort(minute * MINUTE + (rng.random(SESSIONS) * MINUTE).astype(np.int64))
    lengths = rng.geometric(1 / 8, SESSIONS)
    session = np.repeat(np.arange(SESSIONS), lengths)
    first = np.r_[True, session[1:] != session[:-1]]
    gaps = np.where(first, 0, rng.lognormal(np.log(17_000), 0.9, len(session)).astype(np.int64))
    waited = np.cumsum(gaps)
    start = begins[session] + waited - np.repeat(waited[first], lengths)
    columns = blank(start, SESSION, rng)
    host = (rng.random(SESSIONS) >= SHARE).astype(np.int8)  # a session stays with its host
    user = np.where(rng.random(SESSIONS) < 0.55, (USERS * rng.random(SESSIONS) ** 2.2).astype(np.int64), -1)
    point = rng.random(len(session))
    route = np.where(first, np.searchsorted(np.cumsum(FIRST), point), np.searchsorted(np.cumsum(NEXT), point))
    peak = plan.incidents["peak"]
    share = 1 - 1 / float(peak.facts["factor"])
    letter = first & peak.covers(start) & (rng.random(len(session)) < share)
    columns |= {
        "host": host[session],
        "session": session,
        "user": user[session],
        "first": first,
        "letter": letter,
        "route": np.minimum(route, APPLY).astype(np.int8),
        "item": (48_000 * rng.random(len(session)) ** 1.8).astype(np.int64) + 1,
        "slow_sort": (route == SEARCH) & (rng.random(len(session)) < 0.11),
    }
    return Requests(**columns).take(start < WEEK - 20_000)  # the answer falls into the week, too


def _storm(plan: Plan) -> Requests:
    rng, storm = stream(plan.seed, "storm"), plan.incidents["client_storm"]
    count = int(storm.facts["per_second"]) * (storm.end - storm.begin) // 1000
    start = np.sort(storm.begin + (rng.random(count) * (storm.end - storm.begin - 1_000)).astype(np.int64))
    columns = blank(start, STORM, rng)
    columns["item"] = np.arange(count) + 1
    return Requests(**columns)


def _crawler(plan: Plan) -> Requests:
    """A crawler that walks the numbers of vacancies by night, and a scanner that tries well-known doors."""
    rng = stream(plan.seed, "crawler")
    night = rng.integers(0, 7, CRAWLED) * DAY + (rng.random(CRAWLED) * 5 * HOUR).astype(np.int64) + HOUR
    columns = blank(np.sort(night), CRAWLER, rng)
    columns["route"] = np.where(rng.random(CRAWLED) < 0.85, VIEW, EMPLOYER).astype(np.int8)
    columns["item"] = np.arange(CRAWLED) * 9 + int(rng.integers(1, 1000))
    columns["route"][rng.random(CRAWLED) < 0.01] = UNMATCHED  # robots.txt
    burst = int(rng.integers(0, 6)) * DAY + 4 * HOUR
    scan = blank(np.sort(burst + (rng.random(SCANNED) * HOUR).astype(np.int64)), SCANNER, rng)
    scan["route"] = np.full(SCANNED, UNMATCHED, np.int8)
    return Requests(**{name: np.concatenate([columns[name], scan[name]]) for name in columns})


def _probes(plan: Plan) -> Requests:
    """The balancer looks at each host once a minute."""
    rng = stream(plan.seed, "probes")
    minutes = np.arange(WEEK // MINUTE) * MINUTE
    columns = blank(np.concatenate([minutes + 7_000, minutes + 11_000]), PROBE, rng)
    columns["host"] = np.repeat(np.array([0, 1], np.int8), len(minutes))
    columns["route"] = np.full(2 * len(minutes), HEALTH, np.int8)
    return Requests(**columns)
