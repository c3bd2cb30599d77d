"""What the week holds: its deploys, and when each incident begins and ends. Times are milliseconds of the week.

The week, the routes and the hosts are the same whatever the seed; the windows and their strength are the seed's.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import numpy as np

START = datetime(2026, 9, 13, 21, tzinfo=UTC)  # a Monday, midnight by Moscow's clock
SECOND, MINUTE, HOUR, DAY = 1_000, 60_000, 3_600_000, 86_400_000
WEEK = 7 * DAY
SCRAPE = 15 * SECOND
SCRAPES = WEEK // SCRAPE
HOSTS = ("app-1", "app-2")
SHARE = 0.62  # of the sessions that the balancer sends to app-1
RESTART = 38 * SECOND  # a process is away so long
POOL_MAX = 20


@dataclass(frozen=True)
class Incident:
    """One labelled stretch of the week. ``healthy`` marks the decoy."""

    name: str
    windows: list[tuple[int, int]]
    hosts: list[str]
    metrics: list[str]
    sign: str
    healthy: bool = False
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def begin(self) -> int:
        """The first moment of the first window."""
        return self.windows[0][0]

    @property
    def end(self) -> int:
        """The moment after the last window."""
        return self.windows[-1][1]

    def covers(self, times: np.ndarray) -> np.ndarray:
        """Which of the times lie in one of the windows."""
        inside = np.zeros(len(times), bool)
        for begin, end in self.windows:
            inside |= (times >= begin) & (times < end)
        return inside


@dataclass(frozen=True)
class Run:
    """One life of a process: from ``begin`` until ``end``, when it goes away."""

    host: int
    begin: int
    end: int
    version: str
    planned: bool


@dataclass(frozen=True)
class Plan:
    """The seed's week."""

    seed: int
    incidents: dict[str, Incident]
    deploys: list[tuple[int, str]]
    runs: list[Run]

    def away(self, host: int) -> list[tuple[int, int]]:
        """When no process answered on a host: between two of its runs."""
        lives = [run for run in self.runs if run.host == host]
        return [(old.end, new.begin) for old, new in pairwise(lives)]


def stream(seed: int, table: str) -> np.random.Generator:
    """A stream of its own for each table, by name: one more table changes no other."""
    child = np.random.SeedSequence(seed, spawn_key=(zlib.crc32(f"signals/{table}".encode()),))
    return np.random.Generator(np.random.PCG64(child))


def iso(time: int) -> str:
    """A moment of the week as UTC text."""
    return (START + timedelta(milliseconds=int(time))).isoformat(timespec="seconds").replace("+00:00", "Z")


def plan(seed: int) -> Plan:
    """Draws the week. The working days, the evenings and the weekend are dealt out, so no two windows meet."""
    rng = stream(seed, "plan")
    slow, storm, stampede, leak, peak = (int(day) for day in rng.permutation(5))
    weekend = [5, 6] if rng.random() < 0.5 else [6, 5]
    evening = int(rng.permutation([day for day in range(5) if day != leak])[0])

    def at(day: int, low: float, high: float) -> int:
        return day * DAY + int(rng.integers(int(low * 60), int(high * 60))) * MINUTE

    def last(begin: int, low: int, high: int) -> list[tuple[int, int]]:
        return [(begin, begin + int(rng.integers(low, high)) * MINUTE)]

    first = stampede * DAY + int(rng.integers(11, 16)) * HOUR
    minutes = int(rng.integers(4, 7)) * MINUTE
    windows = {
        "slow_query": last(at(slow, 10, 12.5), 120, 165),
        "client_storm": last(at(storm, 11, 17), 12, 20),
        "cache_stampede": [(first + hour * HOUR, first + hour * HOUR + minutes) for hour in range(3)],
        "pool_leak": [(at(leak, 6, 7), at(leak, 20, 21))],
        "scrape_gap": last(at(evening, 21.5, 22.5), 20, 36),
        "restart": [(at(weekend[1], 12, 19),) * 2],
        "clock_skew": last(at(weekend[0], 10, 13), 300, 420),
        "peak": last(at(peak, 11, 14), 110, 150),
    }
    windows["restart"] = [(windows["restart"][0][0], windows["restart"][0][0] + RESTART)]
    deploys = _deploys(windows, [at(storm, 8, 9.5), at(stampede, 8, 9.5)])
    victims = {name: int(rng.integers(2)) for name in ("pool_leak", "restart", "clock_skew")}
    skew = int(rng.integers(90, 241)) * SECOND * (1 if rng.random() < 0.5 else -1)
    facts = {
        "slow_query": {"version": dict(deploys)[windows["slow_query"][0][0]], "parameter": "sort=salary"},
        "client_storm": {"client": f"203.0.113.{int(rng.integers(20, 250))}", "per_second": int(rng.integers(9, 13))},
        "pool_leak": {"version": dict(deploys)[windows["pool_leak"][0][0]], "max": POOL_MAX},
        "clock_skew": {"milliseconds": skew},
        "peak": {"factor": round(float(rng.uniform(2.4, 3.0)), 2), "referrer": "https://letter.example.org/digest"},
    }
    incidents = {
        name: Incident(
            name,
            windows[name],
            [HOSTS[victims[name]]] if name in victims else list(HOSTS),
            metrics,
            sign,
            healthy=name == "peak",
            facts=facts.get(name, {}),
        )
        for name, metrics, sign in _SIGNS
    }
    return Plan(seed, incidents, deploys, _runs(deploys, windows["restart"][0][0], victims["restart"]))


def _deploys(windows: dict[str, list[tuple[int, int]]], harmless: list[int]) -> list[tuple[int, str]]:
    """Time and version in order. The two bad ones are undone: a return to the version before, and a repair."""
    slow, leak = windows["slow_query"][0], windows["pool_leak"][0]
    steps = sorted([(slow[0], "new"), (slow[1], "back"), (leak[0], "new"), (leak[1], "new")])
    steps = sorted(steps + [(time, "new") for time in harmless])
    deploys: list[tuple[int, str]] = []
    count = 11
    for time, kind in steps:
        count += kind == "new"
        deploys.append((time, f"4.{count}.0" if kind == "new" else _before(deploys)))
    return deploys


def _before(deploys: list[tuple[int, str]]) -> str:
    """The version that ran before the newest one."""
    return deploys[-2][1] if len(deploys) > 1 else "4.11.0"


def _runs(deploys: list[tuple[int, str]], crash: int, victim: int) -> list[Run]:
    """The processes' lives: a deploy replaces app-1, and app-2 ninety seconds later; a crash keeps the version."""
    runs = []
    for host in range(len(HOSTS)):
        ends = [(time + 90 * SECOND * host, version, True) for time, version in deploys]
        ends += [(crash, "", False)] if host == victim else []
        begin, version, planned = -4 * DAY - 7_321_000 * (host + 1), "4.11.0", True
        for end, following, by_plan in sorted(ends):
            runs.append(Run(host, begin, end, version, planned))
            begin, version, planned = end + RESTART, following or version, by_plan
        runs.append(Run(host, begin, WEEK, version, planned))
    return runs


_LATENCY = "http_request_duration_seconds"
_SIGNS = (
    ("slow_query", [f"{_LATENCY}_bucket", f"{_LATENCY}_sum"], "p99 rises after a deploy; p50 and errors do not"),
    ("client_storm", ["http_requests_total"], "429 from one client"),
    (
        "cache_stampede",
        ["cache_misses_total", "cache_hits_total", f"{_LATENCY}_bucket", "http_requests_total", "app_errors_total",
         "db_pool_in_use"],
        "the cache is empty on the hour, three hours in a row",
    ),
    (
        "pool_leak",
        ["db_pool_in_use", f"{_LATENCY}_bucket", "http_requests_total", "app_errors_total"],
        "connections in use climb to the limit; only then requests wait and fail",
    ),
    ("scrape_gap", ["up"], "no samples of any series, while the log goes on"),
    ("restart", ["process_start_time_seconds", "up", "http_requests_total"], "one host's counters begin again"),
    ("clock_skew", ["node_time_seconds"], "one host's log lines carry the wrong time"),
    ("peak", ["http_requests_total"], "healthy: more sessions after a letter, nothing else"),
)  # fmt: skip
