"""A class on one page and as a table: states, points per task, what a person still has to do. For instructors only."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from autograder.records import CheckResult, LessonResult, SubmissionResult
from autograder.reports.page import number, render
from autograder.reports.sanitise import csv_cell, one_line
from autograder.reports.states import FOR_INSTRUCTORS, mark, urgency
from autograder.reports.tasks import Standing, standing_of

SIGNS: dict[Standing, str] = {"passed": "✓", "open": "✗", "untried": "…", "unexamined": "○"}
MOST_NOTES = 6


@dataclass(frozen=True)
class TaskScore:
    """What one learner earned for one task."""

    points: float
    possible: float
    standing: Standing


Task = tuple[str, str]  # lesson, task
Scores = dict[Task, TaskScore]


def class_page(
    module: str,
    results: Sequence[SubmissionResult],
    missing: Sequence[str] = (),
    names: Mapping[str, str] | None = None,
) -> str:
    """One self-contained HTML page: totals, who needs the instructor, then a row a learner, worst state first.

    ``missing`` are learners without a result, ``names`` maps a learner's id to a name.
    """
    names, ordered = names or {}, in_order(results)
    scores = [task_scores(result) for result in ordered]
    columns = task_columns(scores)
    rows = [_row(result, found, columns, names) for result, found in zip(ordered, scores, strict=True)]
    counts = Counter(result.state for result in ordered)
    return render(
        "class.html.j2",
        module=one_line(module),
        graded=len(ordered),
        states=[(mark(state), words, counts[state]) for state, words in FOR_INSTRUCTORS.items() if counts[state]],
        essays=sum(result.essays for result in ordered),
        attention=[row for row, result in zip(rows, ordered, strict=True) if result.state not in {"graded", "partial"}],
        groups=_groups(columns),
        tasks=[one_line(task, 60) for _, task in columns],
        full=[_full(ordered, scores, column) for column in columns],
        rows=rows,
        missing=[_named(learner, names) for learner in sorted(missing)],
    )


def class_csv(module: str, results: Sequence[SubmissionResult]) -> str:
    """The class as CSV (RFC 4180), a row a learner by id; no cell is a formula. ``module`` stands in the file's name.

    Points are empty where our own machinery failed: that is no zero.
    """
    ordered = sorted(results, key=lambda result: result.learner)
    scores = [task_scores(result) for result in ordered]
    columns = task_columns(scores)
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\r\n")
    head = ["learner", "state", "points", "max_points", "essays", "tier", "received"]
    table.writerow([*head, *(csv_cell(f"{lesson}/{task}") for lesson, task in columns)])
    for result, found in zip(ordered, scores, strict=True):
        scored = result.state != "ours"
        points = [number(found[column].points) if scored and column in found else "" for column in columns]
        fields = [
            csv_cell(result.learner),
            result.state,
            number(result.points) if scored else "",
            number(result.max_points),
            result.essays,
            result.tier,
            csv_cell(result.received),
        ]
        table.writerow([*fields, *points])
    return text.getvalue()


def class_json(results: Sequence[SubmissionResult]) -> list[dict[str, Any]]:
    """The class as plain JSON, worst state first; points are None where our own machinery failed."""
    return [
        {
            "learner": result.learner,
            "state": result.state,
            "reason": result.reason,
            "points": result.points if result.state != "ours" else None,
            "max_points": result.max_points,
            "essays": result.essays,
            "tier": result.tier,
            "received": result.received,
            "tasks": {f"{lesson}/{task}": score.points for (lesson, task), score in task_scores(result).items()},
            "notes": result.notes,
        }
        for result in in_order(results)
    ]


def class_text(results: Sequence[SubmissionResult]) -> list[str]:
    """The class as lines for a terminal: a learner a line, worst state first."""
    ordered = in_order(results)
    width = max((len(one_line(result.learner, 30)) for result in ordered), default=0)
    lines = []
    for result in ordered:
        points = f"{number(result.points)} of {number(result.max_points)}" if result.state != "ours" else "no score"
        essays = f", {result.essays} to read" if result.essays else ""
        state = FOR_INSTRUCTORS[result.state]
        lines.append(f"{one_line(result.learner, 30):<{width}}  {mark(result.state)} {state:<18} {points}{essays}")
    return lines


def in_order(results: Sequence[SubmissionResult]) -> list[SubmissionResult]:
    """What needs the instructor first, then fewest points, then by id."""
    return sorted(results, key=lambda result: (urgency(result.state), result.points, result.learner))


def task_scores(result: SubmissionResult) -> Scores:
    """Points and standing per task of one submission, in course order."""
    found: Scores = {}
    for lesson in map(LessonResult.from_json, result.lessons):
        checks: dict[str, list[CheckResult]] = {}
        for check in map(CheckResult.from_json, lesson.checks):
            checks.setdefault(check.task, []).append(check)
        for task, group in checks.items():
            points, possible = sum(check.points for check in group), sum(check.max_points for check in group)
            found[lesson.lesson, task] = TaskScore(points, possible, standing_of(group))
    return found


def task_columns(scores: Sequence[Scores]) -> list[Task]:
    """Every (lesson, task) that occurs, lessons in course order, tasks as they come."""
    seen = dict.fromkeys(task for found in scores for task in found)
    return sorted(seen, key=lambda task: task[0])


def _row(result: SubmissionResult, found: Scores, columns: list[Task], names: Mapping[str, str]) -> dict[str, Any]:
    notes = list(dict.fromkeys(note for note in [result.reason, *result.notes] if note))
    more = [f"and {len(notes) - MOST_NOTES} more"] if len(notes) > MOST_NOTES else []
    scored = result.state != "ours"
    return {
        "who": _named(result.learner, names),
        "mark": mark(result.state),
        "state": FOR_INSTRUCTORS[result.state],
        "points": f"{number(result.points)} of {number(result.max_points)}" if scored else "no score",
        "cells": [_cell(found.get(column)) if scored else "" for column in columns],
        "essays": result.essays or "",
        "tier": result.tier or "",
        "received": result.received,
        "notes": [one_line(note, 240) for note in notes[:MOST_NOTES]] + more,
    }


def _cell(score: TaskScore | None) -> str:
    """Sign and points; the sign alone says what colour might."""
    return f"{SIGNS[score.standing]} {number(score.points)}/{number(score.possible)}" if score else "\u2013"


def _named(learner: str, names: Mapping[str, str]) -> tuple[str, str]:
    """Name and id; only the id where there is no name."""
    name = one_line(names.get(learner, ""), 80)
    return (name, one_line(learner, 60)) if name else (one_line(learner, 60), "")


def _groups(columns: list[Task]) -> list[tuple[str, int]]:
    counts = Counter(lesson for lesson, _ in columns)
    return [(one_line(lesson, 60), count) for lesson, count in counts.items()]


def _full(results: Sequence[SubmissionResult], scores: Sequence[Scores], column: Task) -> str:
    """How many earned every point of a task, of those who have a score for it."""
    pairs = zip(results, scores, strict=True)
    having = [found[column] for result, found in pairs if column in found and result.state != "ours"]
    return f"{sum(score.points >= score.possible for score in having)} of {len(having)}"
