"""Runs one command and measures everything that it starts: processor time, wall time, peak memory by role.

``python -m autograder.bench.stopwatch RESULT.json -- COMMAND ...`` is a process of its own, so that what it waits for
is this command's and nothing else's. It is a subreaper: a process that loses its parent comes to it and is counted.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.errors import GradingError
from autograder.records import Record

LOOK_SECONDS = 0.05
LOOKS_A_BRANCH = 10  # reading what is shared costs a millisecond a process
PR_SET_CHILD_SUBREAPER = 36
PAGE = os.sysconf("SC_PAGE_SIZE")
TICK = os.sysconf("SC_CLK_TCK")
MARKS = (
    ("kernel.zygote", "zygote"),
    ("grading.engine", "judge"),
    ("grading.pool", "worker"),
    ("ipykernel", "kernel"),
)


@dataclass(frozen=True)
class Measured(Record):
    """One run of a command.

    ``cpu`` and ``wall`` are seconds, ``sampled`` the processor seconds that were seen in /proc (a little less than
    ``cpu``: short processes end between two looks; much more means that ``cpu`` missed some). ``memory`` is the peak
    resident size in bytes by role; ``branch`` that of a worker with all below it, where a page that n processes share
    counts as an n-th of a page for each (proportional set size).
    ``roles`` are the processor seconds seen of each role: near the truth for processes that live long, not for a
    learner's. ``left`` counts processes that were still alive when the command had ended.
    """

    code: int
    cpu: float
    wall: float
    sampled: float
    memory: dict[str, int] = field(default_factory=dict)
    roles: dict[str, float] = field(default_factory=dict)
    left: int = 0
    log: str = ""


def measure(command: list[str], folder: Path, environment: dict[str, str], result: Path) -> Measured:
    """Run ``command`` in ``folder`` and measure it. Raises GradingError, with its last words, when it fails."""
    own = [sys.executable, "-m", "autograder.bench.stopwatch", str(result), "--", *command]
    subprocess.run(own, cwd=folder, env=environment, check=False)
    if not result.is_file():
        raise GradingError(f"The stopwatch of {' '.join(command)} ended without a result.")
    found = Measured.from_json(json.loads(result.read_text("utf-8")))
    if found.code:
        raise GradingError(f"`{' '.join(command)}` in {folder} ended with exit code {found.code}: {found.log[-1500:]}")
    return found


class Watch:
    """Looks at a process and its descendants until told to stop."""

    def __init__(self, root: int) -> None:
        self.root = root
        self.memory: dict[str, int] = {}
        self.seconds: dict[tuple[int, int], float] = {}  # (pid, start time) -> its own processor seconds
        self._roles: dict[tuple[int, int], str] = {}
        self._looks = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look_on, daemon=True)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._over.set()
        self._thread.join()

    def _look_on(self) -> None:
        while not self._over.wait(LOOK_SECONDS):
            self._look()

    def _look(self) -> None:
        found = {stat.pid: stat for pid in _pids() if (stat := _stat(pid))}
        below = _descendants(found, os.getpid()) - {os.getpid()}
        sizes: dict[str, int] = {}
        self._looks += 1
        for pid in below:
            stat = found[pid]
            self.seconds[(pid, stat.started)] = stat.seconds
            role = self._role(stat)
            sizes[role] = max(sizes.get(role, 0), stat.memory)
            if role == "worker" and self._looks % LOOKS_A_BRANCH == 0:
                branch = sum(_share(other) for other in _descendants(found, pid))
                sizes["branch"] = max(sizes.get("branch", 0), branch)
        sizes["all"] = sum(found[pid].memory for pid in below)
        for role, size in sizes.items():
            self.memory[role] = max(self.memory.get(role, 0), size)

    def roles(self) -> dict[str, float]:
        """Processor seconds by role."""
        found: dict[str, float] = {}
        for key, seconds in self.seconds.items():
            found[self._roles[key]] = found.get(self._roles[key], 0.0) + seconds
        return found

    def _role(self, stat: _Stat) -> str:
        key = (stat.pid, stat.started)
        if key not in self._roles or stat.pid == self.root:
            self._roles[key] = "driver" if stat.pid == self.root else _role(stat)
        return self._roles[key]


@dataclass(frozen=True)
class _Stat:
    pid: int
    parent: int
    started: int
    seconds: float
    memory: int


def _pids() -> list[int]:
    return [int(name) for name in os.listdir("/proc") if name.isdigit()]  # noqa: PTH208 - twenty times a second


def _stat(pid: int) -> _Stat | None:
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as file:  # noqa: PTH123 - see above
            rest = file.read().rpartition(")")[2].split()
    except OSError:
        return None
    return _Stat(pid, int(rest[1]), int(rest[19]), (int(rest[11]) + int(rest[12])) / TICK, int(rest[21]) * PAGE)


def _share(pid: int) -> int:
    """Bytes of a process with its part of what it shares; 0 when it has just ended."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii", "replace")
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in text.splitlines() if line.startswith("Pss:")), 0)


def _role(stat: _Stat) -> str:
    try:
        line = Path(f"/proc/{stat.pid}/cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
    except OSError:
        return "other"
    return next((role for mark, role in MARKS if mark in line), "other")


def _descendants(found: dict[int, _Stat], root: int) -> set[int]:
    children: dict[int, list[int]] = {}
    for stat in found.values():
        children.setdefault(stat.parent, []).append(stat.pid)
    below, left = {root} & found.keys(), [root]
    while left:
        more = children.get(left.pop(), [])
        below.update(more)
        left += more
    return below


def _reap() -> int:
    """Wait for what the command left behind; how many processes were still running after a second."""
    until, left = time.monotonic() + 1.0, 0
    while True:
        try:
            pid, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return left
        if pid == 0:
            if time.monotonic() > until:
                found = {stat.pid: stat for one in _pids() if (stat := _stat(one))}
                return len(_descendants(found, os.getpid())) - 1
            time.sleep(0.01)


def _main(result: Path, command: list[str]) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    begun = time.monotonic()
    with result.with_suffix(".log").open("wb") as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT)
        with Watch(process.pid) as watch:
            code = process.wait()
            wall = time.monotonic() - begun
            left = _reap()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    text = result.with_suffix(".log").read_text("utf-8", "replace")
    answer: dict[str, Any] = Measured(
        code=code,
        cpu=used.ru_utime + used.ru_stime,
        wall=wall,
        sampled=sum(watch.seconds.values()),
        memory=watch.memory,
        roles=watch.roles(),
        left=left,
        log=text[-4000:],
    ).to_json()
    result.write_text(json.dumps(answer), "utf-8")


if __name__ == "__main__":
    _main(Path(sys.argv[1]), sys.argv[3:])
