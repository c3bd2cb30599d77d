"""Reads masters: py:percent text to cells with roles, each knowing the line it stands on.

Jupytext splits the text (one way, text to notebook); this module gives the cells their roles and refuses what cannot
be built, with file, line and rule. Matters of style are the work of ``rules``.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

from autograder.authoring.cells import (
    HIDDEN,
    SOLUTION,
    Master,
    MasterCell,
    Role,
    check_source,
    decorator_of,
    grade_id,
    solution_source,
    stub_source,
    tree_of,
)
from autograder.errors import LayoutError, MasterError
from autograder.layout import Course, Lesson

__all__ = [
    "HIDDEN", "SOLUTION", "Master", "MasterCell", "Role", "check_source", "grade_id", "parse_master", "read_master",
    "solution_source", "stub_source",
]  # fmt: skip

ATTRIBUTES: dict[str, frozenset[str]] = {
    "lesson": frozenset({"lesson", "minutes", "needs", "data", "systems", "terms"}),
    "task": frozenset({"task", "outcomes", "systems"}),  # what of the syllabus it grades: coverage.py
    "answer": frozenset({"answer"}),
    "check": frozenset({"check", "points", "hidden"}),
    "hint": frozenset({"hint"}),
    "essay": frozenset({"essay", "points", "outcomes", "systems"}),
    "prose": frozenset(),
    "code": frozenset({"tags"}),  # raises-exception: this cell fails on purpose
}
ROLES = ("lesson", "task", "answer", "check", "hint", "essay")
# What jupytext takes for the start of a cell, wherever the line stands, and what only looks like one.
MARKER = re.compile(r"^\s*#\s*(?:%%+(?:\s.*)?|<codecell>\s*|In\[[0-9 ]*\]:?\s*)$")
ALMOST_MARKER = re.compile(r"^\s*#?\s*%%")
NAME = re.compile(r"^[a-z][a-z0-9_]*$")
NO_MARKER = "a line that starts with `# %%` splits the cell it stands in, or other tools think so: write it another way"


def read_master(course: Course, lesson: Lesson) -> Master:
    """The lesson's master. Raises MasterError for what cannot be built, LayoutError when there is no such lesson."""
    file = course.master(lesson)
    if not file.is_file():
        raise LayoutError(f"There is no lesson {lesson.path!r}. Start it with: course new {lesson.path}")
    master = parse_master(file.read_text(encoding="utf-8"), file.relative_to(course.root).as_posix(), lesson)
    for name in (part.strip() for part in master.attributes.get("data", "").split(",") if part.strip()):
        try:
            course.dataset(name)
        except LayoutError as error:
            raise MasterError(master.path, master.cells[0].line, "L09", str(error)) from None
    return master


def parse_master(text: str, path: str, lesson: Lesson) -> Master:
    """The master in ``text``; ``path`` is what errors name. Raises MasterError at the first fault."""
    cells = tuple(_cells(text, path))
    if cells[0].role != "lesson":
        raise MasterError(path, 1, "L15", 'a master starts with `# %% [markdown] lesson="..."`')
    master = Master(path, lesson, cells, cells[0].attributes)
    _tasks_are_whole(master)
    for cell in cells:
        _regions(master, cell)
        if cell.role == "check":
            _is_a_check(master, cell)
    return master


def _cells(text: str, path: str) -> Iterator[MasterCell]:
    import jupytext

    lines = text.split("\n")
    markers = [number for number, line in enumerate(lines, 1) if MARKER.match(line)]
    first = next((number for number, line in enumerate(lines, 1) if line.strip()), 1)
    if not markers or markers[0] != first:
        raise MasterError(path, first, "L15", "nothing stands above a master's first `# %%` marker")
    fmt = {"extension": ".py", "format_name": "percent", "comment_magics": False}
    # Each cell takes one marker. A cell that swallowed a marker is refused before the count can slip.
    for raw, line in zip(jupytext.reads(text, fmt=fmt).cells, markers, strict=False):
        if lines[line - 1][:1].isspace():
            raise MasterError(path, line, "L08", NO_MARKER)
        cell = _cell(path, raw, line)
        if cell.is_code:
            _is_python(path, cell, lines)
        for number, row in enumerate(cell.source.split("\n"), 1):
            if ALMOST_MARKER.match(row) or (cell.is_code and MARKER.match(row)):
                raise MasterError(path, line + number, "L08", NO_MARKER)
        if not cell.source.strip():
            raise MasterError(path, line, "L15", "this cell is empty")
        yield cell


def _cell(path: str, raw: Any, line: int) -> MasterCell:
    attributes = {name: value for name, value in raw.metadata.items() if not name.startswith("lines_to_")}
    roles = [name for name in ROLES if name in attributes]
    if len(roles) > 1:
        raise MasterError(path, line, "L15", f"a cell has one role; this one is {' and '.join(roles)}")
    if raw.cell_type not in {"code", "markdown"}:
        raise MasterError(path, line, "L15", f"a {raw.cell_type} cell has no place here: `# %%` or `# %% [markdown]`")
    role = cast(Role, roles[0] if roles else "code" if raw.cell_type == "code" else "prose")
    if unknown := sorted(attributes.keys() - ATTRIBUTES[role]):
        raise MasterError(path, line, "L15", f"a {role} cell knows no {', '.join(unknown)}")
    is_code = role in {"code", "answer", "check"}
    if is_code != (raw.cell_type == "code"):
        raise MasterError(path, line, "L15", f"a {role} cell starts with `# %%{'' if is_code else ' [markdown]'} ...`")
    hidden = attributes.get("hidden", False)
    if not isinstance(hidden, bool):
        raise MasterError(path, line, "L15", f"hidden=true or nothing, not hidden={hidden!r}")
    task = None if role in {"prose", "code", "lesson"} else str(attributes[role])
    if task is not None and not NAME.match(task):
        raise MasterError(path, line, "L06", f"the task's name {task!r} must be a Python name in small letters")
    points = _points(path, line, role, attributes.get("points"))
    return MasterCell(role, raw.source, line, task, points, hidden, {name: _text(v) for name, v in attributes.items()})


def _text(value: object) -> str:
    if isinstance(value, list):
        return ",".join(str(item) for item in value)
    return "" if value is None else ("true" if value else "false") if isinstance(value, bool) else str(value)


def _points(path: str, line: int, role: Role, points: object) -> float | None:
    if role not in {"check", "essay"}:
        return None
    if isinstance(points, bool) or not isinstance(points, int | float):
        raise MasterError(path, line, "L12", f"a {role} cell states points=, a number")
    if points <= 0:
        raise MasterError(path, line, "L12", f"a {role} cell is worth more than 0 points")
    return points


def _is_python(path: str, cell: MasterCell, lines: list[str]) -> None:
    rows = cell.source.split("\n")
    swallowed = next((number for number, row in enumerate(rows) if MARKER.match(row)), None)
    try:
        tree_of(cell.source)
    except SyntaxError as error:
        if swallowed is not None:
            # A text that is not closed took the next cells: its own cell says where it began.
            _is_python(path, replace(cell, source="\n".join(rows[:swallowed])), lines)
        place = cell.line + (error.lineno or 1)
        row = lines[place - 1].strip() if place <= len(lines) else ""
        if row[:1] in {"!", "%"}:
            raise MasterError(path, place, "L07", f"no magics and no shell in a lesson: {row}") from None
        raise MasterError(path, place, "L13", f"this is not Python: {error.msg}") from None


def _tasks_are_whole(master: Master) -> None:
    """Every task has its heading, then its answer, then its checks; every name stands once."""
    seen: dict[tuple[str, str], int] = {}
    for cell in master.cells:
        name = cell.task or ""
        if cell.role in {"lesson", "task", "answer", "essay"}:
            key = ("task" if cell.role == "essay" else cell.role, name)
            if key in seen:
                said = f"a second {cell.role} {name!r}; the first stands in line {seen[key]}"
                raise MasterError(master.path, cell.line, "L14", said)
            seen[key] = cell.line
        if cell.role in {"answer", "check", "hint"} and not (master.of("task", name) and ("task", name) in seen):
            said = f'this {cell.role} has no task heading above it: `# %% [markdown] task="{name}"`'
            raise MasterError(master.path, cell.line, "L14", said)
        if cell.role == "check" and ("answer", name) not in seen:
            raise MasterError(master.path, cell.line, "L14", f"the answer {name!r} must stand above its check")
    for cell in (cell for cell in master.cells if cell.role == "task"):
        name = cell.task or ""
        if not master.of("answer", name):
            said = f'the task {name!r} has no answer cell: `# %% answer="{name}"`'
            raise MasterError(master.path, cell.line, "L03", said)
        if not master.checks(name):
            said = f'the answer {name!r} has no check: `# %% check="{name}" points=1`'
            raise MasterError(master.path, master.answer(name).line, "L03", said)


def _regions(master: Master, cell: MasterCell) -> None:
    found = _region(master, cell, SOLUTION, cell.role in {"answer", "essay"})
    _region(master, cell, HIDDEN, cell.role == "check")
    if cell.role in {"answer", "essay"} and not found:
        # Without a region nbgrader would clear the whole cell, the stub with it.
        raise MasterError(master.path, cell.line, "L17", f"{cell.role} {cell.task!r} has no region `{SOLUTION[0]}`")
    if cell.role == "answer":
        try:
            tree_of(stub_source(cell))
        except SyntaxError:
            said = f"what is left of {cell.task!r} without its solution is not Python"
            raise MasterError(master.path, cell.line, "L13", said) from None


def _region(master: Master, cell: MasterCell, marks: tuple[str, str], allowed: bool) -> int:
    """How many regions the cell holds. nbgrader finds the bare words anywhere in a line, so they stand nowhere else."""
    count, begun = 0, 0
    for number, row in enumerate(cell.source.split("\n"), cell.line + 1):
        begins, ends = (mark.removeprefix("### ") in row for mark in marks)
        if not begins and not ends:
            continue
        if not allowed:
            raise MasterError(master.path, number, "L17", f"`{row.strip()}` has no place in a {cell.role} cell")
        if row.strip() not in marks:
            raise MasterError(master.path, number, "L17", f"`{marks[0]}` and `{marks[1]}` stand alone on their lines")
        if begins == bool(begun):
            said = "is inside another region" if begins else "closes a region that is not open"
            raise MasterError(master.path, number, "L17", f"`{row.strip()}` {said}")
        count, begun = (count + 1, number) if begins else (count, 0)
    if begun:
        raise MasterError(master.path, begun, "L17", f"`{marks[0]}` is never closed by `{marks[1]}`")
    return count


def _is_a_check(master: Master, cell: MasterCell) -> None:
    body = tree_of(cell.source).body
    function = body[0] if len(body) == 1 else None
    rows = [row.strip() for row in cell.source.split("\n")]
    wanted = decorator_of(cell)
    if not isinstance(function, ast.FunctionDef) or len(function.decorator_list) != 1 or wanted not in rows:
        raise MasterError(master.path, cell.line, "L16", f"a check cell is one function under `{wanted}`, nothing else")
    if not function.args.args or function.args.args[0].arg != "c":
        raise MasterError(master.path, cell.line + function.lineno, "L16", "a check's first parameter is `c`")
