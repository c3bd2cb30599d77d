"""How far the learner is: the last outcome of every check, against what the published lessons ask.

A check run in the notebook or by ``course check`` leaves one JSON line in ``work/.progress.jsonl``; the last line
about a check wins. Lines that are torn or unknown are passed over: a damaged record costs a tick, never the page.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from autograder.desk.cells import Cell, Notebook, grade_id, marks_of, role
from autograder.desk.lessons import released_lessons, released_notebook
from autograder.layout import Course, Lesson
from autograder.records import LessonResult, Record

TaskState = Literal["not_tried", "not_yet", "visible", "all", "by_hand"]
CHECK_ID = re.compile(r"(.+)-check-\d+")
MAX_LINE = 10_000
WORDS = {
    "not_tried": ("…", "not tried yet"),
    "not_yet": ("✗", "not yet"),
    "visible": ("✓", "visible checks pass"),
    "all": ("✓✓", "all checks pass"),
    "by_hand": ("✎", "read by a person"),
}


@dataclass(frozen=True)
class TaskProgress(Record):
    """One task. ``state``: not tried, not yet, visible checks passed, all checks passed, or read by a person."""

    task: str
    state: TaskState
    points: float
    possible: float


@dataclass(frozen=True)
class LessonProgress(Record):
    """One lesson and its tasks in notebook order (``TaskProgress.to_json()`` dicts in JSON)."""

    module: str
    lesson: str
    title: str
    tasks: tuple[TaskProgress, ...]

    @property
    def path(self) -> str:
        """``module/lesson``."""
        return f"{self.module}/{self.lesson}"

    @property
    def points(self) -> float:
        """Points of the checks that passed."""
        return sum(task.points for task in self.tasks)

    @property
    def possible(self) -> float:
        """Points that checks can give; essays are left out."""
        return sum(task.possible for task in self.tasks)

    @property
    def open_tasks(self) -> list[str]:
        """Tasks whose visible checks do not all pass yet, in order."""
        return [task.task for task in self.tasks if task.state in ("not_tried", "not_yet")]

    @property
    def started(self) -> bool:
        """Whether any check of the lesson has been run on an answer."""
        return any(task.state not in ("not_tried", "by_hand") for task in self.tasks)


@dataclass(frozen=True)
class Progress(Record):
    """All published lessons in course order; ``next_lesson`` and ``next_task`` are empty when nothing is open."""

    lessons: tuple[LessonProgress, ...]
    next_lesson: str
    next_task: str

    @property
    def points(self) -> float:
        """Points so far."""
        return sum(lesson.points for lesson in self.lessons)

    @property
    def possible(self) -> float:
        """Points that all published checks can give."""
        return sum(lesson.possible for lesson in self.lessons)

    def lesson(self, path: str) -> LessonProgress | None:
        """The lesson ``module/name``, None when it is not published."""
        return next((lesson for lesson in self.lessons if lesson.path == path), None)


def progress_file(course: Course) -> Path:
    """Where outcomes are recorded; JupyterLab's kernels get this path as COURSE_PROGRESS."""
    return course.work / ".progress.jsonl"


def progress(course: Course) -> Progress:
    """How far the learner is, from the recorded outcomes and the published lessons."""
    last = _last_outcomes(progress_file(course))
    lessons = tuple(_lesson_progress(course, lesson, last) for lesson in released_lessons(course))
    following = next((lesson for lesson in lessons if lesson.open_tasks), None)
    return Progress(lessons, following.path if following else "", following.open_tasks[0] if following else "")


def record_result(course: Course, result: LessonResult) -> None:
    """Record what ``course check`` found in one lesson, hidden checks too. A desk that cannot be written is left."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    name = result.lesson.rpartition("/")[2]
    lines = []
    for check in result.checks:
        won = check["points"] >= check["max_points"]
        status = "passed" if won else (check.get("card") or {}).get("status", "not_yet")
        line = {"task": check["task"], "grade_id": check["grade_id"], "hidden": check["hidden"], "status": status}
        lines.append(json.dumps({**line, "module": result.module, "lesson": name, "at": now}) + "\n")
    try:
        with progress_file(course).open("a", encoding="utf-8") as file:
            file.write("".join(lines))
    except OSError:
        return


def _last_outcomes(path: Path) -> dict[tuple[str, str], str]:
    """(module/lesson, grade_id) -> status of the last run that says something."""
    last: dict[tuple[str, str], str] = {}
    for line in _records(path):
        key = (f"{line.get('module')}/{line.get('lesson')}", str(line.get("grade_id")))
        status = str(line.get("status"))
        # A hidden check in the notebook has nothing to say about the answer: it must not hide `course check`'s word.
        if status == "when_graded" and key in last:
            continue
        last[key] = status
    return last


def _records(path: Path) -> Iterator[dict[str, Any]]:
    try:
        text = path.read_text("utf-8", errors="replace")
    except OSError:
        return
    for line in text.splitlines():
        # Records are flat, so after a torn line the last opening brace begins the whole one that followed it.
        for candidate in (line, line[line.rfind("{") :]):
            try:
                record = json.loads(candidate[:MAX_LINE])
            except (ValueError, RecursionError):
                continue
            if isinstance(record, dict):
                yield record
            break


def _lesson_progress(course: Course, lesson: Lesson, last: dict[tuple[str, str], str]) -> LessonProgress:
    notebook = released_notebook(course, lesson)
    tasks = []
    checks = _checks_by_task(notebook)
    for cell in notebook.cells:
        if role(cell) != "answer":
            continue
        name = grade_id(cell)
        if marks_of(cell).get("grade"):
            tasks.append(TaskProgress(name, "by_hand", 0, 0))
        else:
            tasks.append(_task_progress(name, checks.get(name, []), lesson.path, last))
    return LessonProgress(lesson.module, lesson.name, title_of(notebook, lesson), tuple(tasks))


def _checks_by_task(notebook: Notebook) -> dict[str, list[Cell]]:
    found: dict[str, list[Cell]] = {}
    for cell in notebook.cells:
        match = CHECK_ID.fullmatch(grade_id(cell))
        if match and marks_of(cell).get("grade"):
            found.setdefault(match[1], []).append(cell)
    return found


def _task_progress(task: str, checks: list[Cell], lesson: str, last: dict[tuple[str, str], str]) -> TaskProgress:
    states = [last.get((lesson, grade_id(cell)), "unknown") for cell in checks]
    worth = [float(marks_of(cell).get("points") or 0) for cell in checks]
    points = sum(point for point, state in zip(worth, states, strict=True) if state == "passed")
    seen = [state for state, cell in zip(states, checks, strict=True) if not _is_hidden(cell)]
    hidden = [state for state, cell in zip(states, checks, strict=True) if _is_hidden(cell)]
    # A hidden check says nothing in the notebook: until `course check` its state is unknown or when_graded.
    answered = all(state == "passed" for state in seen) if seen else "when_graded" in hidden
    state: TaskState
    if states and all(state == "passed" for state in states):
        state = "all"
    elif "not_yet" in states:
        state = "not_yet"
    elif answered and "not_tried" not in hidden:
        state = "visible"
    else:
        state = "not_yet" if "passed" in states else "not_tried"
    return TaskProgress(task, state, points, sum(worth))


def _is_hidden(cell: Cell) -> bool:
    return "hidden=True" in cell.source


def title_of(notebook: Notebook, lesson: Lesson) -> str:
    """The lesson's first heading, else its name in words."""
    for cell in notebook.cells:
        match = re.search(r"^# +(.+)$", cell.source, re.MULTILINE) if cell.cell_type == "markdown" else None
        if match:
            return match[1].strip()
    return lesson.slug.replace("_", " ").capitalize()


def render(state: Progress) -> str:
    """Progress as plain lines, for the terminal."""
    lines = [next_sentence(state)]
    for lesson in state.lessons:
        points = f"{number(lesson.points)} of {number(lesson.possible)} points"
        lines.append(f"{lesson.path}  {points}  {standing(lesson)}")
        if lesson.started or lesson.path == state.next_lesson:
            lines += [f"    {WORDS[task.state][0]:<2} {task.task}: {WORDS[task.state][1]}" for task in lesson.tasks]
    return "\n".join(lines)


def next_sentence(state: Progress) -> str:
    """What comes next, in one sentence."""
    following = state.lesson(state.next_lesson)
    if following is None:
        return "Every visible check passes. `course check` runs the hidden ones."
    if not following.started:
        return f"Next lesson: {following.title} ({len(following.tasks)} tasks)."
    waiting = len(following.open_tasks)
    return f"{following.title}: {waiting} {'task is' if waiting == 1 else 'tasks are'} open. Next: {state.next_task}."


def standing(lesson: LessonProgress) -> str:
    """How a lesson stands, in a few words."""
    asked = [task for task in lesson.tasks if task.state != "by_hand"]
    done = [task for task in asked if task.state in ("visible", "all")]
    if asked and all(task.state == "all" for task in asked):
        return "done, hidden checks too"
    if asked and len(done) == len(asked):
        return "done; hidden checks wait for `course check`"
    return f"{len(done)} of {len(asked)} tasks pass" if lesson.started else f"not started, {len(lesson.tasks)} tasks"


def number(value: float) -> str:
    """Points without a needless `.0`."""
    return f"{value:g}"
