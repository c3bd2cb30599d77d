"""A learner's process without warden and sandbox, for answers that we trust: `course verify` runs hundreds a minute.

It answers the same frames and dies of the same causes as ``process.Kernel``.
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import time
from pathlib import Path
from typing import Any

from autograder.grading.kernel.process import Death, KernelDied
from autograder.grading.wire import BrokenWire, PlainWire, WireClosed, WireTimeout, pair

CONNECT_SECONDS = 5.0


class BareKernel:
    """Holds ``wire`` and the process ``pid`` that leads a session of its own."""

    def __init__(self, wire: PlainWire, pid: int) -> None:
        self._wire, self.pid = wire, pid
        self.dead: KernelDied | None = None

    def ask(self, message: dict[str, Any], until: float, interrupt: float = 0.0) -> dict[str, Any]:
        """As ``process.Kernel.ask``; questions of the kernel's are refused."""
        del interrupt  # an answer that we trust is ended, not interrupted
        if self.dead:
            raise self.dead
        try:
            self._wire.send(message, until=until)
            return self._wire.receive(until)
        except WireTimeout:
            self.condemn("timeout", "")
        except WireClosed:
            self.condemn("crashed", "")
        except BrokenWire as error:
            self.condemn("tampered", str(error))
        assert self.dead
        raise self.dead

    def fork(self, folder: Path, seconds: float) -> BareKernel:
        """A child that goes on from here in a copy of the working folder below ``folder``.

        It may compute for ``seconds``. Raises KernelDied.
        """
        ours, theirs = pair()
        try:
            self._wire.send({"fork": str(folder), "seconds": seconds}, (theirs.fileno(),))
            answer = self._wire.receive(time.monotonic() + 30)
        except (WireClosed, WireTimeout, BrokenWire):
            ours.close()
            self.condemn("crashed", "")
            raise self.dead or KernelDied("crashed") from None
        finally:
            theirs.close()
        return BareKernel(PlainWire(ours), int(answer["pid"]))

    def connect(self, port: int) -> socket.socket:
        """A socket connected to a server of the answer's."""
        return socket.create_connection(("127.0.0.1", port), CONNECT_SECONDS)

    def listen(self) -> socket.socket:
        """A listening socket that the answer's clients can reach."""
        server = socket.socket()
        server.bind(("127.0.0.1", 0))
        server.listen(64)
        return server

    def condemn(self, how: Death, text: str) -> None:
        """End the process; from now on every question raises KernelDied."""
        self.dead = KernelDied(how, text)
        self.end()

    def end(self) -> None:
        """End the process and its session."""
        for end in (os.killpg, os.kill):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                end(self.pid, signal.SIGKILL)
        self._wire.close()
