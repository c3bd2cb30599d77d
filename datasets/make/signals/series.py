"""What a monitoring server would have recorded: a sample every 15 s, counted from the same requests as the log.

A counter at the time t holds the requests answered before t since its process began. A labelled counter appears with
its first event. While a process is away there is ``up`` 0 and nothing else; while the scraper was away, nothing at all.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .answers import ERRORS, leaked
from .plan import HOSTS, POOL_MAX, SCRAPE, SCRAPES, START, WEEK, Plan, Run, stream
from .traffic import ROUTES, Requests

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
EPOCH = int(START.timestamp() * 1000)
TIMES = np.arange(SCRAPES, dtype=np.int64) * SCRAPE
# type and help by family, in the order of the file; samples carry _total, _bucket and so on
FAMILIES = {
    "app_build_info": ("gauge", "1 for the version that runs."),
    "app_errors_total": ("counter", "Requests that failed in the service, by kind."),
    "cache_hits_total": ("counter", "Look-ups that the cache answered."),
    "cache_misses_total": ("counter", "Look-ups that went to the database."),
    "db_pool_in_use": ("gauge", "Database connections lent out."),
    "db_pool_max": ("gauge", "Database connections at most."),
    "http_request_duration_seconds": ("histogram", "Time to answer a request."),
    "http_requests_total": ("counter", "Requests answered."),
    "node_time_seconds": ("gauge", "The host's clock."),
    "process_cpu_seconds_total": ("counter", "Processor time used."),
    "process_start_time_seconds": ("gauge", "When the process began, Unix time."),
    "queue_length": ("gauge", "Letters that wait to be sent."),
    "up": ("gauge", "1 when the scrape succeeded."),
}


@dataclass(frozen=True)
class Series:
    """Samples of one label set: ``times`` are milliseconds of the week, ascending."""

    name: str
    labels: dict[str, str]
    times: np.ndarray
    values: np.ndarray

    @property
    def label_text(self) -> str:
        """The labels as the long table holds them: JSON with sorted keys."""
        return json.dumps(self.labels, sort_keys=True)


def recorded(plan: Plan, requests: Requests) -> Iterator[Series]:
    """Every series of the week, sorted by name and labels."""
    found: list[Series] = []
    for host in range(len(HOSTS)):
        one = requests.take(requests.host == host)
        found += _of_host(plan, host, one)
    kept = ~plan.incidents["scrape_gap"].covers(TIMES)
    for series in sorted(found, key=lambda item: (item.name, _order(item.labels))):
        chosen = kept[series.times // SCRAPE]
        yield Series(series.name, series.labels, series.times[chosen], series.values[chosen])


def _order(labels: dict[str, str]) -> list[tuple[str, float, str]]:
    """Labels in the order of their names; bounds by size, not by spelling."""
    return [(name, float(text) if name == "le" else 0.0, text) for name, text in sorted(labels.items())]


def _of_host(plan: Plan, host: int, requests: Requests) -> list[Series]:
    runs = [run for run in plan.runs if run.host == host]
    name = HOSTS[host]
    up = np.zeros(SCRAPES, bool)
    for run in runs:
        up |= (run.begin <= TIMES) & (run.end > TIMES)
    found = [Series("up", {"instance": name}, TIMES, up.astype(float))]
    for kind, values in _gauges(plan, host, requests, runs).items():
        found.append(Series(kind, {"instance": name}, TIMES[up], values[up]))
    for version in dict.fromkeys(run.version for run in runs):
        on = np.zeros(SCRAPES, bool)
        for run in runs:
            on |= (run.version == version) & (run.begin <= TIMES) & (run.end > TIMES)
        found.append(Series("app_build_info", {"instance": name, "version": version}, TIMES[on], np.ones(on.sum())))
    for kind, labels, values, from_start in _counters(plan, host, requests, runs):
        there = up if from_start else up & (values > 0)
        found.append(Series(kind, {"instance": name, **labels}, TIMES[there], values[there]))
    return found


def _count(runs: list[Run], ends: np.ndarray, amounts: np.ndarray | None, past: float) -> np.ndarray:
    """A counter at each scrape: what the running process has counted, with ``past`` from before the week."""
    amounts = np.ones(len(ends)) if amounts is None else amounts
    summed = np.r_[0.0, np.cumsum(amounts)]
    whole = summed[np.searchsorted(ends, TIMES, "left")]
    value = np.zeros(SCRAPES)
    for number, run in enumerate(runs):
        on = (run.begin <= TIMES) & (run.end > TIMES)
        before = summed[np.searchsorted(ends, max(run.begin, 0), "left")]
        value[on] = whole[on] - before + (past if number == 0 else 0)
    return value


def _counters(
    plan: Plan, host: int, requests: Requests, runs: list[Run]
) -> Iterator[tuple[str, dict[str, str], np.ndarray, bool]]:
    """(name, labels, values at each scrape, there from the process's start) for every counter of one host."""
    ends, took = requests.end, requests.took
    lived = -runs[0].begin / WEEK  # the first process began before the week and has counted already
    lookups = {"cache_hits_total": requests.cache == 1, "cache_misses_total": requests.cache == 0}
    for name, chosen in lookups.items():
        yield name, {}, _count(runs, ends[chosen], None, round(chosen.sum() * lived)), True
    for code, kind in enumerate(ERRORS):
        chosen = requests.error == code
        if code and chosen.any():
            yield "app_errors_total", {"kind": kind}, _count(runs, ends[chosen], None, 0), False
    past = 0
    for route, (method, path, _) in enumerate(ROUTES):
        for status in np.unique(requests.status[requests.route == route]):
            chosen = (requests.route == route) & (requests.status == status)
            old = 0 if status >= 429 else round(chosen.sum() * lived)
            past += old
            labels = {"method": method, "route": path, "status": str(status)}
            yield "http_requests_total", labels, _count(runs, ends[chosen], None, old), False
    name = "http_request_duration_seconds"
    for bound in (*BUCKETS, float("inf")):
        chosen = took <= bound * 1000
        old = past if bound == float("inf") else int(past * chosen.mean())
        text = "+Inf" if bound == float("inf") else str(bound)
        yield f"{name}_bucket", {"le": text}, _count(runs, ends[chosen], None, old), True
    yield f"{name}_count", {}, _count(runs, ends, None, past), True
    total = _count(runs, ends, took.astype(float), round(past * took.mean()))  # whole milliseconds: no rounding adds up
    yield f"{name}_sum", {}, np.round(total / 1000, 3), True
    rng = stream(plan.seed, f"cpu {host}")
    work = 0.004 + 0.00035 * np.where(requests.error > 1, 20, took)
    idle = np.cumsum(rng.gamma(9, 0.02, SCRAPES))
    busy = _count(runs, ends, work, 900.0)
    for run in runs:
        on = (run.begin <= TIMES) & (run.end > TIMES)
        busy[on] += idle[on] - idle[on.argmax()]
    yield "process_cpu_seconds_total", {}, np.round(busy, 2), True


def _gauges(plan: Plan, host: int, requests: Requests, runs: list[Run]) -> dict[str, np.ndarray]:
    rng = stream(plan.seed, f"gauges {host}")
    slot = np.minimum(requests.start // SCRAPE + 1, SCRAPES - 1)
    needs = (requests.cache == 0) | ((requests.cache < 0) & (requests.status < 400) & (requests.took > 5))
    busy = np.bincount(slot, requests.took * needs, SCRAPES) / SCRAPE
    load = np.bincount(slot, requests.kind == 0, SCRAPES)
    crowd = 11 * plan.incidents["cache_stampede"].covers(TIMES)
    in_use = rng.poisson(0.4 + 2 * np.minimum(busy, 3) + crowd) + leaked(plan, TIMES, host)
    start = np.zeros(SCRAPES)
    for run in runs:
        start[(run.begin <= TIMES) & (run.end > TIMES)] = (EPOCH + run.begin) / 1000
    skew = plan.incidents["clock_skew"]
    wrong = skew.covers(TIMES) & (HOSTS[host] in skew.hosts)
    clock = EPOCH + TIMES + rng.integers(2, 9, SCRAPES) + wrong * int(skew.facts["milliseconds"])
    return {
        "db_pool_in_use": np.minimum(in_use, POOL_MAX).astype(float),
        "db_pool_max": np.full(SCRAPES, float(POOL_MAX)),
        "queue_length": rng.poisson(1.5 + 0.35 * load).astype(float),
        "process_start_time_seconds": start,
        "node_time_seconds": clock / 1000,
    }
