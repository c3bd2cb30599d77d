"""Turns a behaviour's ``submission.toml`` into notebooks as a learner would hand them in.

Keys: ``about``; ``fill`` (``stub``, ``reference``, ``right:N``, ``wrong:N``: the N-th attempt of each task);
``[answers]`` (task = text, in place of the fill); ``every_second`` (fill only tasks 1, 3, 5, ... and no essay); ``before`` (a line put in front of every answer); ``saved`` (``clean``,
``outputs``: with the outputs of another run, ``out_of_order``: with counts of a run in another order);
``older_release`` (locked cells of another text, one check missing, one that asks something else).
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import nbformat
from nbformat.v4 import new_output

from autograder.authoring.masters import Master, read_master, solution_source
from autograder.layout import Course, Lesson

ESSAY = "It depends on who is asked, and on what was left out."


def behaviours(folder: Path) -> list[Path]:
    """The folders that describe a submission, in order."""
    return sorted(path.parent for path in folder.glob("*/submission.toml"))


def submission(course: Course, attempts: Path, lesson: Lesson, behaviour: Path) -> Any:
    """One notebook of the behaviour, made from the published one."""
    plan = tomllib.loads((behaviour / "submission.toml").read_text("utf-8"))
    notebook = nbformat.read(course.notebooks / f"{lesson.path}.ipynb", 4)
    master = read_master(course, lesson)
    for number, task in enumerate(master.tasks()):
        if plan.get("every_second") and number % 2:
            continue
        cell = next(cell for cell in notebook.cells if cell.metadata.nbgrader.grade_id == task)
        text = plan.get("answers", {}).get(task)
        cell.source = plan.get("before", "") + (text or _answer(master, attempts, task, plan["fill"], cell.source))
    if plan["fill"] != "stub" and not plan.get("every_second"):
        for cell in notebook.cells:
            if cell.metadata.nbgrader.grade_id in master.essays():
                cell.source = ESSAY
    _save(notebook, plan.get("saved", "clean"))
    if plan.get("older_release"):
        _make_older(notebook)
    return notebook


def _answer(master: Master, attempts: Path, task: str, fill: str, stub: str) -> str:
    kind, _, number = fill.partition(":")
    if kind == "stub":
        return stub
    if kind == "reference":
        return solution_source(master.answer(task))
    folder = attempts / master.lesson.module / master.lesson.name / task
    found = sorted(folder.glob(f"{kind}_*.py"))
    return found[int(number) % len(found)].read_text("utf-8")


def _save(notebook: Any, how: str) -> None:
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for number, cell in enumerate(code):
        if how == "out_of_order":
            cell.execution_count = len(code) - number
        if how != "clean":
            cell.outputs = [new_output("stream", name="stderr", text="from another run\n")]
        if how != "clean" and cell.metadata.nbgrader.grade:
            cell.outputs.append(new_output("error", ename="CheckFailed", evalue="of yesterday", traceback=["not yet"]))


def _make_older(notebook: Any) -> None:
    notebook.metadata["curriculum"]["release"] = "0" * 12
    checks = [cell for cell in notebook.cells if cell.metadata.nbgrader.grade]
    checks[0].source = "# A check of the release before this one\nassert False"
    notebook.cells.remove(checks[1])
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = "As it read last year."
