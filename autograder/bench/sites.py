"""`course bench sites`: how many searches a second the job sites answer, and how long the slowest hundredth waits.

The sites run in a process of their own and `wrk` asks them on loopback from another: a load tool in Python would
measure itself. Each of its connections asks again as soon as it is answered, so the server is never idle.
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from autograder.errors import ServiceError, UsageError
from autograder.records import Record

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("sites.lua")
RATE_BAR = 300.0  # searches a second, at least
P99_BAR = 50.0  # milliseconds, less than
CONNECTIONS = 8
STOP_SECONDS = 10.0
MARK = "MEASURED "
AGENT = "course-bench/1.0 (bench@example.org)"
TEXTS = ("", "python", "sql", "java", "postgresql docker", "разработчик", "NAME:python", "python OR java",
         "python NOT django", '"python разработчик"')  # fmt: skip
EXPERIENCES = ("", "noExperience", "between1And3", "between3And6", "moreThan6")
ORDERS = ("relevance", "publication_time", "salary_desc", "salary_asc")
SALARIES = ("", "80000", "120000", "200000", "300000")


@dataclass(frozen=True)
class SitesReport(Record):
    """What a run measured. ``rate`` in searches a second, ``p50`` and ``p99`` in milliseconds, ``load`` before, after.

    ``refused`` counts answers other than 2xx, ``failed`` connections that broke or waited too long; ``missed`` names
    the bars that were missed, in words.
    """

    rate: float
    p50: float
    p99: float
    searches: int
    seconds: float
    refused: int
    failed: int
    queries: int
    connections: int
    load: list[float]
    processors: int
    rung: str
    measured: str
    missed: list[str]


def bench_sites(seconds: int = 10, rows: int = 400) -> SitesReport:
    """Put ``wrk`` on job sites with ``rows`` vacancies for ``seconds``.

    Raises UsageError when ``wrk`` is not installed, ServiceError when the sites or ``wrk`` fail.
    """
    tool = shutil.which("wrk")
    if tool is None:
        raise UsageError("`course bench sites` needs the load tool wrk: install the Debian package `wrk`.")
    asked, begun = queries(), os.getloadavg()[0]
    with _sites(rows) as site, tempfile.TemporaryDirectory(prefix="course-bench-") as place:
        listed = Path(place) / "queries.txt"
        listed.write_text("\n".join(asked) + "\n", "ascii")
        found = _load(tool, site, listed, seconds)
    return report(found, len(asked), [begun, os.getloadavg()[0]], site["rung"])


def queries() -> list[str]:
    """1,000 distinct searches: words, operators, experience, order and pay, each with each."""
    names = ("text", "experience", "order_by", "salary")
    return [
        "/vacancies?" + urlencode({name: value for name, value in zip(names, values, strict=True) if value})
        for values in itertools.product(TEXTS, EXPERIENCES, ORDERS, SALARIES)
    ]


def parse(output: str) -> dict[str, Any]:
    """The figures that ``sites.lua`` prints last. Raises ServiceError when they are not there."""
    lines = [line for line in output.splitlines() if line.startswith(MARK)]
    try:
        found: dict[str, Any] = json.loads(lines[-1].removeprefix(MARK))
    except (IndexError, ValueError):
        raise ServiceError(f"wrk ended without its figures; its last words: {output.strip()[-300:]!r}.") from None
    return found


def report(found: dict[str, Any], asked: int, load: list[float], rung: str) -> SitesReport:
    """The report of one run, held against the bars; wrk counts in microseconds."""
    seconds = found["duration"] / 1e6
    rate, p50, p99 = found["requests"] / max(seconds, 1e-6), found["p50"] / 1000, found["p99"] / 1000
    missed = [
        text
        for wrong, text in (
            (rate < RATE_BAR, f"{rate:.0f} searches a second, not {RATE_BAR:.0f}"),
            (p99 >= P99_BAR, f"p99 of {p99:.1f} ms, not under {P99_BAR:.0f} ms"),
            (found["refused"], f"{found['refused']} answers other than 2xx, not 0"),
            (found["failed"], f"{found['failed']} broken connections, not 0"),
        )
        if wrong
    ]
    return SitesReport(
        rate, p50, p99, found["requests"], seconds, found["refused"], found["failed"], asked, CONNECTIONS, load,
        os.cpu_count() or 1, rung, time.strftime("%Y-%m-%d"), missed,
    )  # fmt: skip


def render(found: SitesReport) -> str:
    """The report for a person."""
    lines = [
        f"{found.rung}; {found.queries} queries by turns over {found.connections} connections, {found.seconds:.1f} s",
        f"searches a second  {found.rate:8.0f}   bar: {RATE_BAR:.0f}",
        f"p50, ms            {found.p50:8.1f}",
        f"p99, ms            {found.p99:8.1f}   bar: under {P99_BAR:.0f}",
        f"not 2xx            {found.refused:8d}   of {found.searches}; broken connections: {found.failed}",
        f"load average       {found.load[0]:8.1f}   before, {found.load[1]:.1f} after; {found.processors} processors",
        *(f"Missed: {text}." for text in found.missed),
    ]
    return "\n".join(lines)


@contextmanager
def _sites(rows: int) -> Iterator[dict[str, str]]:
    """The job sites in a process of their own; they end when their input does, so none outlives this one."""
    command = [sys.executable, "-m", "autograder.services.sites", "--mode", "token", "--rows", str(rows)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin and server.stdout and server.stderr
        try:
            line = server.stdout.readline()
            if not line:
                raise ServiceError(f"The job sites could not be started: {server.stderr.read().strip()[-300:]}")
            yield json.loads(line)
        finally:
            server.stdin.close()
            try:
                server.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                server.kill()


def _load(tool: str, site: dict[str, str], listed: Path, seconds: int) -> dict[str, Any]:
    command = [
        tool, "--threads", "1", "--connections", str(CONNECTIONS), "--duration", f"{seconds}s", "--script", str(SCRIPT),
        "--header", f"User-Agent: {AGENT}", "--header", f"Authorization: Bearer {site['token']}",
        site["base_url"], "--", str(listed),
    ]  # fmt: skip
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 30, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ServiceError(f"wrk could not be run ({type(error).__name__}): {tool}.") from None
    if done.returncode:
        raise ServiceError(f"wrk failed with exit code {done.returncode}: {(done.stderr or done.stdout)[-300:]!r}.")
    return parse(done.stdout)
