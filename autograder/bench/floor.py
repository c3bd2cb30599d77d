"""The floor: what the learners' code alone costs, forked from a warm process, without any grader around it.

``python -m autograder.bench.floor NAMES ROOM MODULE`` imports the modules of ``NAMES`` (with commas), then forks once
for every submitted notebook and runs its code cells but the checks; it prints one JSON list of processor seconds.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from autograder.bench.rooms import environment
from autograder.errors import GradingError, IntakeError
from autograder.grading.intake import read_notebook
from autograder.grading.repair import put_right
from autograder.grading.submission import preload
from autograder.layout import Course

ALWAYS = ("IPython.display", "autograder.checks", "autograder.services.datasets")


def floor(course: Course, module: str) -> list[float]:
    """Processor seconds of each notebook's own code, in the order of learners and lessons.

    Runs unprotected: only for made-up classes. Raises GradingError when the process that forks fails.
    """
    names = {name for lesson in course.lessons(module) for name in preload(_source(course, lesson.path))}
    command = [sys.executable, "-m", "autograder.bench.floor", ",".join(sorted(names)), str(course.root), module]
    done = subprocess.run(
        command, cwd=course.root, env=environment(course), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise GradingError(f"The floor could not be measured: {done.stderr[-1500:]}")
    found: list[float] = json.loads(done.stdout)
    return found


def _source(course: Course, path: str) -> dict[str, Any]:
    source: dict[str, Any] = json.loads((course.source / f"{path}.ipynb").read_text("utf-8"))
    for cell in source["cells"]:
        cell["source"] = "".join(cell["source"])
    return source


def _cells(course: Course, module: str) -> Iterator[list[str]]:
    """The code cells of every submitted notebook that a grader would run in a kernel, put right first."""
    for room in sorted((course.classroom / "submitted").iterdir()):
        for lesson in course.lessons(module):
            with contextlib.suppress(IntakeError):
                notebook = read_notebook(room / module / f"{lesson.name}.ipynb")
                cells = put_right(notebook, _source(course, lesson.path)).cells
                yield [cell["source"] for cell in cells if cell["cell_type"] == "code" and not _is_check(cell)]


def _is_check(cell: dict[str, Any]) -> bool:
    mark = cell["metadata"].get("nbgrader", {})
    return bool(mark.get("grade") and not mark.get("solution"))


def _seconds(cells: list[str]) -> float:
    child = os.fork()
    if child == 0:
        try:
            _run(cells)
        finally:
            os._exit(0)
    _, _, used = os.wait4(child, 0)
    return used.ru_utime + used.ru_stime


def _run(cells: list[str]) -> None:
    names: dict[str, Any] = {"__name__": "__main__"}
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        for cell in cells:
            with contextlib.suppress(BaseException):  # a cell that fails costs what it cost until then
                exec(compile(cell, "<cell>", "exec"), names)


def _main(names: str, root: str, module: str) -> None:
    for name in (*ALWAYS, *filter(None, names.split(","))):
        importlib.import_module(name)
    gc.freeze()  # a collection in a child would copy every page of ours
    print(json.dumps([_seconds(cells) for cells in _cells(Course(Path(root)), module)]))


if __name__ == "__main__":
    _main(*sys.argv[1:4])
