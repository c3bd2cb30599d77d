"""The sites' clock: a number that moves when somebody says so. Nothing really sleeps."""

from __future__ import annotations

import json
import threading
import time
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from urllib.request import Request, urlopen

MOSCOW = timezone(timedelta(hours=3))
ANSWER_SECONDS = 5.0


class Clock:
    """Seconds since 1970, from ``start``; each request takes ``tick``. Hand ``clock.sleep`` and ``clock.now`` to a
    client that takes them. ``waits`` are the seconds somebody slept, in order. ``real``: it runs and sleeps by itself.
    """

    def __init__(self, start: float, tick: float = 0.05, real: bool = False) -> None:
        self.start, self.tick, self.real = start, tick, real
        self.waits: list[float] = []
        self._ahead = 0.0
        self._began = time.monotonic()
        self._lock = threading.Lock()

    def now(self) -> float:
        """The time, in seconds since 1970."""
        return self.start + (time.monotonic() - self._began if self.real else self._ahead)

    def sleep(self, seconds: float) -> None:
        """Let ``seconds`` pass. Raises ValueError below 0, as ``time.sleep`` does."""
        if not 0 <= seconds < 1e9:
            raise ValueError("sleep length must be a number from 0 up")
        with self._lock:
            self.waits.append(seconds)
            self._ahead += seconds
        if self.real:
            time.sleep(seconds)

    def pass_tick(self) -> float:
        """One request's time goes by; returns the time it came at."""
        with self._lock:
            self._ahead += self.tick
        return self.now()


class RemoteClock:
    """The clock of a site in another process: the same ``sleep`` and ``now``, asked at ``/-/clock``."""

    def __init__(self, base_url: str) -> None:
        self._url = base_url.rstrip("/") + "/-/clock"

    def now(self) -> float:
        """The site's time, in seconds since 1970."""
        with urlopen(self._url, timeout=ANSWER_SECONDS) as answer:
            return float(json.load(answer)["now"])

    def sleep(self, seconds: float) -> None:
        """Let ``seconds`` pass there."""
        body = json.dumps({"sleep": seconds}).encode()
        with urlopen(Request(self._url, body, {"Content-Type": "application/json"}), timeout=ANSWER_SECONDS):
            pass


def http_date(at: float) -> str:
    """``Mon, 02 Nov 2026 09:00:00 GMT``."""
    return format_datetime(datetime.fromtimestamp(int(at), UTC), usegmt=True)


def hh_time(at: float) -> str:
    """``2026-11-02T12:00:00+0300``: HeadHunter's form, without a colon in the offset."""
    return datetime.fromtimestamp(int(at), MOSCOW).strftime("%Y-%m-%dT%H:%M:%S%z")


def iso_time(at: float) -> str:
    """``2026-11-02T09:00:00Z``: GitHub's form."""
    return datetime.fromtimestamp(int(at), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read_time(text: str) -> float:
    """Seconds since 1970 of a date or a time in ISO 8601, with or without a colon in the offset; Moscow's without one.

    Raises ValueError.
    """
    found = datetime.fromisoformat(text)
    return (found if found.tzinfo else found.replace(tzinfo=MOSCOW)).timestamp()
