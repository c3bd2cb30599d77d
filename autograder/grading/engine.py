"""The engine: a process of its own that judges. Whoever grades holds one and gives it notebook after notebook.

It stands between two dangers: what it decodes comes from hostile hands, so it has limits of memory and time and may be
killed without harm; what it knows, expected values and seeds, must not reach a kernel, so the fork server that it uses
is a fresh process to which only cells are sent.

``python -P -m autograder.grading.engine DESCRIPTOR`` answers frames: a ``RunOrder`` as JSON, with a ``RunReport``.
"""

from __future__ import annotations

import contextlib
import functools
import os
import resource
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from autograder.errors import CourseError, GradingError
from autograder.grading import sandbox
from autograder.grading.kernel import ONE_THREAD, Kernels, Place, grader_account
from autograder.grading.run import Limits, Run, RunReport, Step
from autograder.grading.sandbox import Budget
from autograder.grading.wire import BrokenWire, Wire, WireClosed, WireTimeout, pair
from autograder.records import Record

MAX_ORDER = 200_000_000
ENGINE_DATA = 2_000_000_000
START_SECONDS = 60.0
SPARE_SECONDS = 45.0
MOST_ZYGOTES = 4
POSTGRES_INSIDE = "/run/course-pg"


@dataclass(frozen=True)
class RunOrder(Record):
    """One notebook to run. ``steps`` and ``limits`` as JSON; ``preload`` names what the fork server imports;
    ``files`` are the learner's project (path -> base64); ``tier`` 0 is the best that this machine has;
    ``needs`` names servers that the lesson's set-up asks for (``"postgresql"``); ``seed`` None draws one."""

    steps: list[dict[str, Any]]
    preload: list[str] = field(default_factory=list)
    module: str = "work"
    files: dict[str, str] = field(default_factory=dict)
    limits: dict[str, Any] = field(default_factory=dict)
    budget: dict[str, Any] = field(default_factory=dict)
    tier: int = 0
    seed: int | None = None
    needs: list[str] = field(default_factory=list)
    call_seconds: float = 0.0


class Engine:
    """A judge process of one's own, for ``with``; not for two threads at once.

    ``run`` raises GradingError when the engine dies or does not answer; the next ``run`` has a fresh one.
    """

    def __init__(self) -> None:
        if os.name != "posix":
            raise GradingError(
                "Grading needs fork, which Windows does not have. Run this command under WSL; Lab works natively."
            )
        self._process: subprocess.Popen[bytes] | None = None
        self._wire: Wire | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def run(self, order: RunOrder) -> RunReport:
        """One notebook's report."""
        limits = Limits.from_json(order.limits)
        wire = self._started()
        try:
            wire.send(order.to_json())
            answer = wire.receive(time.monotonic() + limits.notebook * 1.2 + SPARE_SECONDS)
        except (WireClosed, WireTimeout, BrokenWire) as error:
            self.close()
            raise GradingError(
                f"The judge's process failed ({type(error).__name__}). This is our fault: run the command again."
            ) from None
        if "error" in answer:
            raise GradingError(str(answer["error"]))
        return RunReport.from_json(answer["report"])

    @property
    def tier(self) -> int:
        """The best sandbox tier of this machine, as the engine found it."""
        self._started()
        return self._tier

    def close(self) -> None:
        """End the engine and everything that it started."""
        process, wire, self._process, self._wire = self._process, self._wire, None, None
        if process is None or wire is None:
            return
        wire.close()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _started(self) -> Wire:
        if self._wire is None:
            ours, theirs = pair()
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "autograder.grading.engine", str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env=_environment(),
                cwd="/",
                pass_fds=(theirs.fileno(),),
                start_new_session=True,
                **grader_account(),
            )
            theirs.close()
            self._wire = Wire(ours, MAX_ORDER)
            try:
                self._tier = int(self._wire.receive(time.monotonic() + START_SECONDS)["tier"])
            except (WireClosed, WireTimeout, BrokenWire, KeyError):
                self.close()
                raise GradingError(
                    "The judge's process did not start. Is this Python readable for the account that grades? "
                    "Run `course doctor`."
                ) from None
        return self._wire


def _environment() -> dict[str, str]:
    # Nothing of the learner's desk, and no progress file: a judge draws nothing.
    dropped = {"COURSE_PROGRESS", "NBGRADER_VALIDATING", "COURSE_CALL_SECONDS", "COURSE_OWN_ANSWERS", "COURSE_SEED"}
    return {**{name: value for name, value in os.environ.items() if name not in dropped}, **ONE_THREAD}


class Judge:
    """The engine's own side: serves orders, keeps the fork servers warm."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        self.tier = sandbox.best_tier()
        self.zygotes: dict[tuple[str, ...], Kernels] = {}

    def serve(self) -> None:
        """Answer until the other end closes."""
        self.wire.send({"tier": self.tier})
        try:
            while True:
                order = RunOrder.from_json(self.wire.receive())
                try:
                    answer: dict[str, Any] = {"report": self._run(order).to_json()}
                except (CourseError, OSError, MemoryError) as error:
                    answer = {"error": f"{error}"}
                self.wire.send(answer)
        except WireClosed:
            pass
        finally:
            for kernels in self.zygotes.values():
                kernels.close()

    def _run(self, order: RunOrder) -> RunReport:
        with _call_seconds(order.call_seconds):
            tier = max(order.tier, self.tier)
            services = Services(order.needs, tier)
            place = Place(
                tier=tier,
                module=order.module,
                view=_view(tuple(sorted(services.binds.items()))),
                budget=(Budget.from_json(order.budget) if order.budget else Budget()).to_json(),
            )
            steps = [Step.from_json(step) for step in order.steps]
            limits = Limits.from_json(order.limits)
            try:
                return Run(
                    self._kernels(order.preload),
                    place,
                    steps,
                    limits=limits,
                    files=order.files,
                    seed=order.seed,
                    services=services.answer,
                ).report()
            finally:
                services.close()

    def _kernels(self, preload: Sequence[str]) -> Kernels:
        key = tuple(preload)
        if key not in self.zygotes:
            if len(self.zygotes) >= MOST_ZYGOTES:
                oldest = next(iter(self.zygotes))
                self.zygotes.pop(oldest).close()
            self.zygotes[key] = Kernels(preload)
        return self.zygotes[key]


class Services:
    """The servers that a notebook's set-up may ask for: each gets a database of its own, gone with the notebook."""

    def __init__(self, needs: Sequence[str], tier: int) -> None:
        self.binds: dict[str, str] = {}
        self._tier = tier
        self._server: Any = None
        self._databases: list[Any] = []
        if "postgresql" in needs:
            from autograder.services.postgres import own_postgres

            self._server = own_postgres()
            # The sockets alone: beside them lie the server's files, which the grader's account may read.
            folder = self._server.socket_folder
            for path in Path(folder).glob(".s.PGSQL.*") if folder else []:
                if path.is_socket():
                    self.binds[f"{POSTGRES_INSIDE}/{path.name}"] = str(path)

    def answer(self, question: dict[str, Any]) -> dict[str, Any]:
        """The reply to what a kernel asked: the address of a fresh database, or why there is none."""
        name = question.get("postgresql", "")
        if self._server is None or not (name is None or isinstance(name, str)):
            return {"error": "this lesson asks for no server"}
        if not self.binds and self._tier == 1:
            return {"error": "COURSE_POSTGRES_URL names a server that a sandbox cannot reach: unset it"}
        try:
            database = self._server.database(name or None)
        except CourseError as error:
            return {"error": str(error)}
        self._databases.append(database)
        url = database.url_below(POSTGRES_INSIDE) if self._tier == 1 else database.url
        return {"name": database.name, "url": url, "rung": self._server.rung}

    def close(self) -> None:
        """Drop the databases."""
        for database in self._databases:
            with contextlib.suppress(Exception):
                database.close()


@functools.lru_cache(maxsize=8)
def _view(binds: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    return {**sandbox.standard_view().to_json(), "binds": dict(binds)}


@contextlib.contextmanager
def _call_seconds(seconds: float) -> Iterator[None]:
    """The limit of a call for this order; ``checks.calls`` reads it from the environment."""
    if seconds:
        os.environ["COURSE_CALL_SECONDS"] = str(seconds)
    try:
        yield
    finally:
        os.environ.pop("COURSE_CALL_SECONDS", None)


def _end_with(parent: int) -> None:
    """End when the process that asks has ended: in the middle of a notebook, too.

    Not by a parent-death signal: that follows the thread that started us, and Dask's threads come and go.
    """
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


if __name__ == "__main__":
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_DATA, (ENGINE_DATA, ENGINE_DATA))
    Judge(Wire(socket.socket(fileno=int(sys.argv[1])), MAX_ORDER)).serve()
