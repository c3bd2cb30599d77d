"""`course check`: the learner's own notebooks through all checks, the hidden ones too, on their own machine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import nbformat

from autograder.authoring.release import source_notebook
from autograder.checks.card import as_text
from autograder.desk.cells import grade_id, role, untouched
from autograder.desk.copy import PROJECT, learner_path, open_desk
from autograder.desk.progress import record_result
from autograder.errors import DeskError
from autograder.grading.engine import Engine
from autograder.grading.submission import grade_notebook, project_files
from autograder.layout import Course, Lesson
from autograder.records import Card, LessonResult

Progress = Callable[[int, int, str], None]


def check_work(course: Course, module: str | None = None, progress: Progress | None = None) -> list[LessonResult]:
    """Results of the learner's lessons in ``module`` (default: all), in course order; they count as progress.

    Raises DeskError when a notebook cannot be read, GradingError when our own machinery fails.
    """
    report = progress or (lambda done, total, text: None)
    open_desk(course)
    lessons = course.lessons(module)
    results = []
    with Engine() as engine:
        for number, lesson in enumerate(lessons):
            report(number, len(lessons), lesson.path)
            results.append(_check(course, lesson, engine))
            record_result(course, results[-1])
            report(number + 1, len(lessons), lesson.path)
    return results


def _check(course: Course, lesson: Lesson, engine: Engine) -> LessonResult:
    source, mine = source_notebook(course, lesson), _read(course, lesson)
    project = project_files(course.work / PROJECT)
    result = grade_notebook(lesson, mine, source, engine=engine, project=project).result
    idle = {grade_id(cell) for cell in mine.cells if role(cell) == "answer" and untouched(cell)}
    return replace(result, checks=[_idle(check) if check["task"] in idle else check for check in result.checks])


def _idle(check: dict[str, Any]) -> dict[str, Any]:
    """A task to mend starts with code that runs and is wrong: untouched, it is not tried rather than not yet."""
    if check["card"] is None:
        return check
    return {**check, "card": {**check["card"], "status": "not_tried", "where": "the answer cell is as handed out"}}


def _read(course: Course, lesson: Lesson) -> Any:
    try:
        return nbformat.read(learner_path(course, lesson), as_version=4)
    except (OSError, ValueError) as error:
        raise DeskError(f"work/{lesson.path}.ipynb cannot be read ({error}). Save it in Lab and try again.") from None


def render(results: list[LessonResult]) -> str:
    """A line a task, the first card of each task that was tried and is not passed, and the sum."""
    lines: list[str] = []
    for result in results:
        lines.append(f"{result.module}/{result.lesson}: {result.points:g} of {result.max_points:g} points")
        lines += [f"  {said}" for said in (result.reason, result.note) if said]
        tasks: dict[str, list[dict[str, Any]]] = {}
        for check in result.checks:
            tasks.setdefault(check["task"], []).append(check)
        for task, checks in tasks.items():
            lines += _task_lines(task, checks)
    points, possible = sum(r.points for r in results), sum(r.max_points for r in results)
    return "\n".join([*lines, f"Together {points:g} of {possible:g} points."])


def _task_lines(task: str, checks: list[dict[str, Any]]) -> list[str]:
    earned, possible = sum(c["points"] for c in checks), sum(c["max_points"] for c in checks)
    cards = [Card.from_json(check["card"]) for check in checks if check["card"]]
    if not cards:
        return [f"  ✓ {task}: {earned:g} of {possible:g}"]
    if all(card.status == "not_tried" for card in cards) and not any("did not run" in card.where for card in cards):
        return [f"  … {task}: not tried yet"]
    return [f"  ✗ {task}: {earned:g} of {possible:g}", *("      " + line for line in as_text(cards[0]).splitlines())]
