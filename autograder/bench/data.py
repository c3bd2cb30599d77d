"""`course bench data`: what the data sets and the services cost: a rebuild, databases from templates, starts.

A rebuild is a process of its own, so that its peak of memory is its own. Wall times are medians; where other work fills
the processors they say little, so the load is printed beside them and processor time is measured with each rebuild.
"""

from __future__ import annotations

import importlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.errors import ServiceError
from autograder.records import Record
from autograder.services.built import built_folder

ROOT = Path(__file__).resolve().parents[2]
REBUILD_SECONDS, REBUILD_BYTES = 60.0, 1_000_000_000
LARGE = ("signals", "jobboard")
LESSON, FULL = ("jobboard", 0.150), ("jobboard_full", 0.400)
COLD_SECONDS, WARM_SECONDS = 2.0, 0.5
# A service: its module, the call that starts one of its own, the call that gives this process's.
SERVICES = (
    ("PostgreSQL", "postgres", "start_server", "postgres"),
    ("MariaDB", "mariadb", "start_server", "mariadb"),
    ("MongoDB", "mongo", "start_server", "mongo"),
    ("Valkey", "valkey", "valkey", ""),
    ("job sites", "sites", "job_sites", ""),
)


@dataclass(frozen=True)
class Figure(Record):
    """One measured thing: its value (seconds, or bytes for a peak of memory), the bar, how often it was measured."""

    name: str
    value: float
    bar: float | None
    rounds: int = 1
    note: str = ""

    @property
    def missed(self) -> bool:
        """Whether the bar was missed."""
        return self.bar is not None and self.value > self.bar


@dataclass(frozen=True)
class DataReport(Record):
    """Every figure, the load before and after, the processors."""

    figures: list[Figure]
    load: list[float]
    processors: int

    @property
    def missed(self) -> list[str]:
        """The names of the figures that missed their bars."""
        return [figure.name for figure in self.figures if figure.missed]


def bench_data(rounds: int = 7, rebuild: bool = True) -> DataReport:
    """Measure all of it, databases and starts ``rounds`` times. Raises ServiceError when one fails."""
    before = os.getloadavg()[0]
    figures = [*(_rebuild() if rebuild else []), *_databases(rounds)]
    for service in SERVICES:
        figures += _starts(*service, rounds=rounds)
    return DataReport(figures, [before, os.getloadavg()[0]], os.cpu_count() or 1)


def _rebuild() -> list[Figure]:
    """All committed sets, then the large ones: wall time together, the highest peak of any of the processes."""
    with tempfile.TemporaryDirectory(prefix="course-bench-") as place:
        (Path(place) / "datasets").symlink_to(ROOT / "datasets")
        commands = [[sys.executable, "-m", "datasets.make", "--to", f"{place}/all"]]
        large = "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]); import importlib\n"
        large += "importlib.import_module(sys.argv[2]).built(Path(sys.argv[3]), 20260101)"
        commands += [[sys.executable, "-c", large, str(ROOT / "datasets" / "make"), name, place] for name in LARGE]
        begun, cpu, peak = time.perf_counter(), 0.0, 0
        for command in commands:
            with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as process:
                _, status, used = os.wait4(process.pid, 0)
                process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                raise ServiceError(f"A rebuild failed with exit code {process.returncode}: run `course data --check`.")
            cpu, peak = cpu + used.ru_utime + used.ru_stime, max(peak, used.ru_maxrss * 1024)
        wall = time.perf_counter() - begun
    note = f"{cpu:.1f} s of processor time"
    return [
        Figure("rebuild of all sets, the large ones too", wall, REBUILD_SECONDS, note=note),
        Figure("peak memory of a rebuild", peak, REBUILD_BYTES),
    ]


def _databases(rounds: int) -> list[Figure]:
    """A clean database on a warm server, its template standing: from the call to the first answer."""
    built_folder("jobboard")
    server = importlib.import_module("autograder.services.postgres").own_postgres()
    found = []
    for name, bar in (LESSON, FULL):
        server.database(name).close()  # the first one builds the template

        def fresh(name: str = name) -> Callable[[], None]:
            made = server.database(name)
            with made.connect() as connection:
                connection.execute("SELECT count(*) FROM areas").fetchone()
            return made.close  # type: ignore[no-any-return]

        found.append(_median(f"database {name}", fresh, bar, rounds))
    return found


def _starts(name: str, module: str, start: str, shared: str, *, rounds: int) -> list[Figure]:
    """Cold: a server of one's own until it answers. Warm: this process's again, with a new database."""
    services = importlib.import_module(f"autograder.services.{module}")
    try:
        getattr(services, start)().close()  # files from the disk, once
    except ServiceError as error:
        return [Figure(f"{name}, cold", 0.0, None, 0, str(error).partition(".")[0])]
    found = [_median(f"{name}, cold", lambda: getattr(services, start)().close, COLD_SECONDS, rounds)]
    if not shared:
        return found

    def again() -> Any:
        server = getattr(services, shared)()
        made: Any = server.database() if hasattr(server, "database") else None
        # by the class: a Mongo database takes any attribute for a collection
        return made.close if hasattr(type(made), "close") else None

    again()
    return [*found, _median(f"{name}, warm, a new database", again, WARM_SECONDS, rounds)]


def _median(name: str, action: Callable[[], Any], bar: float, rounds: int) -> Figure:
    """The median time of an action; what it returns, where that can be called, clears up outside the time."""
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        after = action()
        times.append(time.perf_counter() - begun)
        if callable(after):
            after()
    return Figure(name, statistics.median(times), bar, rounds, f"{min(times):.3f} to {max(times):.3f}")


def render(report: DataReport) -> str:
    """A line a figure, the bar beside it, and how quiet the machine was."""
    lines = []
    for one in report.figures:
        memory = one.name.startswith("peak")
        value = f"{one.value / 1e6:.0f} MB" if memory else f"{one.value:.3f} s" if one.rounds else "not here"
        bar = "" if one.bar is None else f"bar {one.bar / 1e6:.0f} MB" if memory else f"bar {one.bar:.2f} s"
        lines.append(f"{one.name:42}{value:>12}  {bar:14}{'MISSED  ' if one.missed else ''}{one.note}".rstrip())
    before, after = report.load
    lines.append(f"Load {before:.1f} before, {after:.1f} after, {report.processors} processors.")
    return "\n".join(lines)
