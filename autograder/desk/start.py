"""The start page: how far the learner is and where the next lesson lies, drawn before the page is opened."""

from __future__ import annotations

import hashlib
from html import escape
from typing import Any

import nbformat

from autograder.desk.cells import Notebook, grade_id
from autograder.desk.files import Unreadable, free_path, notebook_text, read_notebook, trust, write_whole
from autograder.desk.merge import merge
from autograder.desk.progress import (
    WORDS,
    LessonProgress,
    Progress,
    TaskProgress,
    next_sentence,
    number,
    progress,
    render,
    standing,
)
from autograder.layout import Course, find_course

PAGE = "start.ipynb"
SHOW = "from autograder.desk.start import show_progress\n\nshow_progress()"
WELCOME = """# Where you are

The table shows every lesson and what its checks said last. Run this page again (Run → Run All Cells) after a lesson.
"""
SHORT_FORMS = {"api", "apis", "cd", "ci", "http", "json", "orm", "php", "sql"}
LEFT = 'style="text-align: left"'


def start_notebook(course: Course) -> Notebook:
    """The published start page: two locked cells, no output. The same bytes for every course and every run."""
    release = hashlib.sha256((WELCOME + SHOW).encode()).hexdigest()[:12]
    notebook = nbformat.v4.new_notebook(
        metadata={
            "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
            "curriculum": {"module": "", "lesson": "start", "release": release},
        }
    )
    welcome = nbformat.v4.new_markdown_cell(WELCOME.strip(), id="start-welcome")
    welcome.metadata = type(notebook.metadata)(_locked("welcome", "markdown"))
    table = nbformat.v4.new_code_cell(SHOW, id="start-progress", metadata=_locked("progress", "code"))
    table.metadata["jupyter"] = {"source_hidden": True}
    notebook.cells = [welcome, table]
    return notebook


def refresh_start(course: Course) -> list[str]:
    """Draw the learner's progress into ``work/start.ipynb`` without running anything; their own cells stay.

    Gives lines for a person when a broken page had to be put aside.
    """
    path = course.work / PAGE
    fresh, lines = start_notebook(course), []
    try:
        page = merge(read_notebook(path), fresh)[0] if path.exists() else fresh
    except Unreadable:
        aside = free_path(path.with_name(f"start (unreadable){path.suffix}"))
        path.rename(aside)
        lines.append(f"start.ipynb was not a whole notebook. It is kept as “{aside.name}”; a fresh one is there.")
        page = fresh
    shown = ProgressPage(progress(course))
    for cell in page.cells:
        if grade_id(cell) == "cell-start-progress":
            data = shown._repr_mimebundle_()
            cell.outputs = [nbformat.v4.new_output("execute_result", data=data, metadata={}, execution_count=1)]
            cell.execution_count = 1
    write_whole(path, notebook_text(page))
    trust(course, path)
    return lines


def show_progress() -> ProgressPage:
    """The learner's progress, for the start page's one code cell."""
    return ProgressPage(progress(find_course()))


class ProgressPage:
    """Progress as a page (HTML for Lab, plain text for everything else)."""

    def __init__(self, state: Progress) -> None:
        self.state = state

    def __repr__(self) -> str:
        return render(self.state)

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        return {"text/html": as_html(self.state), "text/plain": render(self.state)}


def as_html(state: Progress) -> str:
    """Progress as one block of HTML: no script, no address outside the machine, no meaning by colour alone."""
    following = state.lesson(state.next_lesson)
    parts = ['<section aria-label="Your progress" style="max-width: 60em; line-height: 1.5">']
    parts.append(f"<p><strong>{escape(next_sentence(state))}</strong></p>")
    if following is not None:
        word = "Go on with" if following.started else "Begin with"
        parts.append(f'<p><a href="{escape(following.path)}.ipynb">{word}: {escape(following.title)}</a></p>')
        parts.append(_task_list(following))
    bar = _bar(state.points, state.possible, "Points of all lessons")
    parts.append(f"<p>{number(state.points)} of {number(state.possible)} points so far. {bar}</p>")
    parts.append(_table(state))
    parts.append(
        "<p>Hidden checks give no points on this page until <code>course check</code> has run them "
        "(in a terminal: File → New → Terminal). <code>course submit</code> packs a module into one file.</p></section>"
    )
    return "".join(parts)


def _task_list(lesson: LessonProgress) -> str:
    rows = "".join(f"<li>{_task(task)}</li>" for task in lesson.tasks)
    return f'<details><summary style="cursor: pointer">Tasks of this lesson</summary><ul>{rows}</ul></details>'


def _task(task: TaskProgress) -> str:
    mark, word = WORDS[task.state]
    points = f", {number(task.points)} of {number(task.possible)} points" if task.possible else ""
    return f'<span aria-hidden="true">{mark}</span> <code>{escape(task.task)}</code>: {word}{points}'


def _table(state: Progress) -> str:
    head = "".join(f'<th scope="col" {LEFT}>{word}</th>' for word in ("Lesson", "Tasks", "Points", "Share"))
    rows, module = [], ""
    for lesson in state.lessons:
        if lesson.module != module:
            module = lesson.module
            rows.append(f'<tr><th scope="rowgroup" colspan="4" {LEFT}>{escape(_module_name(module))}</th></tr>')
        rows.append(_row(lesson))
    caption = f"<caption {LEFT}>All lessons</caption>"
    return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _row(lesson: LessonProgress) -> str:
    title = f'<a href="{escape(lesson.path)}.ipynb">{escape(lesson.title)}</a>'
    cells = (
        standing(lesson).replace("`course check`", "<code>course check</code>"),
        f"{number(lesson.points)} of {number(lesson.possible)}",
        _bar(lesson.points, lesson.possible, f"Points of {lesson.title}"),
    )
    return f"<tr><td {LEFT}>{title}</td>" + "".join(f"<td {LEFT}>{cell}</td>" for cell in cells) + "</tr>"


def _bar(value: float, most: float, label: str) -> str:
    said = f"{number(value)} of {number(most)}"
    return f'<progress value="{value:g}" max="{most or 1:g}" aria-label="{escape(label)}">{said}</progress>'


def _module_name(module: str) -> str:
    words = [word.upper() if word in SHORT_FORMS else word for word in module[3:].split("_")]
    name = " ".join(words)
    return f"Module {module[:2]}: {name[:1].upper()}{name[1:]}"


def _locked(name: str, cell_type: str) -> dict[str, Any]:
    marks = {"grade": False, "solution": False, "locked": True, "task": False, "schema_version": 3}
    return {
        "nbgrader": {**marks, "grade_id": f"cell-start-{name}", "cell_type": cell_type},
        "editable": False,
        "deletable": False,
    }
