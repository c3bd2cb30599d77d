"""How the service answers: status, time taken, cache, errors. Here the incidents reach the requests."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .plan import HOSTS, POOL_MAX, Plan, stream
from .traffic import (
    APPLY,
    CRAWLER,
    HEALTH,
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
    asked,
    rerouted,
)

ERRORS = ("", "unhandled", "timeout", "pool_timeout")
SATURATED = 0.93  # of the leak's window, when no connection is left
TIMEOUT = 5_000
# (route, status): probability
ORDINARY = {
    (SEARCH, 400): 0.004,
    (VIEW, 404): 0.012,
    (VIEW, 304): 0.06,
    (LOGIN, 401): 0.08,
    (APPLY, 409): 0.02,
    (APPLY, 422): 0.025,
}
UNHANDLED = 0.0005
SIZES = (9_000, 4_200, 2_100, 310, 540, 120, 2, 150)


def answered(plan: Plan) -> Requests:
    """The week's requests with their answers, in the order in which the answers were sent."""
    requests = asked(plan)
    rng = stream(plan.seed, "answers")
    requests = _ordinary(requests, rng)
    for incident in (_slow_query, _client_storm, _cache_stampede, _pool_leak):
        requests = incident(plan, requests, rng)
    # One that would end while its host is away is the other host's.
    requests = rerouted(plan, requests, requests.end)
    size = np.array(SIZES)[requests.route] * rng.lognormal(0, 0.35, len(requests.start))
    size = np.where(requests.status >= 400, 60 + 90 * requests.draw, np.where(requests.status == 304, 0, size))
    requests = replace(requests, size=size.astype(np.int64))
    # Two answers in one millisecond of one host: the order of asking decides.
    return requests.take(np.lexsort((requests.start, requests.host, requests.end)))


def leaked(plan: Plan, times: np.ndarray, host: int) -> np.ndarray:
    """Connections that a host has lost at each time: an even climb, up to the pool's limit."""
    leak = plan.incidents["pool_leak"]
    if HOSTS[host] not in leak.hosts:
        return np.zeros(len(times), np.int64)
    (begin, end), away = leak.windows[0], {old for old, _ in plan.away(host)}
    stop = min(time for time in away if time >= end)
    share = np.clip((times - begin) / (SATURATED * (end - begin)), 0, 1)
    return np.where((times >= begin) & (times < stop), np.floor(share * POOL_MAX), 0).astype(np.int64)


def _ordinary(requests: Requests, rng: np.random.Generator) -> Requests:
    """A good day's answers."""
    count = len(requests.start)
    cached = (requests.route <= 2) & (requests.kind != STORM)  # search, view, employer
    hit = cached & (rng.random(count) < np.where(requests.kind == CRAWLER, 0.3, 0.82))
    took = np.array([median for _, _, median in ROUTES])[requests.route] * rng.lognormal(0, 0.45, count)
    took = np.where(hit, took * 0.35, took)
    status = np.full(count, 200, np.int16)
    status[(requests.route == APPLY) | (requests.route == LOGIN)] = 201
    point = rng.random(count)
    for (route, code), chance in ORDINARY.items():
        chosen = (requests.route == route) & (point >= 0.5) & (point < 0.5 + chance)
        if code == 304:  # beside 404, not instead of it
            chosen = (requests.route == route) & (point < chance)
        status[chosen] = code
    status[(requests.user < 0) & ((requests.route == ME) | (requests.route == APPLY))] = 401
    status[requests.route == UNMATCHED] = 404
    fails = (point > 1 - UNHANDLED) & (requests.route < HEALTH) & (requests.kind < STORM)
    status[fails] = 500
    took = np.where(np.isin(status, (304, 401, 404, 429)), took * 0.3, took)
    return replace(
        requests,
        status=status,
        took=np.maximum(1, took).astype(np.int64),
        cache=np.where(cached, hit, -1).astype(np.int8),
        error=fails.astype(np.int8),
    )


def _slow_query(plan: Plan, requests: Requests, rng: np.random.Generator) -> Requests:
    """The new version has no index for one way to sort; a process has it from its own restart until the return."""
    version = plan.incidents["slow_query"].facts["version"]
    bad = np.zeros(len(requests.start), bool)
    for run in plan.runs:
        if run.version == version:
            bad |= (requests.host == run.host) & (requests.start >= run.begin) & (requests.start < run.end)
    slow = bad & requests.slow_sort & (requests.status == 200)
    extra = 1_300 + rng.gamma(4, 330, len(slow))
    cache = np.where(slow, 0, requests.cache).astype(np.int8)
    return replace(requests, took=np.where(slow, requests.took + extra, requests.took).astype(np.int64), cache=cache)


def _client_storm(plan: Plan, requests: Requests, rng: np.random.Generator) -> Requests:
    """The limiter lets one of twenty through; it answers the others before anything is looked up."""
    storm = requests.kind == STORM
    refused = storm & (requests.item % 20 != 1)
    took = np.where(refused, rng.integers(1, 4, len(storm)), requests.took)
    cache = np.where(storm & ~refused, 1, requests.cache).astype(np.int8)
    return replace(requests, took=took, cache=cache, status=np.where(refused, 429, requests.status).astype(np.int16))


def _cache_stampede(plan: Plan, requests: Requests, rng: np.random.Generator) -> Requests:
    """All keys were stored in one minute with one lifetime, so all of them run out together."""
    inside = plan.incidents["cache_stampede"].covers(requests.start) & (requests.cache >= 0)
    miss = inside & (rng.random(len(inside)) < 0.96)
    crowd = np.where(miss, requests.took * rng.uniform(4, 9, len(inside)) * 1.6, requests.took)
    fails = miss & (rng.random(len(inside)) < 0.08)
    return replace(
        requests,
        took=np.where(fails, TIMEOUT + 40 * requests.draw, crowd).astype(np.int64),
        cache=np.where(miss, 0, requests.cache).astype(np.int8),
        status=np.where(fails, 503, requests.status).astype(np.int16),
        error=np.where(fails, 2, requests.error).astype(np.int8),
    )


def _pool_leak(plan: Plan, requests: Requests, rng: np.random.Generator) -> Requests:
    """While connections are left nobody notices; then whoever needs the database waits, and many give up."""
    dry = np.zeros(len(requests.start), bool)
    for host in range(len(HOSTS)):
        dry |= (requests.host == host) & (leaked(plan, requests.start, host) >= POOL_MAX)
    needs = dry & (requests.cache != 1) & ~np.isin(requests.kind, (PROBE, SCANNER)) & (requests.status < 429)
    fails = needs & (rng.random(len(dry)) < 0.35)
    waited = np.where(needs, requests.took + rng.exponential(900, len(dry)), requests.took)
    return replace(
        requests,
        took=np.where(fails, TIMEOUT + 40 * requests.draw, waited).astype(np.int64),
        status=np.where(fails, 503, requests.status).astype(np.int16),
        error=np.where(fails, 3, requests.error).astype(np.int8),
    )
