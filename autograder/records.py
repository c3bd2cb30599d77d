"""Frozen results that travel between layers and processes: JSON both ways, nothing else.

``to_json`` gives plain dicts and lists; ``from_json`` takes them back and refuses unknown fields.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, Literal, Self

CardStatus = Literal["passed", "not_yet", "not_tried", "when_graded"]


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
    """One notebook of one submission. ``checks`` are ``CheckResult.to_json()`` dicts in notebook order."""

    module: str
    lesson: str
    checks: list[dict[str, Any]]
    essays: list[str] = field(default_factory=list)
    note: str = ""

    @property
    def points(self) -> float:
        """Points earned."""
        return sum(float(check["points"]) for check in self.checks)

    @property
    def max_points(self) -> float:
        """Points possible, essays left out."""
        return sum(float(check["max_points"]) for check in self.checks)
