"""Forks a process for one notebook, watches it, and leaves nothing behind.

The limits are kept from out here: a cell that does not end is interrupted, then killed; a fresh fork replays the
earlier cells that were fine and goes on with the next one, so that every other task keeps its points.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import select
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.errors import GradingError
from autograder.grading.kernel.cells import Cell, CellResult, serve_cells
from autograder.records import Record

GRACE = 2.0
GOODBYE = 5.0
MAX_LINE = 16_000_000
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36


@dataclass(frozen=True)
class Limits(Record):
    """Seconds for a cell and for the whole notebook; characters of output kept of a cell."""

    cell: float = 30.0
    notebook: float = 300.0
    output: int = 1_000_000


@dataclass(frozen=True)
class Job(Record):
    """One notebook to run: ``Cell`` and ``Limits`` as JSON, the learner's project folder or "", more environment."""

    cells: list[dict[str, Any]]
    limits: dict[str, Any]
    project: str = ""
    environment: dict[str, str] = field(default_factory=dict)


class ParentGone(Exception):
    """Whoever asked for the job has ended: clean up and stop."""


class Watch:
    """Runs one job. ``asker`` is a descriptor that becomes readable when the asking process ends, or None."""

    def __init__(self, job: Job, asker: int | None = None) -> None:
        self.cells = [Cell.from_json(cell) for cell in job.cells]
        self.limits = Limits.from_json(job.limits)
        self.job, self.asker = job, asker
        self.results: dict[int, CellResult] = {}
        self.never_again: set[int] = set()
        self.deadline = time.monotonic() + self.limits.notebook

    def run(self) -> list[CellResult]:
        """One result for each cell, in order."""
        while len(self.results) < len(self.cells):
            if time.monotonic() >= self.deadline:
                break
            self._one_life()
        late = CellResult(
            "out_of_budget", error=f"the notebook's {self.limits.notebook:g} s were used up before this cell"
        )
        return [self.results.get(index, late) for index in range(len(self.cells))]

    def _plan(self) -> list[tuple[int, Cell]]:
        """Earlier cells that came to an end by themselves, without checks, then everything not run yet."""
        first = min(index for index in range(len(self.cells)) if index not in self.results)
        replay = [i for i in range(first) if i not in self.never_again and not self.cells[i].checks]
        todo = [i for i in range(first, len(self.cells)) if i not in self.results]
        return [(i, self.cells[i]) for i in replay + todo]

    def _one_life(self) -> None:
        """Fork, and follow the process until it has run everything or is gone."""
        with _room(self.job.project) as room:
            pid, pipe = self._fork(room)
            life = _Life(self, pid, pipe)
            try:
                finished = life.follow()
            finally:
                os.close(pipe)
                end_family(pid)
            if not finished:
                self._bury(life)

    def _bury(self, life: _Life) -> None:
        """Note who killed the process, so that the next life leaves it out."""
        if life.current is None and life.last is None:
            raise GradingError("The kernel ended before the first cell. This is our fault; run `course doctor`.")
        if life.current is None:
            # It ended between two cells: something that the last cell left running did it.
            self.never_again.add(life.last or 0)
            return
        self.never_again.add(life.current)
        self.results.setdefault(life.current, life.obituary)

    def _fork(self, room: Path) -> tuple[int, int]:
        reader, writer = os.pipe()
        sys.stdout.flush()
        pid = os.fork()
        if pid:
            os.close(writer)
            return pid, reader
        status = 1
        try:
            _enter(room, writer, self.job.environment)
            serve_cells(self._plan(), writer, self.limits.output)
            status = 0
        finally:
            os._exit(status)


class _Life:
    """One forked process as seen through its pipe."""

    def __init__(self, watch: Watch, pid: int, pipe: int) -> None:
        self.watch, self.pid, self.pipe = watch, pid, pipe
        self.current: int | None = None
        self.last: int | None = None
        self.started = time.monotonic()
        self.interrupted = False
        self.buffer = b""
        self.obituary = CellResult("died", error="this cell ended the kernel")

    def follow(self) -> bool:
        """True when every planned cell has run; False when the process is gone or had to go."""
        while True:
            ready = self._wait()
            if not ready:
                if self._out_of_time():
                    return False
                continue
            data = os.read(self.pipe, 1 << 20)
            if not data or len(self.buffer) > MAX_LINE:
                return False
            *lines, self.buffer = (self.buffer + data).split(b"\n")
            if any(self._take(json.loads(line)) for line in lines):
                self._say_goodbye()
                return True

    def _wait(self) -> bool:
        asker = [] if self.watch.asker is None else [self.watch.asker]
        ready, _, _ = select.select([self.pipe, *asker], [], [], max(0.0, self._next_deadline() - time.monotonic()))
        if asker and asker[0] in ready:
            raise ParentGone
        return bool(ready)

    def _next_deadline(self) -> float:
        if self.interrupted:
            return self.started + self.watch.limits.cell + GRACE
        if self.current is None:
            # Between two cells, and while the shell is made.
            return min(self.watch.deadline, self.started + max(self.watch.limits.cell, 10.0))
        return min(self.watch.deadline, self.started + self.watch.limits.cell)

    def _out_of_time(self) -> bool:
        """Interrupt first; True when nothing but killing is left."""
        limit, now = self.watch.limits.cell, time.monotonic()
        self.obituary = CellResult("timeout", error=f"stopped after {limit:g} s: this cell does not end")
        if now >= self.watch.deadline:
            self.obituary = CellResult(
                "timeout", error=f"the notebook's {self.watch.limits.notebook:g} s were used up here"
            )
            return True
        if self.current is None or self.interrupted:
            return True
        self.interrupted = True
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGINT)
        return False

    def _take(self, message: dict[str, Any]) -> bool:
        """Note one line of the process; True for the last one."""
        self.started = time.monotonic()
        if "start" in message:
            self.current = int(message["start"])
        elif "end" in message:
            result = CellResult.from_json(message["result"])
            if self.interrupted:
                result = CellResult("timeout", error=self.obituary.error, output=result.output, stderr=result.stderr)
            self.watch.results.setdefault(int(message["end"]), result)
            if self.interrupted:
                self.watch.never_again.add(int(message["end"]))
            self.last, self.current, self.interrupted = int(message["end"]), None, False
        return "done" in message

    def _say_goodbye(self) -> None:
        """Let servers that a cell started go down in good order."""
        until = time.monotonic() + GOODBYE
        while time.monotonic() < until:
            ready, _, _ = select.select([self.pipe], [], [], max(0.0, until - time.monotonic()))
            if ready and not os.read(self.pipe, 4096):
                return


@contextlib.contextmanager
def _room(project: str) -> Iterator[Path]:
    """A private folder with ``home``, ``tmp`` and ``files``, where the cells run. Sockets need its path to be short."""
    room = Path(tempfile.mkdtemp(prefix="nb"))
    try:
        for name in ("home", "tmp", "files"):
            (room / name).mkdir(mode=0o700)
        if os.geteuid() == 0:
            # A database server refuses to run as root; the account it takes must reach its own folder in tmp.
            room.chmod(0o711)
            (room / "tmp").chmod(0o711)
        if project:
            shutil.copytree(project, room / "files" / "jobboard", symlinks=True)
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)


def _enter(room: Path, pipe: int, environment: dict[str, str]) -> None:
    """In the forked process: own session, own folder, own home; nothing of the parent's but the pipe stays open."""
    os.setsid()
    _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nothing, standard)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - stays open as long as the process
    os.closerange(3, pipe)
    os.closerange(pipe + 1, 4096)
    os.environ.update(
        {"HOME": str(room / "home"), "TMPDIR": str(room / "tmp"), "IPYTHONDIR": str(room / "home" / "ipython")}
    )
    os.environ.update(environment)
    tempfile.tempdir = None
    os.chdir(room / "files")


def end_family(pid: int) -> None:
    """End the process, its group, and whatever it left running in other groups."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGTERM if _gone(pid) else signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, 0)
    for number in (signal.SIGTERM, signal.SIGKILL):
        until = time.monotonic() + GRACE
        left = _orphans()
        for orphan in left:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(orphan, number)
        while _reap() and time.monotonic() < until:
            time.sleep(0.005)


def _gone(pid: int) -> bool:
    """Whether the process has ended and waits to be collected."""
    try:
        return os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
    except ChildProcessError:
        return True


def _reap() -> bool:
    """Collect what has ended; True while some child still runs."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
        return True
    return False


def _orphans() -> list[int]:
    """Children of this process: after a job only orphans that were handed up to it."""
    try:
        return [int(pid) for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()]
    except OSError:
        return []


def adopt_orphans() -> None:
    """Make this process the one that orphans of its children are handed to (Linux; elsewhere nothing happens)."""
    _prctl(PR_SET_CHILD_SUBREAPER, 1)


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)
