"""What was asked, as a judge reads it, as an access log and as Prometheus metrics."""

from __future__ import annotations

import bisect
import re
import threading
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import parse_qsl, quote

from autograder.errors import ServiceError
from autograder.services.sites.clock import MOSCOW
from autograder.services.sites.messages import Asked, Reply

KEPT = 100_000
BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0)
UNSAFE = re.compile(r"[^\x20\x21\x23-\x5b\x5d-\x7e]")


@dataclass(frozen=True)
class Logged:
    """One request that came. ``at``: the site's clock, ``arrived``: ``time.monotonic()``, both in seconds.

    ``headers`` by their names in lower case; ``status`` 0 when the line was cut without a word; ``fault`` names what
    the script did, ``early`` that it came before a Retry-After was over.
    """

    number: int
    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes
    peer: str
    at: float
    arrived: float
    status: int
    size: int
    fault: str = ""
    early: bool = False

    @cached_property
    def parameters(self) -> list[tuple[str, str]]:
        """The query's pairs, decoded, in order."""
        return parse_qsl(self.query, keep_blank_values=True)

    def line(self) -> str:
        """The line of an access log, in the combined format."""
        when = datetime.fromtimestamp(self.at, MOSCOW).strftime("%d/%b/%Y:%H:%M:%S %z")
        target = quote(self.path, safe="/%:@") + (f"?{UNSAFE.sub('_', self.query)}" if self.query else "")
        agent = UNSAFE.sub("_", self.headers.get("user-agent", "")) or "-"
        return (
            f'{self.peer} - - [{when}] "{self.method} {target} HTTP/1.1" {self.status or 499} {self.size} "-" "{agent}"'
        )


class Log:
    """``requests``: the last 100,000, in order. A ``file`` gets a line for each. Raises ServiceError when it cannot."""

    def __init__(self, file: Path | None) -> None:
        self.requests: deque[Logged] = deque(maxlen=KEPT)
        self.counts: Counter[tuple[str, str, int]] = Counter()
        self.faults: Counter[str] = Counter()
        self._buckets, self._seconds, self._total = [0] * (len(BUCKETS) + 1), 0.0, 0
        self._lock = threading.Lock()
        self._early_until = 0.0
        self._file: TextIO | None = None
        if file is not None:
            try:
                self._file = file.open("a", encoding="utf-8", buffering=1)
            except OSError as error:
                raise ServiceError(f"The access log {file} cannot be written: {error.strerror}.") from None

    def add(self, site: str, asked: Asked, reply: Reply, *, fault: str, at: float, arrived: float, took: float) -> None:
        """One more request of ``site``, which took ``took`` seconds to answer."""
        with self._lock:
            self._total += 1
            early = at < self._early_until
            status = 0 if reply.cut == "all" else reply.status
            entry = Logged(self._total, asked.method, asked.path, asked.query, asked.headers, asked.body, asked.peer,
                           at, arrived, status, len(reply.body), fault, early)  # fmt: skip
            self.requests.append(entry)
            self.counts[site, asked.method if asked.method in _METHODS else "other", status] += 1
            if fault:
                self.faults[fault] += 1
            self._buckets[bisect.bisect_left(BUCKETS, took)] += 1
            self._seconds += took
            if self._file is not None:
                try:
                    self._file.write(entry.line() + "\n")
                except OSError:  # no disk: the site goes on without the file
                    self._file = None

    def wait_until(self, at: float) -> None:
        """Requests before ``at`` come too early."""
        self._early_until = at

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def metrics(self) -> bytes:
        """Prometheus' text form."""
        from prometheus_client import CollectorRegistry, generate_latest

        registry = CollectorRegistry()
        registry.register(self)
        return generate_latest(registry)

    def collect(self) -> Iterator[Any]:
        """The families of ``/metrics``; prometheus_client calls this."""
        from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily

        with self._lock:
            requests = CounterMetricFamily("sites_requests", "Requests answered.", labels=["site", "method", "status"])
            for (site, method, status), count in sorted(self.counts.items()):
                requests.add_metric([site, method, str(status)], count)
            faults = CounterMetricFamily("sites_faults", "Faults that the script planted.", labels=["kind"])
            for kind, count in sorted(self.faults.items()):
                faults.add_metric([kind], count)
            below, buckets = 0, []
            for bound, count in zip([*map(str, BUCKETS), "+Inf"], self._buckets, strict=True):
                below += count
                buckets.append((bound, float(below)))
            seconds = HistogramMetricFamily("sites_request_seconds", "Real seconds to make an answer.")
            seconds.add_metric([], buckets, self._seconds)
        yield from (requests, faults, seconds)


_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
