"""A course in a folder of its own, with nbgrader's commands run in it as an instructor would."""

from __future__ import annotations

import contextlib
import csv
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from unittest.mock import patch

from autograder.authoring import release
from autograder.layout import Course

ROOT = Path(__file__).resolve().parents[2]


def make_course(folder: Path, masters: dict[str, list[Path]]) -> Course:
    """A built course below ``folder`` from master files: module name -> paths."""
    for module, paths in masters.items():
        room = folder / "autograder" / "masters" / module
        room.mkdir(parents=True)
        for path in paths:
            shutil.copy(path, room)
    (folder / "datasets").symlink_to(ROOT / "datasets")
    (folder / "course.py").write_text("")
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    course = Course(folder)
    release.build(course)
    return course


def nbgrader(course: Course, *arguments: str) -> str:
    """Run one nbgrader command in the course's root; its log. Fails the test when the command does."""
    environment = {**os.environ, **_environment(course)}
    done = subprocess.run(
        ["nbgrader", *arguments], cwd=course.root, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"nbgrader {' '.join(arguments)}:\n{done.stderr[-3000:]}"
    return done.stderr


def autograde_here(course: Course, module: str) -> None:
    """What ``nbgrader generate_assignment`` and ``nbgrader autograde`` do for a module, in this process.

    The two commands hand over to the same converters, after a start that takes ten seconds of processor time each.
    Fails the test when a converter does.
    """
    from nbgrader.apps import NbGraderAPI
    from traitlets.config import PyFileConfigLoader

    with contextlib.chdir(course.root), patch.dict(os.environ, _environment(course)):
        api = NbGraderAPI(config=PyFileConfigLoader("nbgrader_config.py", path=str(course.root)).load_config())
        for done in (
            api.generate_assignment(module, force=True, create=True),
            api.autograde(module, "*", force=False, create=True),
        ):
            assert done["success"], f"{done.get('error')}\n{done.get('log', '')[-3000:]}"


def _environment(course: Course) -> dict[str, str]:
    """nbgrader beside this Python, and no one's own settings."""
    here = str(Path(sys.executable).parent)
    return {"PATH": os.pathsep.join([here, os.environ["PATH"]]), "IPYTHONDIR": str(course.root / ".ipython")}


def grades(course: Course) -> dict[str, float]:
    """Learner -> score, as `nbgrader export` writes them."""
    nbgrader(course, "export")
    with (course.classroom / "grades.csv").open() as file:
        return {row["student_id"]: float(row["score"]) for row in csv.DictReader(file) if row["score"]}


def cell_scores(course: Course, module: str, book: str = "gradebook.db") -> dict[str, dict[str, float | None]]:
    """Learner -> grade_id -> what the machine gave; None for a text that waits for a person. ``book``: in classroom/."""
    from nbgrader.api import Gradebook

    found: dict[str, dict[str, float | None]] = {}
    with Gradebook(f"sqlite:///{course.classroom / book}") as gradebook:
        for submission in gradebook.assignment_submissions(module):
            scores = found.setdefault(submission.student.id, {})
            for notebook in submission.notebooks:
                scores.update({f"{notebook.name}/{grade.name}": _given(grade) for grade in notebook.grades})
    return found


def _given(grade: Any) -> float | None:
    # nbgrader counts a text that nobody has read as 0 points: only this mark tells it from one that was left empty.
    assert grade.needs_manual_grade == (grade.auto_score is None), grade.name
    score: float | None = grade.auto_score
    return score
