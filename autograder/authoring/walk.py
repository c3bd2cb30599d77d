"""The whole path walked: every lesson's reference answers run in Jupyter's own kernel, in order, from an empty work/.

What the walk leaves in ``jobboard/`` after each module becomes its checkpoint (``autograder/checkpoints/``).
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.authoring.release import source_notebook
from autograder.layout import Course, Lesson

Progress = Callable[[int, int, str], None]
PROJECT = "jobboard"
MARKS = {"### BEGIN SOLUTION", "### END SOLUTION"}
CELL_SECONDS = 120
LEFT_OUT = {".git", "__pycache__", ".pytest_cache", ".hypothesis", ".coverage"}
LEFT_OUT |= {"crawled.json", "data-card.md", "report"}  # what a run of the project writes tells of that day


@dataclass
class Walk:
    """What was seen: seconds by lesson, failed cells, the project after each module (path -> text)."""

    seconds: dict[str, float] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    states: dict[str, dict[str, str]] = field(default_factory=dict)


def walk(course: Course, folder: Path, progress: Progress | None = None) -> Walk:
    """Run all lessons with their reference answers in ``folder``/work, which is made; the project's git lies there."""
    work = folder / "work"
    project = work / PROJECT
    project.mkdir(parents=True)
    for command in (["init", "--quiet", "--initial-branch=main"], ["config", "user.name", "Learner"]):
        _git(project, *command)
    _git(project, "config", "user.email", "learner@example.org")
    seen, lessons = Walk(), course.lessons()
    for number, lesson in enumerate(lessons, 1):
        if progress:
            progress(number, len(lessons), lesson.path)
        begun = time.monotonic()
        seen.failures += [f"{lesson.path}: {line}" for line in _run(course, lesson, work)]
        seen.seconds[lesson.path] = time.monotonic() - begun
        seen.states[lesson.module] = _files(project)
    return seen


def changes(states: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """What each module adds or changes, without the modules that change nothing."""
    before: dict[str, str] = {}
    found = {}
    for module, files in states.items():
        new = {path: text for path, text in files.items() if before.get(path) != text}
        if new:
            found[module] = new
        before = files
    return found


def write_checkpoints(course: Course, states: dict[str, dict[str, str]], check_only: bool = False) -> list[str]:
    """Bring ``autograder/checkpoints`` to what the walk left; gives the paths that differed."""
    wanted = {f"{module}/{path}": text for module, files in changes(states).items() for path, text in files.items()}
    there = {p.relative_to(course.checkpoints).as_posix(): p for p in course.checkpoints.rglob("*") if p.is_file()}
    differing = [name for name, text in wanted.items() if name not in there or there[name].read_text("utf-8") != text]
    stale = sorted(there.keys() - wanted.keys())
    if not check_only:
        for name in differing:
            path = course.checkpoints / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[name], encoding="utf-8", newline="\n")
        for name in stale:
            there[name].unlink()
    return sorted([*differing, *stale])


def _run(course: Course, lesson: Lesson, work: Path) -> list[str]:
    """Execute one lesson; gives a line for each check that did not pass and each cell that failed unasked."""
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    notebook: Any = source_notebook(course, lesson)
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("solution") and cell.cell_type == "code":
            cell.source = as_a_learner(cell.source)
    place = work / lesson.module
    place.mkdir(exist_ok=True)
    client = NotebookClient(
        notebook,
        timeout=CELL_SECONDS,
        kernel_name="python3",
        resources={"metadata": {"path": str(place)}},
        extra_arguments=["--log-level=ERROR"],  # a warning a kernel about its own loopback socket says nothing
    )
    lines = []
    try:
        client.execute()
    except CellExecutionError as error:
        lines.append(str(error).strip().splitlines()[-1])
    for cell in notebook.cells:
        marks = cell.metadata.get("nbgrader", {})
        wrong = [output for output in cell.get("outputs", []) if output.output_type == "error"]
        if marks.get("grade") and wrong:
            lines.append(f"{marks['grade_id']}: {wrong[0].evalue}"[:400])
    nbformat.write(notebook, place / f"{lesson.name}.ipynb")
    return lines


def as_a_learner(source: str) -> str:
    """A reference answer as somebody would leave it who worked in the stub: no marks, and of a name that the solution
    defines anew only the last definition, for files made from a whole cell.
    """
    lines = [line for line in source.splitlines() if line.strip() not in MARKS]
    try:
        while (node := _superseded(ast.parse("\n".join(lines)).body)) is not None:
            first = min([node.lineno, *[mark.lineno for mark in getattr(node, "decorator_list", [])]])
            del lines[first - 1 : node.end_lineno]
    except SyntaxError:  # cell magic
        pass
    return re.sub(r"\n{4,}", "\n\n\n", "\n".join(lines)).strip("\n")


def _superseded(body: list[ast.stmt]) -> ast.stmt | None:
    """A statement that defines what another defines again before anything needs it."""
    last = {name: place for place, node in enumerate(body) for name in _names(node)}
    for place, node in enumerate(body):
        names = _names(node)
        if names and all(last[name] > place and not _used(name, body[place + 1 : last[name] + 1]) for name in names):
            return node
    return None


def _names(node: ast.stmt) -> list[str]:
    """What a statement at the top of a cell defines whole."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.Assign) and all(isinstance(target, ast.Name) for target in node.targets):
        return [target.id for target in node.targets if isinstance(target, ast.Name)]
    return []


def _used(name: str, nodes: list[ast.stmt]) -> bool:
    """Whether code that runs at once, before ``name`` is defined anew, needs its earlier value."""
    now = [node for node in nodes if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)]
    words = [word for node in now for word in ast.walk(node) if isinstance(word, ast.Name) and word.id == name]
    return any(isinstance(word.ctx, ast.Load) for word in words) or any(
        isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name) and node.target.id == name for node in now
    )


def _files(project: Path) -> dict[str, str]:
    """What git would keep: no caches, nothing that the project's own .gitignore names."""
    named = _git(project, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    paths = [project / name for name in sorted(set(named)) if name and not LEFT_OUT.intersection(Path(name).parts)]
    files = [path for path in paths if path.is_file() and not path.is_symlink() and path.suffix != ".pyc"]
    return {path.relative_to(project).as_posix(): path.read_text("utf-8") for path in files}


def _git(folder: Path, *arguments: str) -> str:
    # Run from a git hook, git would hand its own repository down through these variables.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    done = subprocess.run(["git", *arguments], cwd=folder, env=environment, check=True, stdout=subprocess.PIPE)
    return done.stdout.decode("utf-8")
