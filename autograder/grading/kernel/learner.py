"""The learner's process: answers frames about one namespace, and nothing it says is believed without a look.

``{"cell": source, "room": bytes}``  run a cell, answer how it ended (``"replay": true``: unseen)
``{"check": request}``               one request of a check (``checks.kernel_side``), with its answer
``{"files": {path: base64}}``        lay out the learner's project files in the working folder
``{"fork": folder, "seconds": s}`` + descriptor: a child goes on from here over the descriptor that came along, in a
                                     copy of the working folder below ``folder``, for s of computing (trusted code only)
"""

from __future__ import annotations

import base64
import contextlib
import gc
import os
import random
import resource
import shutil
import signal
import socket
import sys
from pathlib import Path
from typing import Any

from autograder.checks.kernel_side import KernelSide
from autograder.grading.kernel.cells import CellRunner
from autograder.grading.wire import BrokenWire, Wire, WireClosed
from autograder.services.broker import set_broker
from autograder.services.replay import replay

MAX_DATA = 2_000_000_000


class Learner:
    """Serves one wire until it closes; runs in the process that was forked for one notebook.

    ``asks``: servers are asked of the grader, not started here.
    """

    def __init__(self, wire: Wire, runner: CellRunner, *, asks: bool = True) -> None:
        self.wire, self.runner, self.asks = wire, runner, asks
        self.side = KernelSide(runner.shell.user_ns)

    def serve(self) -> None:
        """Answer until the other end closes."""
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        _reseed()
        self.runner.begin()
        if self.asks:
            set_broker(self._ask)
        while True:
            try:
                message = self.wire.receive()
            except WireClosed:
                return
            if "fork" in message:
                self._fork(Path(message["fork"]), float(message["seconds"]))
                continue
            answer = self._answer(message)
            try:
                self.wire.send(answer)
            except BrokenWire:
                self.wire.send({"refused": {"what": "something of more than 8 MB", "where": ""}})

    def _answer(self, message: dict[str, Any]) -> dict[str, Any]:
        if "cell" in message:
            with replay(bool(message.get("replay"))):
                return self.runner.run(str(message["cell"]), int(message["room"]))
        if "check" in message:
            answer: dict[str, Any] = self.runner.inside_loop(lambda: self.side.answer(message["check"]))
            return answer
        for name, data in message.get("files", {}).items():
            path = Path.cwd() / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(base64.b64decode(data))
        return {}

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        """Ask the grader for something that only it may start, such as a database; called by a set-up cell."""
        self.wire.send({"ask": question})
        return self.wire.receive()

    def _fork(self, folder: Path, seconds: float) -> None:
        (descriptor,) = self.wire.take_descriptors()
        gc.freeze()  # else a collection in the child copies every page of the lesson so far
        child = os.fork()
        if child:
            os.close(descriptor)
            self.wire.send({"pid": child})
            with contextlib.suppress(ChildProcessError):
                while os.waitpid(-1, os.WNOHANG)[0]:
                    pass
            return
        status = 1
        try:
            os.setsid()
            _limit(seconds)
            self.wire.close()
            copy = folder / Path.cwd().name
            shutil.copytree(Path.cwd(), copy, symlinks=True)
            os.chdir(copy)
            self.wire = Wire(socket.socket(fileno=descriptor))
            self.side.kept, self.side.serving = [], []
            self.serve()
            status = 0
        finally:
            os._exit(status)


def _limit(seconds: float) -> None:
    """An answer that counts for ever or fills the memory ends itself, however busy the machine is."""
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_DATA, (MAX_DATA, MAX_DATA))


def _reseed() -> None:
    """A forked process must not repeat its siblings' random numbers."""
    random.seed()
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        numpy.random.seed()
