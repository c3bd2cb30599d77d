"""Runs many answers to one task quickly: one warm kernel a lesson, one fork of it an answer, judged from outside.

The warm kernel executes the lesson's cells in order with the reference answers. At each task it forks a child for each
answer; the child runs the answer, this process judges it by the task's checks. No sandbox: the answers are our own.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from autograder.authoring.masters import Master, MasterCell, check_source, grade_id, solution_source
from autograder.checks.card import as_text
from autograder.checks.mistakes import UNREAD
from autograder.checks.task import DEFAULT_SEED
from autograder.errors import CourseError, MasterError
from autograder.grading.judge import examine, read_check
from autograder.grading.kernel import Kernels, hand_over
from autograder.grading.kernel.bare import BareKernel
from autograder.grading.kernel.process import KernelDied
from autograder.grading.submission import locked_imports

TRIAL_SECONDS = 30.0
CELL_SECONDS = 60.0

# Right answers to lesson tasks take milliseconds; waiting the full limit for each endless loop would cost minutes.
CALL_SECONDS = "1.5"
# The answers are our own: a database that one was lent is emptied for the next (``services.lesson_database``).
SETTINGS = {"COURSE_CALL_SECONDS": CALL_SECONDS, "COURSE_OWN_ANSWERS": "1"}
Enough = Callable[[str], bool]


def never(card: str) -> bool:
    """No card ends a trial: every check is to be seen."""
    return False


@dataclass(frozen=True)
class Verdict:
    """What one answer earned: points of possible, and the text of every card that was not passed.

    ``error`` says how the answer's own cell failed, ``broken`` names checks that failed by their own fault, ``seconds``
    is how long it took.
    """

    points: float
    possible: float
    cards: tuple[str, ...]
    error: str = ""
    broken: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def full(self) -> bool:
        """Every check passed."""
        return self.points == self.possible


class Trial(Protocol):
    """Gives one answer's verdict, from a process of its own."""

    def __call__(self, source: str, processor_seconds: float = TRIAL_SECONDS, enough: Enough = never) -> Verdict:
        """``processor_seconds`` is how much computing the answer may cost; waiting is limited apart from it.

        The first card of a check that is not passed with which ``enough`` is content ends the trial; checks after
        it count as not passed.
        """


def run_lesson(master: Master, work_on: Callable[[str, KernelTrial], None], replay: bool = False) -> None:
    """Execute the lesson's cells; before each task's reference answer call ``work_on(task, trial)``.

    ``trial(source)`` gives the verdict of one answer in a process of its own. ``replay``: demonstrations that leave
    nothing behind are passed over. Raises MasterError when a locked cell
    fails that is not marked to fail.
    """
    before = {name: os.environ.get(name) for name in SETTINGS}
    os.environ.update(SETTINGS)
    try:
        heavy = locked_imports(cell.source for cell in master.cells if cell.role == "code")
        with _room() as room, Kernels(heavy) as kernels:
            folder = room / master.lesson.module
            folder.mkdir()
            hand_over(folder)
            kernel = BareKernel(*kernels.bare(folder))
            try:
                _walk(master, kernel, work_on, replay)
            finally:
                kernel.end()
    finally:
        for name, value in before.items():
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value


def _walk(master: Master, kernel: BareKernel, work_on: Callable[[str, KernelTrial], None], replay: bool) -> None:
    for cell in master.cells:
        if cell.role == "code":
            error = _run_cell(kernel, cell.source, CELL_SECONDS, replay)
            if error and "raises-exception" not in cell.attributes.get("tags", ""):
                raise MasterError(master.path, cell.line, "L13", f"this cell fails: {error}")
        elif cell.role == "answer" and cell.task:
            work_on(cell.task, KernelTrial(master, master.checks(cell.task), kernel))
            _run_cell(kernel, solution_source(cell), CELL_SECONDS)


def _run_cell(kernel: BareKernel, source: str, seconds: float, replay: bool = False) -> str:
    """How the cell failed, or ""."""
    answer = kernel.ask({"cell": source, "room": 10_000, "replay": replay}, time.monotonic() + seconds)
    return "" if answer["status"] == "ok" else str(answer["error"] or answer["status"])


@contextlib.contextmanager
def patience() -> Iterator[None]:
    """Trials inside have a learner's own limit for one call."""
    before = os.environ.pop("COURSE_CALL_SECONDS", None)
    try:
        yield
    finally:
        if before is not None:
            os.environ["COURSE_CALL_SECONDS"] = before


@contextlib.contextmanager
def cards_unread() -> Iterator[None]:
    """Trials inside tell whether an answer passes; what a card would explain is left out."""
    os.environ[UNREAD] = "1"
    try:
        yield
    finally:
        os.environ.pop(UNREAD, None)


class KernelTrial:
    """Forks ``kernel``, which has run the lesson up to a task, once for each answer to it."""

    def __init__(self, master: Master, checks: list[MasterCell], kernel: BareKernel) -> None:
        self.master, self.kernel = master, kernel
        self._built = [(grade_id(master, cell), cell.points or 0.0, check_source(master, cell)) for cell in checks]

    def of(self, checks: list[MasterCell]) -> KernelTrial:
        """The same by these ``checks`` alone."""
        return KernelTrial(self.master, checks, self.kernel)

    def __call__(self, source: str, processor_seconds: float = TRIAL_SECONDS, enough: Enough = never) -> Verdict:
        """One answer's verdict; see ``Trial``."""
        begun, possible = time.monotonic(), sum(points for _, points, _ in self._built)
        with _room() as room:
            child = self.kernel.fork(room, processor_seconds)
            try:
                error, cards, broken = _examine(child, source, self._built, enough)
            finally:
                child.end()
        earned = sum(points for (_, points, _), card in zip(self._built, cards, strict=False) if card is None)
        shown = tuple(card for card in cards if card is not None)
        return Verdict(earned, possible, shown, error, tuple(broken), time.monotonic() - begun)


def _examine(
    child: BareKernel, source: str, built: list[tuple[str, float, str]], enough: Enough
) -> tuple[str, list[str | None], list[str]]:
    """How the answer's cell failed, the card's text of each check (None: passed), the broken checks. See ``Trial``."""
    until, seed = time.monotonic() + TRIAL_SECONDS, int(os.environ.get("COURSE_SEED", DEFAULT_SEED))
    cards: list[str | None] = []
    broken: list[str] = []
    try:
        error = _run_cell(child, source, TRIAL_SECONDS)
    except KernelDied as death:
        error = f"the answer's own cell: {death.how}"
    for name, _, check in built:
        try:
            card = examine(read_check(check), child, until, seed)
            cards.append(None if card.status == "passed" else as_text(card))
        except KernelDied as death:
            error = error or f"stopped: {death.how}"
            cards.append(f"no verdict: {death.how}")
        except CourseError as fault:
            broken.append(f"{name}: {fault}")
            cards.append(f"the check itself failed: {broken[-1]}")
        if cards[-1] is not None and enough(cards[-1]):
            break
    return error, cards, broken


@contextlib.contextmanager
def _room() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="course-", ignore_cleanup_errors=True) as folder:
        yield hand_over(Path(folder))
