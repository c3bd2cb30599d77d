"""The warden: stands between the learner's process and everything else, and never runs a line of the learner's.

On tier 1 it is the first process of the sandbox's process namespace: the learner's code can neither signal nor read it,
orphans come to it, and everything ends with it. It watches memory, processes and files, interrupts and kills, and opens
the door: it stands in the sandbox's network, so a socket that it makes there reaches the learner's servers, or is
reached by the learner's clients.

Control messages, all over a wire that the learner's process does not have: ``{"interrupt": true}``,
``{"connect": port}``, ``{"listen": true}``, ``{"end": true}``; the warden says ``{"ready": true, "notes": [...]}``,
``{"gone": status}``, ``{"breach": budget}``, ``{"ended": {...}}``.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import resource
import select
import signal
import socket
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.grading.sandbox import Budget, View
from autograder.grading.wire import Wire, WireClosed
from autograder.records import Record

LOOK_SECONDS = 0.1
SECOND_LOOK = 0.02
CONNECT_SECONDS = 5.0
NEARLY_FULL = 0.98
FREE_SOCKETS, SOCKET_BYTES = 100, 500_000
MOST_TABLES = 30_000_000
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36


@dataclass(frozen=True)
class Place(Record):
    """Where and how one learner's process runs.

    ``tier`` 1 to 3 as in ``grading.sandbox``; ``module`` names the working folder; ``room`` is a folder of the host for
    tiers 2 and 3 ("" on tier 1, where the folder lies in memory); ``environment`` is added to the process's.
    """

    tier: int
    module: str = "work"
    room: str = ""
    environment: dict[str, str] = field(default_factory=dict)
    view: dict[str, Any] = field(default_factory=dict)
    budget: dict[str, Any] = field(default_factory=dict)


class Warden:
    """Serves one control wire; ``run`` is the whole life of the process."""

    def __init__(
        self,
        place: Place,
        control: Wire,
        learner: int,
        start: Callable[[int], None],
        notes: list[str],
        *,
        doors: Sequence[socket.socket] = (),
    ) -> None:
        self.place, self.control, self.learner, self.start, self.notes = place, control, learner, start, notes
        self.doors = list(doors)
        self.budget = Budget.from_json(place.budget)
        self.breach, self.alive = "", True
        self.looked = 0.0
        self.most_processes, self.most_memory, self.baseline = 0, 0, 0

    def run(self) -> None:
        """Fork the learner's process, watch it, and end with it."""
        self.pid = os.fork()
        if self.pid == 0:
            status = 1
            try:
                self.control.close()
                self.start(self.learner)
                status = 0
            finally:
                os._exit(status)
        os.close(self.learner)
        self.baseline = _own_memory()
        life = os.pidfd_open(self.pid) if hasattr(os, "pidfd_open") else -1
        self.control.send({"ready": True, "notes": self.notes, "pid": self.pid})
        try:
            self._watch(life)
        except WireClosed:
            pass  # the judge is gone: so is this notebook
        finally:
            self._kill_all()

    def _watch(self, life: int) -> None:
        alive = True
        while True:
            watched: list[Any] = [self.control] + ([life] if alive and life >= 0 else [])
            ready = select.select(watched, [], [], LOOK_SECONDS)[0]
            self._look()
            if life in ready:
                alive = self.alive = False
                self.control.send({"gone": True, "breach": self.breach})
            if self.control in ready and self._obey(self.control.receive()):
                return
            _reap()

    def _obey(self, message: dict[str, Any]) -> bool:
        """Do what the judge asks; True when it was the last thing."""
        if "interrupt" in message:
            if self.alive:
                os.kill(self.pid, signal.SIGINT)
        elif "connect" in message:
            self._connect(int(message["connect"]))
        elif "listen" in message:
            self._listen()
        elif "end" in message:
            self._look()
            self._kill_all()
            self.control.send({"ended": self._usage()})
            return True
        return False

    def _listen(self) -> None:
        if self.place.tier == 2 and not self.doors:
            self.control.send({"refused": "this kernel's checks have used up the ports that tier 2 may open"})
            return
        with self.doors.pop() if self.place.tier == 2 else socket.socket() as server:
            if self.place.tier != 2:
                server.bind(("127.0.0.1", 0))
                server.listen(64)
            self.control.send({"port": server.getsockname()[1]}, (server.fileno(),))

    def _connect(self, port: int) -> None:
        """Connect without a pause in watching: a server whose queue is full could keep this process for seconds."""
        until = time.monotonic() + CONNECT_SECONDS
        try:
            with socket.socket() as client:
                client.setblocking(False)
                error = client.connect_ex(("127.0.0.1", port))
                while error == errno.EINPROGRESS and time.monotonic() < until:
                    if select.select([], [client], [], LOOK_SECONDS)[1]:
                        error = client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    self._look()
                if error:
                    raise OSError(error, os.strerror(error))
                client.setblocking(True)
                self.control.send({"connected": port}, (client.fileno(),))
        except (OSError, OverflowError) as failure:
            self.control.send({"refused": str(failure)})

    def _look(self) -> None:
        """Count processes and memory; over the budget everything of the learner's is killed."""
        now = time.monotonic()
        if now - self.looked < LOOK_SECONDS:
            return
        self.looked = now
        processes = self._processes()
        sockets = _socket_memory() if self.place.tier == 1 else 0
        memory = sockets + sum(max(0, _memory(pid) - self.baseline) for pid in processes)
        self.most_processes = max(self.most_processes, len(processes))
        self.most_memory = max(self.most_memory, memory)
        # On tier 1 the kernel refuses the process too many by itself.
        if self.place.tier > 1 and len(processes) > self.budget.processes:
            self.breach = self.breach or "processes"
        if memory > self.budget.memory and self._too_much_memory(sockets):
            self.breach = self.breach or "memory"
        if self.place.tier > 1 and _folder_size(self.place.room, self.budget.inodes) > self.budget.files:
            self.breach = self.breach or "files"
        if self.breach:
            self._kill_all()

    def _too_much_memory(self, sockets: int) -> bool:
        """The exact figure, twice: for a moment a process that starts a program shows its memory a second time."""
        for pause in (0.0, SECOND_LOOK):
            time.sleep(pause)
            if sockets + sum(map(_shared_memory, self._processes())) <= self.budget.memory:
                return False
        return True

    def _processes(self) -> list[int]:
        """The learner's processes: on tier 1 all that there are, else this one's descendants."""
        if sys.platform != "linux":
            return [self.pid]
        if self.place.tier == 1:
            return [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit() and path.name != "1"]
        return descendants(os.getpid())

    def _kill_all(self) -> None:
        """End everything of the learner's: what it left in other sessions, too."""
        if self.place.tier == 1:
            with contextlib.suppress(ProcessLookupError):
                os.kill(-1, signal.SIGKILL)
        else:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, signal.SIGKILL)
        until = time.monotonic() + 2.0
        while time.monotonic() < until:
            for pid in self._processes() if self.place.tier > 1 else []:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, signal.SIGKILL)
            try:
                if os.waitpid(-1, os.WNOHANG)[0] == 0:
                    time.sleep(0.001)
            except ChildProcessError:
                return

    def _usage(self) -> dict[str, Any]:
        """Processor seconds and peaks of the learner's processes, and whether a budget ran out quietly."""
        spent = resource.getrusage(resource.RUSAGE_CHILDREN)
        own = resource.getrusage(resource.RUSAGE_SELF)
        full = ""
        with contextlib.suppress(OSError):
            room = os.statvfs("/home/learner") if self.place.tier == 1 else None
            if room and (room.f_bavail < room.f_blocks * (1 - NEARLY_FULL) or room.f_favail < 16):
                full = "files"
        if not full and self.most_processes >= self.budget.processes - 1:
            full = "processes"
        return {
            "cpu": spent.ru_utime + spent.ru_stime + own.ru_utime + own.ru_stime,
            "memory": self.most_memory,
            "processes": self.most_processes,
            "breach": self.breach,
            "full": full,
        }


def view_of(place: Place) -> View:
    """The part of the host that may be seen."""
    return View.from_json(place.view)


def die_with_parent() -> None:
    """This process ends when its parent does, however that ends (Linux; elsewhere nothing happens)."""
    _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def adopt_orphans() -> None:
    """Orphans of this process's descendants come to it (Linux)."""
    _prctl(PR_SET_CHILD_SUBREAPER, 1)


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def _reap() -> None:
    """Collect orphans that have ended."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _own_memory() -> int:
    return _memory(os.getpid())


def _memory(pid: int) -> int:
    """Bytes that a process holds for itself, its page tables too; 0 when it is gone. Pages shared since a fork count
    for each."""
    return _figures(f"/proc/{pid}/status", (b"RssAnon:", b"RssShmem:", b"VmPTE:"))


def _shared_memory(pid: int) -> int:
    """The same with shared pages counted once: slow, so it is asked only when the quick figure is over the budget."""
    tables = _figures(f"/proc/{pid}/status", (b"VmPTE:",))
    if tables > MOST_TABLES:
        return _memory(pid)  # counting would take seconds, in which the rest goes unseen
    shared = _figures(f"/proc/{pid}/smaps_rollup", (b"Pss_Anon:", b"Pss_Shmem:"))
    return shared + tables if shared else _memory(pid)


def _figures(path: str, names: tuple[bytes, ...]) -> int:
    """The sum of the named figures of a file of /proc, in bytes; 0 when it cannot be read."""
    try:
        with Path(path).open("rb") as file:
            return sum(int(line.split()[1]) * 1024 for line in file if line.startswith(names))
    except (OSError, ValueError, IndexError):
        return 0


def _socket_memory() -> int:
    """What the sockets of this network may hold in their buffers, which belong to no process; few are free."""
    try:
        lines = Path("/proc/net/protocols").read_text().splitlines()[1:]
        sockets = sum(int(line.split()[2]) for line in lines)
    except (OSError, ValueError, IndexError):
        return 0
    return max(0, sockets - FREE_SOCKETS) * SOCKET_BYTES


def descendants(pid: int) -> list[int]:
    """The processes below ``pid`` (Linux)."""
    found: list[int] = []
    queue = [pid]
    while queue:
        parent = queue.pop()
        try:
            children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
        except OSError:
            continue
        found += map(int, children)
        queue += map(int, children)
    return found


def _folder_size(folder: str, most: int) -> int:
    """Bytes below a folder; a folder with more than ``most`` entries counts as endless."""
    total, entries = 0, 0
    for where, _, names in os.walk(folder) if folder else []:
        entries += len(names) + 1
        if entries > most:
            return sys.maxsize
        for name in names:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(where, name)).st_blocks * 512  # noqa: PTH118 - this runs every 0.1 s
    return total
