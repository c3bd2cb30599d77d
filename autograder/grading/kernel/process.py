"""The judge's hold on one learner's process: ask it, limit it, end it. What comes back is evidence, not truth."""

from __future__ import annotations

import contextlib
import os
import select
import socket
import time
from collections.abc import Callable
from typing import Any, Literal

from autograder.errors import GradingError
from autograder.grading.wire import BrokenWire, PlainWire, Wire, WireClosed, WireTimeout

Death = Literal["timeout", "crashed", "memory", "processes", "output", "files", "tampered"]
START_SECONDS = 30.0
END_SECONDS = 10.0
DOOR_SECONDS = 8.0
MOST_QUESTIONS = 20


class KernelDied(BaseException):
    """The learner's process is gone or had to go. ``how`` names the budget, ``"crashed"`` or ``"tampered"``.

    Not an Exception: a check's ``except Exception`` must not take it for a fault of its own.
    """

    def __init__(self, how: Death, text: str = "") -> None:
        super().__init__(how, text)
        self.how: Death = how
        self.text = text


class Kernel:
    """One learner's process and its warden. ``services`` answers what the kernel may ask of the grader."""

    def __init__(
        self, learner: PlainWire, control: Wire, services: Callable[[dict[str, Any]], dict[str, Any]] | None = None
    ) -> None:
        self._learner, self._control = learner, control
        self._services, self._questions = services, 0
        self.dead: KernelDied | None = None
        self.usage: dict[str, Any] = {}
        self._ended = False
        self.notes: list[str] = []

    def wait_until_ready(self) -> None:
        """Raises GradingError when the sandbox could not be made."""
        try:
            answer = self._control.receive(time.monotonic() + START_SECONDS)
        except (WireClosed, WireTimeout, BrokenWire):
            answer = {"failed": "the process ended at once"}
        if "ready" not in answer:
            raise GradingError(f"The sandbox could not be made: {answer.get('failed')}. Run `course doctor`.")
        self.notes = list(answer["notes"])

    def ask(self, message: dict[str, Any], until: float, interrupt: float = 0.0) -> dict[str, Any]:
        """The answer to one frame, whatever it is. ``until`` is a ``time.monotonic()`` moment.

        At ``interrupt`` (0: never) the learner's code gets a SIGINT. Raises KernelDied; the kernel is gone then.
        """
        if self.dead:
            raise self.dead
        try:
            if self._learner.pending:
                raise BrokenWire("a message that nobody asked for")
            self._learner.send(message, until=until)
            return self._answer(until, interrupt)
        except WireTimeout:
            raise self._death("timeout") from None
        except WireClosed:
            raise self._death(self._breach()) from None
        except BrokenWire as error:
            raise self._death("tampered", str(error)) from None

    def connect(self, port: int) -> socket.socket:
        """A socket connected to ``port`` of the learner's own loopback. Raises ConnectionRefusedError, KernelDied."""
        answer = self._at_the_door({"connect": port})
        if "connected" not in answer:
            raise ConnectionRefusedError(str(answer.get("refused")))
        return self._descriptor()

    def listen(self) -> socket.socket:
        """A listening socket on the learner's own loopback, for a server of the judge's.

        Raises KernelDied, and GradingError when there is none to be had: that is nobody's wrong answer.
        """
        answer = self._at_the_door({"listen": True})
        if "port" not in answer:
            raise GradingError(f"The judge could not open a port for a check: {answer.get('refused')}.")
        return self._descriptor()

    def condemn(self, how: Death, text: str) -> None:
        """End this kernel for what it answered; from now on every question raises KernelDied."""
        self._death(how, text)

    def end(self) -> None:
        """End every process of this notebook; ``usage`` says what they used, when the warden lived to tell."""
        if self._ended:
            return
        self._ended = True
        with contextlib.suppress(WireClosed, WireTimeout, BrokenWire):
            self._control.send({"end": True}, until=time.monotonic() + END_SECONDS)
            until = time.monotonic() + END_SECONDS
            while "ended" not in (answer := self._control.receive(until)):
                continue
            self.usage = answer["ended"]
        self._learner.close()
        self._control.close()

    def _answer(self, until: float, interrupt: float) -> dict[str, Any]:
        while True:
            message = self._next(until, interrupt)
            if message is None:
                interrupt = 0.0
                self._control.send({"interrupt": True})
                continue
            if "ask" not in message:
                return message
            self._questions += 1
            if self._questions > MOST_QUESTIONS or self._services is None:
                raise BrokenWire("too many questions")
            reply = self._services(message["ask"] if isinstance(message["ask"], dict) else {})
            self._learner.send(reply, until=until)

    def _next(self, until: float, interrupt: float) -> dict[str, Any] | None:
        """The next frame of the learner's; None when it is time to interrupt."""
        while True:
            limit = min(until, interrupt) if interrupt else until
            if not self._learner.has_bytes:
                left = max(0.0, limit - time.monotonic())
                ready = select.select([self._learner, self._control], [], [], left)[0]
                if not ready and limit < until:
                    return None
                if self._learner not in ready and self._control in ready:
                    self._control.receive(until)  # "gone": nothing more will come
                    raise WireClosed
            try:
                return self._learner.receive(limit)
            except WireTimeout:
                if limit < until:
                    return None
                raise

    def _at_the_door(self, message: dict[str, Any]) -> dict[str, Any]:
        if self.dead:
            raise self.dead
        try:
            self._control.send(message)
            until = time.monotonic() + DOOR_SECONDS
            while "gone" in (answer := self._control.receive(until)):
                continue
            return answer
        except (WireClosed, WireTimeout):
            raise self._death("crashed") from None

    def _descriptor(self) -> socket.socket:
        first, *others = self._control.take_descriptors()
        for other in others:
            os.close(other)
        return socket.socket(fileno=first)

    def _breach(self) -> Death:
        """Which budget the kernel died of, as far as the warden knows."""
        self.end()
        found: Death = self.usage.get("breach") or "crashed"
        return found

    def _death(self, how: Death, text: str = "") -> KernelDied:
        self.end()
        self.dead = KernelDied(how, text)
        return self.dead
