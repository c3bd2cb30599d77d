"""Runs one notebook: its cells in a learner's process, its checks in the judge, in the order in which they stand.

A cell or a call that does not end costs its own limit and its own task: the process is ended, a fresh one replays the
earlier cells that came to their end, and goes on with the next step. What was proven before is kept.
"""

from __future__ import annotations

import contextlib
import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from autograder.grading.judge import examine, read_check
from autograder.grading.kernel import Kernels, Place
from autograder.grading.kernel.process import Death, Kernel, KernelDied
from autograder.records import Record

Status = Literal["ok", "raised", "timeout", "crashed", "memory", "processes", "output", "files", "tampered", "late"]
GRACE = 2.0
MOST_LIVES = 12
FILES_SECONDS = 20.0
SMALL = 300_000  # what a traceback and the frames of rich outputs may take beside the room


@dataclass(frozen=True)
class Limits(Record):
    """Seconds for a cell, for the whole notebook and for one call of a check (0: 5 s); bytes of output kept of a cell
    and of the notebook."""

    cell: float = 30.0
    notebook: float = 600.0  # 03-2 tries the tests on 80 versions, each in a kernel of its own: 60 s of computing
    call: float = 0.0
    output: int = 1_000_000
    notebook_output: int = 5_000_000


@dataclass(frozen=True)
class Step(Record):
    """One code cell: the learner's or a locked one to run in the kernel, or a check for the judge."""

    source: str
    check: bool = False


@dataclass(frozen=True)
class StepResult(Record):
    """How one step ended: ``outputs`` as nbformat has them; of a check that was not passed, its card."""

    status: Status
    error: str = ""
    outputs: list[dict[str, Any]] = field(default_factory=list)
    card: dict[str, Any] | None = None


@dataclass(frozen=True)
class RunReport(Record):
    """One result a step, in order. ``cause`` is what cut the run short ("" for nothing), ``full`` a budget that ran out
    without ending anything; ``cpu`` is processor time of the learner's processes and their wardens, in seconds."""

    results: list[dict[str, Any]]
    cause: str = ""
    full: str = ""
    cpu: float = 0.0
    memory: int = 0
    lives: int = 1
    notes: list[str] = field(default_factory=list)


class Run:
    """One notebook's way through as many learner's processes as it needs."""

    def __init__(
        self,
        kernels: Kernels,
        place: Place,
        steps: Sequence[Step],
        *,
        limits: Limits,
        files: dict[str, str],
        seed: int | None = None,
        services: Callable[[dict[str, Any]], dict[str, Any]] | None = None,
    ) -> None:
        self.kernels, self.place, self.steps, self.limits = kernels, place, list(steps), limits
        self.files, self.services = files, services
        self.seed = secrets.randbits(48) if seed is None else seed
        self.results: dict[int, StepResult] = {}
        self.never_again: set[int] = set()
        self.until = time.monotonic() + limits.notebook
        self.room = limits.notebook_output
        self.causes: list[str] = []
        self.full, self.cpu, self.memory, self.lives = "", 0.0, 0, 0
        self.notes: list[str] = []
        # After the last check nothing can earn a point: a cell there does not bring a dead kernel back.
        self.last_check = max((n for n, step in enumerate(self.steps) if step.check), default=-1)

    def report(self) -> RunReport:
        """Run everything; one result a step. Raises GradingError when our own machinery fails."""
        while (first := self._first_open()) is not None and self.lives < MOST_LIVES:
            if time.monotonic() >= self.until or (self.lives and first > self.last_check):
                break
            self._one_life(first)
        missing = [n for n in range(len(self.steps)) if n not in self.results]
        if any(self.steps[n].check for n in missing):
            self.causes.append("timeout")
        used_up = f"the notebook's {self.limits.notebook:g} s were used up before this cell"
        ended = "the kernel had ended before this cell, and no check follows"
        late = StepResult("late", used_up if time.monotonic() >= self.until else ended)
        results = [self.results.get(n, late).to_json() for n in range(len(self.steps))]
        return RunReport(results, _worst(self.causes), self.full, self.cpu, self.memory, max(1, self.lives), self.notes)

    def _first_open(self) -> int | None:
        return next((n for n in range(len(self.steps)) if n not in self.results), None)

    def _one_life(self, first: int) -> None:
        self.lives += 1
        with self.kernels.kernel(self.place, self.services) as kernel:
            try:
                self._bring_up_to(kernel, first)
                for index in range(first, len(self.steps)):
                    self._step(kernel, index)
            except KernelDied as death:
                self.causes.append(death.how)
        self._note(kernel)
        self.notes = kernel.notes

    def _note(self, kernel: Kernel) -> None:
        self.cpu += float(kernel.usage.get("cpu", 0.0))
        self.memory = max(self.memory, int(kernel.usage.get("memory", 0)))
        self.full = self.full or str(kernel.usage.get("full", ""))

    @contextlib.contextmanager
    def _fresh(self, first: int) -> Iterator[Kernel]:
        """Another kernel that has run the cells before ``first``, for one question of a check."""
        with self.kernels.kernel(self.place, self.services) as kernel:
            self._bring_up_to(kernel, first)
            yield kernel
        self._note(kernel)

    @contextlib.contextmanager
    def _blank(self) -> Iterator[Kernel]:
        """Another kernel in which nothing of the learner's has run and no file of theirs lies."""
        with self.kernels.kernel(self.place, self.services) as kernel:
            yield kernel
        self._note(kernel)

    def _bring_up_to(self, kernel: Kernel, first: int) -> None:
        """Lay out the project and run the cells before ``first`` that came to their end."""
        if self.files:
            kernel.ask({"files": self.files}, time.monotonic() + FILES_SECONDS)
        for index in range(first):
            if index not in self.never_again and not self.steps[index].check:
                self._replay(kernel, index)

    def _replay(self, kernel: Kernel, index: int) -> None:
        try:
            self._cell(kernel, index, 0, replay=True)
        except KernelDied:
            self.never_again.add(index)
            raise

    def _step(self, kernel: Kernel, index: int) -> None:
        """Run one step. Raises KernelDied after its result is noted, when the kernel did not survive it."""
        if time.monotonic() >= self.until:
            raise KernelDied("timeout")
        try:
            if self.steps[index].check:
                self.results[index] = self._check(kernel, index)
            else:
                self.results[index] = self._cell(kernel, index, min(self.limits.output, self.room))
        except KernelDied as death:
            self.never_again.add(index)
            self.results[index] = _obituary(death, self.limits, self.until)
            raise
        if kernel.dead:
            raise kernel.dead

    def _check(self, kernel: Kernel, index: int) -> StepResult:
        cell = read_check(self.steps[index].source)
        card = examine(cell, kernel, self.until, self.seed, lambda: self._fresh(index), blank=self._blank)
        if card.status == "passed":
            return StepResult("ok")
        return StepResult("raised", card=card.to_json())

    def _cell(self, kernel: Kernel, index: int, room: int, replay: bool = False) -> StepResult:
        begun = time.monotonic()
        interrupt = min(begun + self.limits.cell, self.until)
        message = {"cell": self.steps[index].source, "room": room, "replay": replay}
        answer = kernel.ask(message, interrupt + GRACE, interrupt)
        late = time.monotonic() >= interrupt
        result = _cell_result(answer)
        if result is None:
            kernel.condemn("tampered", "a cell's result that is none")
            raise kernel.dead or KernelDied("tampered")
        size = sum(len(str(output)) for output in result.outputs)
        if size > 2 * room + SMALL:
            kernel.condemn("output", "")
            raise kernel.dead or KernelDied("output")
        self.room = max(0, self.room - size)
        if late:
            self.causes.append("timeout")
            self.never_again.add(index)
            return StepResult("timeout", _too_long(self.limits.cell), result.outputs)
        return result


def _cell_result(answer: dict[str, Any]) -> StepResult | None:
    """The result that a kernel gave, in the shape that it must have; None when it is no result."""
    status, error, outputs = answer.get("status"), answer.get("error"), answer.get("outputs")
    if status not in {"ok", "raised"} or not isinstance(error, str) or not isinstance(outputs, list):
        return None
    clean = [made for output in outputs[:600] if (made := _output(output)) is not None]
    return StepResult(status, error[:2000], clean)


def _output(output: Any) -> dict[str, Any] | None:
    if not isinstance(output, dict):
        return None
    kind = output.get("output_type")
    if kind == "stream" and output.get("name") in {"stdout", "stderr"} and isinstance(output.get("text"), str):
        return {"output_type": "stream", "name": output["name"], "text": output["text"]}
    if kind == "error" and isinstance(output.get("traceback"), list):
        lines = [str(line)[:2000] for line in output["traceback"][:200]]
        name, text = str(output.get("ename"))[:200], str(output.get("evalue"))[:2000]
        return {"output_type": "error", "ename": name, "evalue": text, "traceback": lines}
    if kind in {"display_data", "execute_result"} and isinstance(output.get("data"), dict):
        data = {str(name): text for name, text in output["data"].items() if isinstance(text, str)}
        made = {"output_type": kind, "data": data, "metadata": {}}
        return {**made, "execution_count": None} if kind == "execute_result" else made
    return None


def _obituary(death: KernelDied, limits: Limits, until: float) -> StepResult:
    if death.how == "timeout" and time.monotonic() >= until:
        return StepResult("timeout", f"the notebook's {limits.notebook:g} s were used up here")
    said = _too_long(limits.cell) if death.how == "timeout" else OBITUARIES[death.how]
    return StepResult(death.how, said)


def _too_long(seconds: float) -> str:
    return f"stopped after {seconds:g} s: this cell does not end"


OBITUARIES: dict[Death, str] = {
    "crashed": "this cell ended the kernel",
    "memory": "this cell used more memory than a notebook may",
    "processes": "this cell started more processes than a notebook may",
    "output": "this cell wrote more than a notebook may",
    "files": "this cell filled the space that a notebook has for files",
    "tampered": "the kernel sent something that no notebook sends",
    "timeout": "",
}
SEVERITY = ("tampered", "memory", "processes", "files", "output", "crashed", "timeout")


def _worst(causes: list[str]) -> str:
    return next((name for name in SEVERITY if name in causes), "")
