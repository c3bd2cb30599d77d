"""The judge: runs a check cell where the learner's code cannot reach it, on names that stand in the learner's kernel.

The cell is the notebook's own, unchanged. Its decorator is read, not run; its function gets a transport that crosses
to the kernel. Expected values, reference queries, seeds and scores stay here.
"""

from __future__ import annotations

import ast
import builtins
import functools
import hashlib
import linecache
import socket
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from types import FunctionType
from typing import Any, Protocol

from autograder.checks.limits import CallTimeout, time_limit
from autograder.checks.task import run_check
from autograder.errors import GradingError
from autograder.grading.evidence import NoEvidence, examined
from autograder.grading.kernel.process import Death, KernelDied
from autograder.records import Card

GRACE = 1.5
DEFAULT_LIMIT = 5.0


@dataclass(frozen=True)
class CheckCell:
    """A check cell as read: its function and what its decorator says."""

    function: FunctionType
    task: str
    hidden: bool
    card: Card
    setup: str


class Reachable(Protocol):
    """What is needed of a learner's process: ``process.Kernel``, or one without a sandbox."""

    dead: KernelDied | None

    def ask(self, message: dict[str, Any], until: float, interrupt: float = 0.0) -> dict[str, Any]:
        """The answer to one frame. Raises KernelDied."""

    def connect(self, port: int) -> socket.socket:
        """A socket connected to a server of the learner's."""

    def listen(self) -> socket.socket:
        """A listening socket that the learner's code can reach."""

    def condemn(self, how: Death, text: str) -> None:
        """End it for what it answered."""


Fresh = Callable[[], AbstractContextManager[Reachable]]


class RemoteTransport:
    """Carries a check's requests to the learner's process. ``until`` is when the notebook's time is over."""

    def __init__(self, kernel: Reachable, until: float, fresh: Fresh | None = None, blank: Fresh | None = None) -> None:
        self._kernel, self._until, self._fresh, self._blank = kernel, until, fresh, blank

    def request(self, message: dict[str, Any]) -> dict[str, Any]:
        """The examined answer; a call that does not come back costs its own limit and then the kernel.

        Raises KernelDied when the kernel ends in any other way, or has ended before.
        """
        limit = float(message.get("limit", DEFAULT_LIMIT))
        if self._kernel.dead and message["op"] == "stop":
            return {"value": None}
        try:
            answer = self._kernel.ask({"check": message}, min(self._until, time.monotonic() + limit + GRACE))
            return examined(message, answer)
        except NoEvidence as error:
            self._kernel.condemn("tampered", str(error))
            raise self._kernel.dead or KernelDied("tampered") from None
        except KernelDied as death:
            if message["op"] == "stop":
                return {"value": None}  # the verdict is there; a server that cannot be stopped ends with the kernel
            if death.how == "timeout" and "limit" in message:
                return {"timeout": limit}
            raise

    def request_alone(self, message: dict[str, Any]) -> dict[str, Any]:
        """As ``request``, from a fresh kernel that has run the same cells; without a way to get one, from this.

        Git steps are plain data: their kernel has run nothing.
        """
        maker = self._blank if message["op"] == "repository" else self._fresh
        if maker is None:
            return self.request(message)
        with maker() as kernel:
            return RemoteTransport(kernel, self._until).request(message)

    def connect(self, port: int) -> socket.socket:
        """A socket connected to a server of the learner's, through the warden's door. Raises OSError."""
        return self._kernel.connect(port)

    def listen(self) -> socket.socket:
        """A listening socket on the learner's own loopback, through the warden's door."""
        return self._kernel.listen()


def examine(
    cell: CheckCell,
    kernel: Reachable,
    until: float,
    seed: int,
    fresh: Fresh | None = None,
    *,
    blank: Fresh | None = None,
) -> Card:
    """The card of one check. ``fresh`` makes further kernels that have run the same cells, ``blank`` empty ones.

    Raises KernelDied when the learner's process ended before there was a verdict.
    """
    left = max(0.1, until - time.monotonic() + GRACE)
    try:
        with time_limit(left):
            return run_check(
                cell.function,
                cell.card,
                RemoteTransport(kernel, until, fresh, blank),
                hidden=cell.hidden,
                setup=cell.setup,
                seed=seed,
                judged=True,
            )
    except CallTimeout:
        raise KernelDied("timeout") from None


@functools.lru_cache(maxsize=2000)
def read_check(source: str) -> CheckCell:
    """The one check of a check cell. Raises GradingError for a cell of another form (lint refuses those)."""
    found = [node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef) and _decorator(node)]
    if len(found) != 1:
        raise GradingError("A check cell holds no `@check` function, or more than one: run `course lint`.")
    (node,) = found
    call = _decorator(node)
    assert call is not None
    said = {word.arg: ast.literal_eval(word.value) for word in call.keywords if word.arg}
    task = ast.literal_eval(call.args[0]) if call.args else said["task"]
    node.decorator_list = []
    space: dict[str, Any] = {"__builtins__": dict(vars(builtins)), "__name__": "check"}
    module = ast.Module(body=[node], type_ignores=[])
    name = f"<check {hashlib.sha256(source.encode()).hexdigest()[:16]}>"
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)  # a probe's source is read
    exec(compile(module, name, "exec"), space)
    function = space[node.name]
    hidden, points = bool(said.get("hidden")), float(said.get("points", 0))
    title = f"{task}, {points:g} point{'' if points == 1 else 's'}" if points else task
    behaviour = " ".join((function.__doc__ or "").split()) if hidden else ""
    card = Card(task=task, status="passed", title=title, behaviour=behaviour, hints=list(said.get("hints", ())))
    return CheckCell(function, task, hidden, card, said.get("setup", ""))


def _decorator(node: ast.FunctionDef) -> ast.Call | None:
    for decorator in node.decorator_list:
        if isinstance(decorator, ast.Call) and isinstance(decorator.func, ast.Name) and decorator.func.id == "check":
            return decorator
    return None
