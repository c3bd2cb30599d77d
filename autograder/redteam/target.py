"""The course that is attacked: two small modules in a folder of their own, and what its learners hand in."""

from __future__ import annotations

import ast
import copy
import json
import os
import shutil
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell

from autograder.authoring.cells import solution_source
from autograder.authoring.masters import read_master
from autograder.authoring.release import build
from autograder.errors import UsageError
from autograder.layout import Course
from autograder.redteam.cases import MODULES, Case
from autograder.redteam.world import World

FOLDER = Path(__file__).parent / "target"
ROOMS = {"target": ("01_target", "lesson.txt"), "servers": ("02_servers", "servers.txt")}
NAME = "01_lesson.ipynb"
NOTE = "jobboard/note.txt"
ESSAY = "Because whoever is judged could change it."
WRONG = {
    "sumsq": "def sumsq(xs):\n    return -1",
    "counts": "def counts(rows):\n    return {'none': -1}",
    "best_paid": "best_paid = 'SELECT city, -1 FROM jobs'",
    "app": "def app(environ, start_response):\n    start_response('500 Wrong', [])\n    return [b'wrong']",
    "test_double": "def test_double():\n    pass",
    "employers": "employers = 'SELECT -1, -1'",
}
# The first catalogue's own names, for cases that are brought as they stand there.
OTHER_NAMES = {"q1": "sumsq", "q2": "counts", "test_q1": "sumsq-check-1", "test_q2": "counts-check-1"}
OTHER_NOTEBOOK = "p1.ipynb"
During = Callable[[threading.Event], None]


@dataclass
class Target:
    """The built course. ``right`` are the answers by task, ``published`` the notebooks by target module."""

    course: Course
    world: World
    right: dict[str, str]
    published: dict[str, str]

    def hand_in(self, case: Case, learner: str) -> During | None:
        """Write what ``learner`` hands in for ``case``; what must run while it is graded, or None.

        Raises UsageError when the case itself fails.
        """
        folder = self._folder(learner, case.module)
        if case.given:
            _copy_given(Path(case.given), folder)
            return None
        body = self.world.filled(case.body)
        notebook = self._notebook(case, body)
        if not case.functions:
            self._write(folder, notebook)
            return None
        names: dict[str, Any] = {**_helpers(case), "WORLD": self.world}
        try:
            exec(compile(body, f"<{case.name}>", "exec"), names)
            if "submission" in names:
                said = names["submission"](notebook, folder)
                notebook = said if isinstance(said, dict) else notebook
                _renamed(folder)
                if said != "written" and not os.path.lexists(folder / NAME):
                    self._write(folder, notebook)
            else:
                self._write(folder, notebook)
        except Exception as error:
            raise UsageError(f"{case.name}: its own code failed: {type(error).__name__}: {error}") from None
        during = names.get("during")
        return None if during is None else lambda stop: during(notebook, folder, stop)

    def honest(self, learner: str, module: str) -> str:
        """Hand in right answers; the word that stands in them."""
        word = self.world.word("b")
        notebook = self._notebook(Case("bob", "control", "", honest=True, module=module), "")
        for cell in notebook.cells:
            if cell.metadata.get("nbgrader", {}).get("grade_id") == MODULES[module][0]:
                cell.source += f"\n# {word}"
        self._write(self._folder(learner, module), notebook)
        return word

    def _folder(self, learner: str, module: str) -> Path:
        folder = self.course.classroom / "submitted" / learner / ROOMS[module][0]
        (folder / NOTE).parent.mkdir(parents=True)
        (folder / NOTE).write_text("a note\n")
        return folder

    def _notebook(self, case: Case, body: str) -> Any:
        notebook = nbformat.reads(self.published[case.module], as_version=4)
        answers = {task: self.right[task] if case.honest else WRONG[task] for task in MODULES[case.module]}
        if not case.functions:
            answers |= dict.fromkeys(case.instead, body)
        for cell in notebook.cells:
            name = cell.metadata.get("nbgrader", {}).get("grade_id", "")
            if name in answers:
                cell.source = answers[name]
            elif cell.cell_type == "markdown" and name == "why":
                cell.source = ESSAY
        if body and not case.functions and not case.instead:
            first = MODULES[case.module][0]
            place = next(n for n, cell in enumerate(notebook.cells) if cell.metadata["nbgrader"]["grade_id"] == first)
            notebook.cells.insert(place, new_code_cell(body, id="attack"))
        return notebook

    def _write(self, folder: Path, notebook: Any) -> None:
        # Not by nbformat, which would put right what a case has put wrong.
        (folder / NAME).write_text(json.dumps(notebook), encoding="utf-8")


def make_target(world: World, course: Course) -> Target:
    """Build the target below ``world.root``; data sets and nbgrader's settings are those of ``course``."""
    made = Course(world.root)
    for module, text in ROOMS.values():
        folder = made.masters / module
        folder.mkdir(parents=True)
        (folder / "01_lesson.py").write_text(world.filled((FOLDER / text).read_text("utf-8")))
    (made.root / "datasets").symlink_to(course.datasets)
    (made.root / "course.py").write_text("")
    shutil.copy(course.root / "nbgrader_config.py", made.root)
    build(made)
    right: dict[str, str] = {}
    for lesson in made.lessons():
        master = read_master(made, lesson)
        right |= {task: solution_source(master.answer(task)) for task in master.tasks()}
    right["best_paid"] = right["best_paid"].replace('best_paid = "..."\n', "")
    published = {name: (made.notebooks / room / NAME).read_text("utf-8") for name, (room, _) in ROOMS.items()}
    return Target(made, world, right, published)


def _helpers(case: Case) -> dict[str, Any]:
    """What the code of a case finds: the names that the catalogue of attacks uses."""

    def cell_of(notebook: Any, name: str) -> Any:
        name = OTHER_NAMES.get(name, name)
        return next(cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == name)

    def checks_of(notebook: Any) -> list[Any]:
        return [c for c in notebook.cells if "-check-" in c.metadata.get("nbgrader", {}).get("grade_id", "")]

    return {
        "nf": nbformat, "nbformat": nbformat, "json": json, "os": os, "copy": copy, "Path": Path,
        "T": cell_of, "TESTS": checks_of, "new_code_cell": new_code_cell, "new_markdown_cell": new_markdown_cell,
        "NAME": NAME, "MODULE": ROOMS[case.module][0], "__name__": "case",
    }  # fmt: skip


def _renamed(folder: Path) -> None:
    """A notebook under the first catalogue's name gets the lesson's."""
    other = folder / OTHER_NOTEBOOK
    if os.path.lexists(other) and not os.path.lexists(folder / NAME):
        other.rename(folder / NAME)


def _copy_given(given: Path, folder: Path) -> None:
    """A notebook or a folder as it is, links and special files included."""
    source = [f"{given}/."] if given.is_dir() else [str(given)]
    target = str(folder) if given.is_dir() else str(folder / NAME)
    done = subprocess.run(["cp", "-RP", "--", *source, target], capture_output=True, text=True, check=False)
    if done.returncode:
        raise UsageError(f"{given} cannot be copied: {done.stderr.strip().splitlines()[-1]}")


def brought(path: Path) -> Case:
    """The case in a file that somebody brings. Raises UsageError, with one sentence, for what is none."""
    if path.is_dir() or path.suffix == ".ipynb":
        if not path.exists() and not path.is_symlink():
            raise UsageError(f"There is no {path}. Give a .py file, a notebook, or a folder to hand in.")
        return Case(_plain(path.stem), "brought", "a submission as it is", given=str(path))
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        raise UsageError(f"There is no {path}. Give a .py file, a notebook, or a folder to hand in.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} cannot be read as text: {error}. Give a .py file, a notebook, or a folder.") from None
    if not text.strip():
        raise UsageError(f"{path} is empty. Write the attack into it: code of a cell, or submission(notebook, folder).")
    case = Case(_plain(path.stem), "brought", "a case that somebody brought", text)
    try:
        if not case.functions:
            return case
        ast.parse(text)
    except SyntaxError as error:
        said = f"line {error.lineno}: {error.msg}"
        raise UsageError(f"{path} defines submission() or during() but is not Python: {said}.") from None
    return case


def _plain(name: str) -> str:
    return "".join(char if char.isascii() and char.isalnum() else "_" for char in name)[:40] or "case"
