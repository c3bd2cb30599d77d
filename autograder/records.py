"""Frozen results that travel between layers and processes: JSON both ways, nothing else.

``to_json`` gives plain dicts and lists; ``from_json`` takes them back and refuses unknown fields.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, Literal, Self

CardStatus = Literal["passed", "not_yet", "not_tried", "when_graded"]
State = Literal[
    "graded",  # every cell was run and every check examined
    "partial",  # something cut the work short; the points proven before and after it are kept
    "rejected",  # what was handed in cannot be read: the reason says why
    "timeout",  # the time was used up and no point was proven; so the next ones, each for its budget
    "memory",
    "processes",
    "output",
    "files",
    "crashed",  # the kernel ended
    "tampered",  # the kernel sent something that is no evidence
    "ours",  # our own machinery failed: tried again, never a zero
]


@dataclass(frozen=True)
class Record:
    """Base of all records: a frozen dataclass with JSON both ways."""

    def to_json(self) -> dict[str, Any]:
        """This record as plain dicts, lists, text and numbers."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """The record that ``to_json`` wrote; raises TypeError on a field that is unknown or missing."""
        return cls(**data)


@dataclass(frozen=True)
class Card(Record):
    """What one check has to say: drawn in the notebook, printed for Validate, kept beside a grade.

    ``call``, ``expected``, ``got`` are short texts (empty when there is nothing to show), ``where`` points at the first
    difference, ``mistake`` is "CODE: sentence" or a plain sentence, ``printed`` is what the learner's code printed.
    """

    task: str
    status: CardStatus
    title: str
    call: str = ""
    expected: str = ""
    got: str = ""
    where: str = ""
    mistake: str = ""
    printed: str = ""
    behaviour: str = ""
    hints: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class CheckResult(Record):
    """One check cell of one submission: points earned of points possible, and its card (None when it passed)."""

    task: str
    grade_id: str
    points: float
    max_points: float
    hidden: bool
    card: dict[str, Any] | None = None


@dataclass(frozen=True)
class LessonResult(Record):
    """One notebook of one submission. ``checks`` are ``CheckResult.to_json()`` dicts in notebook order.

    ``essays`` are the grade_ids that a person reads, ``note`` and ``reason`` one sentence each or "", ``answers`` the
    ``Answer.to_json()`` dicts that a feedback page may show, ``release`` the release that the notebook was made from.
    """

    module: str
    lesson: str
    checks: list[dict[str, Any]]
    essays: list[str] = field(default_factory=list)
    note: str = ""
    state: State = "graded"
    reason: str = ""
    answers: list[dict[str, Any]] = field(default_factory=list)
    release: str = ""

    @property
    def points(self) -> float:
        """Points earned."""
        return sum(float(check["points"]) for check in self.checks)

    @property
    def max_points(self) -> float:
        """Points possible, essays left out."""
        return sum(float(check["max_points"]) for check in self.checks)


@dataclass(frozen=True)
class Answer(Record):
    """What a learner wrote for one task: source, what its own cell printed, how it failed ("" when it did not)."""

    task: str
    source: str
    printed: str = ""
    error: str = ""


@dataclass(frozen=True)
class SubmissionResult(Record):
    """One learner's module, graded. It ends in exactly one state.

    ``submission`` is the hash of what was handed in, ``master`` that of the module's sources, ``received`` an ISO time
    (UTC), ``tier`` the sandbox tier it ran in, ``lessons`` are ``LessonResult.to_json()`` dicts in course order,
    ``notebooks`` maps a lesson's name to its graded notebook (nbformat 4 as plain JSON), ``notes`` are sentences for
    the instructor, ``seconds`` is wall time and ``cpu`` processor time of kernels and judge together.
    """

    learner: str
    module: str
    submission: str
    master: str
    state: State
    reason: str = ""
    received: str = ""
    tier: int = 0
    lessons: list[dict[str, Any]] = field(default_factory=list)
    notebooks: dict[str, dict[str, Any]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    seconds: float = 0.0
    cpu: float = 0.0

    @property
    def points(self) -> float:
        """Points earned, essays left out."""
        return sum(LessonResult.from_json(lesson).points for lesson in self.lessons)

    @property
    def max_points(self) -> float:
        """Points possible, essays left out."""
        return sum(LessonResult.from_json(lesson).max_points for lesson in self.lessons)

    @property
    def essays(self) -> int:
        """How many texts a person still has to read."""
        return sum(len(lesson["essays"]) for lesson in self.lessons)
