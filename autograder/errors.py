"""Every error the course raises on purpose.

CourseError                      something a person can mend; its text says what, where and what to do next
├── UsageError                   the command was called wrongly (exit 2)
├── LayoutError                  a module, lesson, task or data set that does not exist
├── MasterError                  a master breaks a house rule (file, line, rule)
├── ServiceError                 a real server cannot be started or reached
├── IntakeError                  a submission or archive that cannot be taken in
├── DeskError                    the learner's copy cannot be laid out, updated, saved or restored
└── GradingError                 our own machinery failed while grading: never the learner's fault
CheckFailed                      a check did not pass; carries the card (defined in ``autograder.checks.card``)
"""

from __future__ import annotations


class CourseError(Exception):
    """Base of what the course raises on purpose: one sentence for a person, never a traceback."""

    exit_code = 1


class UsageError(CourseError):
    """The command was called wrongly."""

    exit_code = 2


class LayoutError(CourseError):
    """A module, lesson, task or data set that does not exist."""


class MasterError(CourseError):
    """A master breaks a house rule.

    ``path`` is relative to the course's root, ``line`` counts from 1, ``rule`` is a number such as ``"L06"``.
    """

    def __init__(self, path: str, line: int, rule: str, text: str) -> None:
        super().__init__(path, line, rule, text)
        self.path, self.line, self.rule, self.text = path, line, rule, text

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule} {self.text}"


class ServiceError(CourseError):
    """A real server cannot be started or reached."""


class IntakeError(CourseError):
    """A submission or an archive that cannot be taken in."""


class DeskError(CourseError):
    """The learner's copy cannot be laid out, updated, saved or restored."""


class GradingError(CourseError):
    """The course's own machinery failed while grading."""
