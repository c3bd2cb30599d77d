"""Course folders to measure in: made, filled and thrown away, never the one a person works in."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import tomllib
from contextlib import closing
from pathlib import Path

from autograder.authoring.release import build
from autograder.errors import GradingError, LayoutError
from autograder.layout import Course

LIGHT = "01_light"
LESSON = "01_light.py"
Cell = tuple[str, str, str]  # learner, notebook, grade_id


def make_room(folder: Path, origin: Course, module: str) -> Course:
    """A built course of one module in ``folder``: the light lesson for ``LIGHT``, else a module of ``origin``.

    Raises LayoutError for a module that does not exist.
    """
    masters = folder / "autograder" / "masters" / module
    if module == LIGHT:
        light = Path(__file__).with_name("light")
        masters.mkdir(parents=True)
        shutil.copy(light / "lesson.txt", masters / LESSON)
        _lay_out(tomllib.loads((light / "attempts.toml").read_text("utf-8")), folder / "tests" / "attempts" / module)
    else:
        shutil.copytree(origin.masters / origin.module(module), masters)
        (folder / "tests").mkdir()
        (folder / "tests" / "attempts").symlink_to(origin.attempts)
    (folder / "datasets").symlink_to(origin.datasets)
    (folder / "course.py").write_text("", "utf-8")
    shutil.copy(origin.root / "nbgrader_config.py", folder)
    course = Course(folder)
    build(course)
    return course


def fresh_copy(course: Course, folder: Path, learners: int, copies: int = 1) -> Course:
    """The same course elsewhere, nothing graded yet, with its first ``learners`` submissions, each ``copies`` times.

    Raises LayoutError when the course has fewer.
    """
    leave = shutil.ignore_patterns("submitted", "autograded", "feedback", ".grading")
    shutil.copytree(course.root, folder, symlinks=True, ignore=leave)
    submitted = course.classroom / "submitted"
    names = sorted(path.name for path in submitted.iterdir()) if submitted.is_dir() else []
    if len(names) < learners:
        raise LayoutError(f"{submitted} holds {len(names)} submissions; {learners} were asked for.")
    for name in names[:learners]:
        for number in range(copies):
            twin = folder / "classroom" / "submitted" / (f"{name}.{number}" if number else name)
            shutil.copytree(submitted / name, twin)
            for path in twin.rglob("*.ipynb"):  # the same bytes twice might be graded once
                path.write_text(path.read_text("utf-8") + " " * number, "utf-8")
    return Course(folder)


def environment(course: Course) -> dict[str, str]:
    """What commands run with in such a folder: nbgrader beside this Python, and no one's own settings."""
    here = str(Path(sys.executable).parent)
    own = {"IPYTHONDIR": str(course.root / ".ipython"), "JUPYTER_CONFIG_DIR": str(course.root / ".jupyter")}
    return {**os.environ, **own, "PATH": os.pathsep.join([here, os.environ.get("PATH", "")])}


def scores(course: Course, module: str) -> dict[Cell, float | None]:
    """What the gradebook says of every graded cell: the automatic score, None where there is none yet.

    Raises GradingError when there is no gradebook or it is not one.
    """
    path = course.classroom / "gradebook.db"
    question = """
        SELECT s.student_id, b.name, c.name, g.auto_score
        FROM grade g
        JOIN base_cell c ON c.id = g.cell_id
        JOIN submitted_notebook n ON n.id = g.notebook_id
        JOIN notebook b ON b.id = n.notebook_id
        JOIN submitted_assignment s ON s.id = n.assignment_id
        JOIN assignment a ON a.id = s.assignment_id
        WHERE a.name = ?
    """
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as book:
            rows = book.execute(question, (module,)).fetchall()
    except sqlite3.Error as error:
        raise GradingError(f"The gradebook {path} cannot be read ({error}). Was the class graded?") from None
    return {(learner, notebook, cell): score for learner, notebook, cell, score in rows}


def _lay_out(answers: dict[str, dict[str, str]], folder: Path) -> None:
    for task, texts in answers.items():
        room = folder / LESSON.removesuffix(".py") / task
        room.mkdir(parents=True)
        for name, text in texts.items():
            (room / f"{name}.py").write_text(text.lstrip("\n"), "utf-8")
