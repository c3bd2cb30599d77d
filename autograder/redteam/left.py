"""What is left when a run is over: processes that it started and files outside its own folder."""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from autograder.redteam.world import MARK_NAME

PR_SET_CHILD_SUBREAPER = 36
WAIT_SECONDS = 3.0
SHARED = ("/tmp", "/var/tmp", "/dev/shm")


class Processes:
    """Adopts orphans while it is entered (Linux), so that no process of the run can get away from ``left``."""

    def __init__(self, token: str) -> None:
        self.mark = f"{MARK_NAME}={token}".encode()

    def __enter__(self) -> Self:
        self.before = set(_descendants(os.getpid()))
        _adopt(1)
        return self

    def __exit__(self, *error: object) -> None:
        _adopt(0)

    def left(self) -> list[str]:
        """A line for each process that is still there after three seconds; all of them are ended."""
        until = time.monotonic() + WAIT_SECONDS
        while (found := self._found()) and time.monotonic() < until:
            time.sleep(0.05)
        said = [f"the process {pid} ({_command(pid)})" for pid in sorted(found)]
        for pid in found:
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)
        self._found()
        return said

    def _found(self) -> set[int]:
        """New descendants, and processes that carry the run's mark; what has ended is collected."""
        found = set(_descendants(os.getpid())) - self.before
        for pid in list(found):
            with contextlib.suppress(ChildProcessError):
                if os.waitpid(pid, os.WNOHANG)[0]:
                    found.discard(pid)
        return found | {pid for pid in _pids() if pid != os.getpid() and self.mark in _read(pid, "environ")}


def files_outside(token: str, names: set[str], before: set[str]) -> list[str]:
    """Files in the machine's shared folders that carry the run's token, or are new and have one of ``names``."""
    found = []
    for path in shared_entries():
        name = Path(path).name
        if token in name or (path not in before and name in names):
            found.append(path)
    return sorted(found)


def shared_entries() -> set[str]:
    """What lies in the folders that any program may write to, and where this command was called."""
    folders = {*SHARED, tempfile.gettempdir(), str(Path.home()), str(Path.cwd()), "/"}
    found = set()
    for folder in folders:
        with contextlib.suppress(OSError):
            found |= {os.path.join(folder, name) for name in os.listdir(folder)}  # noqa: PTH118, PTH208
    return found


def names_in(text: str) -> set[str]:
    """Words of a case's code that could be names of files."""
    return {name for name in re.findall(r"[\w.-]{4,60}", text) if not name.isdigit()}


def segments() -> set[str]:
    """System V shared memory that nobody is attached to, as lines of ``/proc/sysvipc/shm`` (Linux)."""
    try:
        lines = Path("/proc/sysvipc/shm").read_text("ascii").splitlines()[1:]
    except OSError:
        return set()
    return {f"segment {parts[1]} of {parts[3]} bytes" for parts in map(str.split, lines) if parts[6] == "0"}


def _adopt(value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, value, 0, 0, 0)


def _pids() -> Iterator[int]:
    with contextlib.suppress(OSError):
        yield from (int(name) for name in os.listdir("/proc") if name.isdigit())  # noqa: PTH208


def _read(pid: int, name: str) -> bytes:
    try:
        return Path(f"/proc/{pid}/{name}").read_bytes()
    except OSError:
        return b""


def _descendants(root: int) -> Iterator[int]:
    parents: dict[int, list[int]] = {}
    for pid in _pids():
        stat = _read(pid, "stat").rpartition(b")")[2].split()
        if len(stat) > 1:
            parents.setdefault(int(stat[1]), []).append(pid)
    queue = [root]
    while queue:
        for child in parents.get(queue.pop(), []):
            yield child
            queue.append(child)


def _command(pid: int) -> str:
    return _read(pid, "cmdline").replace(b"\0", b" ").decode("utf-8", "replace").strip()[:120] or "unnamed"
