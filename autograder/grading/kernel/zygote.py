"""The fork server: a process of its own with one thread that has imported what a lesson's locked cells import.

``python -P -m autograder.grading.kernel.zygote DESCRIPTOR MODULE...`` answers frames over the socket DESCRIPTOR:
``{"start": Place}`` with two descriptors, the learner's wire and the warden's control wire, forks a sandbox and answers
``{"pid": n}``; ``{"sweep": true}`` ends what a notebook left; ``{"bare": module}`` with one descriptor forks a
learner's process alone, for trusted code.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import resource
import signal
import socket
import sys
import tempfile
import threading
import time
from pathlib import Path

from autograder.grading import sandbox
from autograder.grading.kernel.cells import CellRunner
from autograder.grading.kernel.learner import Learner
from autograder.grading.kernel.warden import Place, Warden, adopt_orphans, descendants, die_with_parent, view_of
from autograder.grading.sandbox import Budget
from autograder.grading.wire import Wire, WireClosed

HOME = "/home/learner"
DOORS = 128  # sites and lent databases of one kernel's checks: a notebook has many checks, and a door opens once


class Zygote:
    """Forks when asked; holds no secret: nothing of a check ever reaches this process."""

    def __init__(self, wire: Wire, preload: list[str]) -> None:
        self.wire = wire
        warm_up(preload)
        self.runner = CellRunner()
        self.filter = sandbox.seccomp_filter()  # made now: most notebooks take it
        assert threading.active_count() == 1, "a process with threads must not fork"
        gc.collect()
        gc.freeze()

    def serve(self) -> None:
        """Answer until the other end closes."""
        adopt_orphans()
        self.wire.send({"ready": True})
        while True:
            try:
                message = self.wire.receive()
            except WireClosed:
                return
            _reap()
            descriptors = self.wire.take_descriptors()
            if "start" in message:
                self._start(Place.from_json(message["start"]), descriptors)
            elif "sweep" in message:
                _sweep()
                self.wire.send({"swept": True})
            elif "bare" in message:
                self._bare(Path(message["bare"]), descriptors)

    def _start(self, place: Place, descriptors: list[int]) -> None:
        # Only a lesson with a server has a unix socket to reach; on tier 1 there is no other in sight.
        self.filter = sandbox.seccomp_filter(place.tier, place.tier == 1 or bool(view_of(place).binds))
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                self._enter(place, *descriptors)
                status = 0
            finally:
                os._exit(status)
        for descriptor in descriptors:
            os.close(descriptor)
        self.wire.send({"pid": pid})

    def _enter(self, place: Place, learner: int, control: int) -> None:
        """In the forked process: close what is not ours, and become the sandbox."""
        die_with_parent()
        _only(learner, control)
        wire = Wire(socket.socket(fileno=control))
        try:
            if place.tier > 1:
                os.setsid()
                adopt_orphans()
                self._warden(place, wire, learner, [])
                return
            sandbox.enter_namespaces()
            pid = os.fork()
            if pid == 0:
                die_with_parent()
                notes = sandbox.build_root(view_of(place), Budget.from_json(place.budget), HOME)
                self._warden(place, wire, learner, notes)
                os._exit(0)
        except sandbox.SandboxError as error:
            wire.send({"failed": str(error)})
            os._exit(1)
        # The sitter: holds the namespaces' parent end, so that they end with this process.
        os.closerange(0, 4096)
        os.waitpid(pid, 0)

    def _warden(self, place: Place, control: Wire, learner: int, notes: list[str]) -> None:
        if place.tier == 1:
            sandbox.protect_warden()
        else:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
        if place.tier < 3 and not self.filter:
            notes.append("no system-call filter: libseccomp cannot be loaded")
        # Tier 2 has the host's network: which ports of the judge's may be reached is fixed before the first line.
        doors = [_listening() for _ in range(DOORS if place.tier == 2 else 0)]
        ports = [door.getsockname()[1] for door in doors]

        def start(descriptor: int) -> None:
            for door in doors:
                door.close()
            self._become_learner(place, descriptor, ports)

        Warden(place, control, learner, start, notes, doors=doors).run()

    def _become_learner(self, place: Place, learner: int, ports: list[int]) -> None:
        die_with_parent()
        _enter_room(place)
        budget = Budget.from_json(place.budget)
        sandbox.lock_down(place.tier, view_of(place), budget, self.filter, place.room or None, doors=ports)
        self._learner(learner)

    def _bare(self, folder: Path, descriptors: list[int]) -> None:
        (learner,) = descriptors
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                die_with_parent()
                os.setsid()
                _only(learner)
                os.chdir(folder)
                self._learner(learner, asks=False)
                status = 0
            finally:
                os._exit(status)
        os.close(learner)
        self.wire.send({"pid": pid})

    def _learner(self, descriptor: int, asks: bool = True) -> None:
        sys.path[:] = ["", *[entry for entry in sys.path if entry]]
        Learner(Wire(socket.socket(fileno=descriptor)), self.runner, asks=asks).serve()


def warm_up(preload: list[str]) -> None:
    """Import what every kernel needs, and what this lesson's own locked cells import."""
    import autograder.checks  # noqa: F401

    with tempfile.TemporaryDirectory() as scratch:
        os.environ["MPLCONFIGDIR"] = scratch  # this process has no home, and matplotlib would warn of it
        for name in preload:
            # A module that is missing here is missing for the learner too: the cell says so.
            with contextlib.suppress(Exception):
                importlib.import_module(name)
        del os.environ["MPLCONFIGDIR"]
    # Matplotlib's alarm for a slow look at the fonts is cancelled by now; its thread needs a moment to end.
    for thread in threading.enumerate():
        if thread is not threading.main_thread():
            thread.join(1.0)


def _listening() -> socket.socket:
    server = socket.socket()
    server.bind(("127.0.0.1", 0))
    server.listen(64)
    return server


def _enter_room(place: Place) -> None:
    """Environment and working folder of the learner's process."""
    home = Path(HOME if place.tier == 1 else place.room)
    work = home / "work" / place.module
    work.mkdir(parents=True, exist_ok=True)
    scratch = Path("/tmp") if place.tier == 1 else home / "tmp"
    scratch.mkdir(exist_ok=True)
    os.environ.update({"HOME": str(home), "TMPDIR": str(scratch), "IPYTHONDIR": str(home / ".ipython")})
    os.environ.update(place.environment)
    tempfile.tempdir = None  # the fork server's own is out of reach
    os.chdir(work)


def _only(*kept: int) -> None:
    """Close every descriptor but these; the standard ones lead nowhere."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nothing, standard)
    before = 3
    for descriptor in sorted(kept):
        os.closerange(before, descriptor)
        before = descriptor + 1
    os.closerange(before, 4096)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - stays open as long as the process


def _sweep() -> None:
    """End every descendant: when no notebook runs, one that is left came from a killed warden."""
    until = time.monotonic() + 2.0
    while (left := descendants(os.getpid())) and time.monotonic() < until:
        for pid in left:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        _reap()
        time.sleep(0.002)


def _reap() -> None:
    """Collect processes that have ended."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


if __name__ == "__main__":
    die_with_parent()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    Zygote(Wire(socket.socket(fileno=int(sys.argv[1]))), sys.argv[2:]).serve()
