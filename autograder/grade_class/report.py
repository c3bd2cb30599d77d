"""What one run of `course grade` did: a record for --json, a short table for a person."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from autograder.records import Record, SubmissionResult

SHOWN = 40


@dataclass(frozen=True)
class GradeReport(Record):
    """One run. ``learners`` are dicts (learner, state, reason, points, max_points, essays, cpu, seconds) in id order.

    ``states`` counts them by state; ``unchanged`` were committed before and stayed as they are; ``unfinished`` could
    not be scored by our fault; ``missing`` stand in the roster and handed in nothing; ``left_out`` are folders that are
    no submission, with the reason; times are seconds (``median_cpu`` and ``median_wall`` per submission).
    """

    module: str
    tier: int = 0
    states: dict[str, int] = field(default_factory=dict)
    learners: list[dict[str, Any]] = field(default_factory=list)
    unchanged: int = 0
    unfinished: int = 0
    retried: int = 0
    reused: int = 0
    seconds: float = 0.0
    median_cpu: float = 0.0
    median_wall: float = 0.0
    missing: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether every submission has a score."""
        return not self.unfinished


def row(result: SubmissionResult) -> dict[str, Any]:
    """What the report keeps of one result: a few numbers, no notebooks."""
    return {
        "learner": result.learner,
        "state": result.state,
        "reason": result.reason,
        "points": result.points,
        "max_points": result.max_points,
        "essays": result.essays,
        "cpu": result.cpu,
        "seconds": result.seconds,
    }


def summed(module: str, rows: list[dict[str, Any]], **facts: Any) -> GradeReport:
    """The report of these rows; ``facts`` are the fields that rows do not tell."""
    rows = sorted(rows, key=lambda one: str(one["learner"]))
    states = Counter(str(one["state"]) for one in rows)
    return GradeReport(
        module,
        states=dict(states.most_common()),
        learners=rows,
        unfinished=states["ours"],
        median_cpu=round(median([one["cpu"] for one in rows] or [0.0]), 3),
        median_wall=round(median([one["seconds"] for one in rows] or [0.0]), 3),
        **facts,
    )


def render(report: GradeReport) -> str:
    """A line a learner (the first forty when there are more; those with trouble first), then the sums."""
    trouble = sorted(report.learners, key=lambda one: (one["state"] == "graded", one["learner"]))
    width = max((len(one["learner"]) for one in report.learners), default=0)
    lines = [_line(one, width) for one in trouble[:SHOWN]]
    if len(trouble) > SHOWN:
        lines.append(f"... and {len(trouble) - SHOWN} more")
    states = ", ".join(f"{count} {state}" for state, count in report.states.items()) or "nothing new to grade"
    lines.append(f"{report.module}: {states}; {report.unchanged} unchanged; {report.seconds:.1f} s.")
    essays = sum(one["essays"] for one in report.learners)
    if essays:
        lines.append(f"{essays} texts are still to be read: nbgrader formgrader.")
    if report.missing:
        lines.append(f"Nothing from {len(report.missing)}: {', '.join(report.missing[:SHOWN])}")
    lines += [f"left out: {text}" for text in report.left_out]
    return "\n".join([*lines, *report.notes])


def _line(one: dict[str, Any], width: int) -> str:
    text = f"{one['learner']:{width}}  {one['state']:9}  {one['points']:g} of {one['max_points']:g}"
    return f"{text}  {one['reason']}".rstrip()
