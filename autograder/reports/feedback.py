"""The feedback page: what one learner reads about one module. Hidden checks are named on it, never shown."""

from __future__ import annotations

from typing import Any

from autograder.records import LessonResult, SubmissionResult
from autograder.reports.page import number, render
from autograder.reports.sanitise import Cutter, one_line, plain
from autograder.reports.states import FOR_LEARNERS, mark
from autograder.reports.tasks import TaskView, task_views

MOST_TEXT = 150_000  # characters of learners' text on one page
NEXT_STEPS = 3


def feedback_page(result: SubmissionResult, titles: dict[str, str], name: str = "") -> str:
    """One self-contained HTML page: points, state, what to look at next, then every task.

    ``titles`` maps "module", "module/lesson" and "module/lesson/task" to a title (what is missing shows its own
    name), ``name`` is the learner's, if the class has names. No text of the learner becomes markup.
    """
    cutter = Cutter(MOST_TEXT)
    lessons = [_lesson(LessonResult.from_json(found), at, titles, cutter) for at, found in enumerate(result.lessons, 1)]
    tasks = [(lesson["title"], task) for lesson in lessons for task in lesson["tasks"]]
    return render(
        "feedback.html.j2",
        learner=one_line(name) or one_line(result.learner),
        account=one_line(result.learner) if name else "",
        module=one_line(titles.get(result.module, "") or _readable(result.module)),
        state=result.state,
        mark=mark(result.state),
        sentence=FOR_LEARNERS[result.state],
        reason=_reason(result, titles),
        received=result.received,
        points=number(result.points),
        possible=number(result.max_points),
        scored=result.state != "ours",
        share=round(100 * result.points / result.max_points) if result.max_points else 0,
        essays=result.essays,
        steps=_next_steps(tasks),
        complete=result.points >= result.max_points and result.state == "graded",
        lessons=lessons,
    )


def _lesson(found: LessonResult, at: int, titles: dict[str, str], cutter: Cutter) -> dict[str, Any]:
    return {
        "title": _title(found.module, found.lesson, titles),
        "file": one_line(f"{found.lesson}.ipynb"),
        "state": found.state,
        "mark": mark(found.state),
        "reason": plain(found.reason[:600]) or FOR_LEARNERS[found.state],
        "note": plain(found.note[:1500]),
        "points": number(found.points),
        "possible": number(found.max_points),
        "scored": found.state != "ours",
        "essays": [_essay(name) for name in found.essays],
        "tasks": task_views(found, at, titles, cutter),
    }


def _reason(result: SubmissionResult, titles: dict[str, str]) -> str:
    """The reason, with the lesson's title where it starts with the lesson's name."""
    lesson, colon, rest = result.reason.partition(": ")
    if colon and any(found["lesson"] == lesson for found in result.lessons):
        return plain(f"{_title(result.module, lesson, titles)}: {rest}"[:600])
    return plain(result.reason[:600])


def _title(module: str, lesson: str, titles: dict[str, str]) -> str:
    return one_line(titles.get(f"{module}/{lesson}", "") or _readable(lesson))


def _next_steps(tasks: list[tuple[str, TaskView]]) -> list[dict[str, Any]]:
    """The few things most worth a look: known mistakes in what the learner can see, then the rest, in task order."""
    open_ones = [(lesson, task) for lesson, task in tasks if task.step]
    ranked = sorted(open_ones, key=lambda pair: pair[1].rank)[:NEXT_STEPS]
    return [{"lesson": lesson, "task": task} for lesson, task in ranked]


def _essay(grade_id: str) -> str:
    return one_line(grade_id.removesuffix("-essay"))


def _readable(folder: str) -> str:
    """``02_loops`` as "2 Loops"."""
    order, _, words = folder.partition("_")
    return f"{int(order)} {words.replace('_', ' ').capitalize()}" if order.isdecimal() and words else folder
