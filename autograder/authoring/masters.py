"""Reads masters: py:percent text to cells with roles, each knowing the line it stands on.

Jupytext splits the text (one way, text to notebook); this module gives the cells their roles, holds the rules without
which nothing can be built, and says how an answer or a check stands in the notebook.
"""

from __future__ import annotations

import ast
import json
import re
from dataclasses import dataclass
from typing import Literal

from autograder.errors import MasterError
from autograder.layout import Course, Lesson

Role = Literal["prose", "code", "lesson", "task", "answer", "check", "hint", "essay"]
ATTRIBUTES: dict[Role, set[str]] = {
    "lesson": {"lesson", "minutes", "needs", "data"},
    "task": {"task"},
    "answer": {"answer"},
    "check": {"check", "points", "hidden"},
    "hint": {"hint"},
    "essay": {"essay", "points"},
    "prose": set(),
    "code": {"tags"},  # raises-exception: this cell fails on purpose
}
MARKDOWN_ROLES = {"lesson", "task", "hint", "essay"}
MARKER = re.compile(r"^# %%(?P<rest>.*)$")
SOLUTION = ("### BEGIN SOLUTION", "### END SOLUTION")
HIDDEN = ("### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS")


@dataclass(frozen=True)
class MasterCell:
    """One cell of a master; ``line`` is the 1-based line of its ``# %%`` marker."""

    role: Role
    source: str
    line: int
    task: str | None
    points: float | None
    hidden: bool
    attributes: dict[str, str]


@dataclass(frozen=True)
class Master:
    """One lesson's hand-written text, read. ``path`` is relative to the course's root."""

    path: str
    lesson: Lesson
    cells: tuple[MasterCell, ...]
    attributes: dict[str, str]

    def tasks(self) -> list[str]:
        """Names of the graded tasks, in order; essays are not among them."""
        return [cell.task for cell in self.cells if cell.role == "task" and cell.task]

    def checks(self, task: str) -> list[MasterCell]:
        """The task's check cells, in order."""
        return [cell for cell in self.cells if cell.role == "check" and cell.task == task]

    def hints(self, task: str) -> list[str]:
        """The task's hints, in order, as one text each."""
        return [" ".join(cell.source.split()) for cell in self.cells if cell.role == "hint" and cell.task == task]

    def answer(self, task: str) -> MasterCell:
        """The task's answer cell."""
        return next(cell for cell in self.cells if cell.role == "answer" and cell.task == task)

    def points(self, task: str) -> float:
        """Points of all checks of the task, or of the essay of that name."""
        return sum(cell.points or 0 for cell in self.cells if cell.task == task and cell.role in {"check", "essay"})

    def setup(self) -> str:
        """Source of the lesson's set-up: every plain code cell before the first task."""
        sources = []
        for cell in self.cells:
            if cell.role == "task":
                break
            if cell.role == "code":
                sources.append(cell.source)
        return "\n\n".join(sources)


def read_master(course: Course, lesson: Lesson) -> Master:
    """The lesson's master. Raises MasterError (file, line, rule) for what cannot be built."""
    path = course.master(lesson)
    master = parse_master(path.read_text("utf-8"), str(path.relative_to(course.root)), lesson)
    known = {p.name for p in course.datasets.iterdir() if p.is_dir()} if course.datasets.is_dir() else set()
    for name in (part.strip() for part in master.attributes.get("data", "").split(",") if part.strip()):
        if name not in known:
            raise MasterError(master.path, master.cells[0].line, "L09", f"there is no data set {name!r} in datasets/")
    return master


def parse_master(text: str, path: str, lesson: Lesson) -> Master:
    """The master in ``text``. Raises MasterError at the first fault that would break a build."""
    import jupytext

    lines = [number for number, line in enumerate(text.splitlines(), 1) if MARKER.match(line)]
    fmt = {"extension": ".py", "format_name": "percent", "comment_magics": False}
    raw = [cell for cell in jupytext.reads(text, fmt=fmt).cells if cell.source or cell.metadata]
    if len(raw) != len(lines):
        raise MasterError(
            path, lines[0] if lines else 1, "L08", "every cell starts with a `# %%` marker and holds text"
        )
    cells = tuple(
        _cell(path, one.cell_type, one.source, dict(one.metadata), line) for one, line in zip(raw, lines, strict=True)
    )
    if not cells or cells[0].role != "lesson":
        raise MasterError(path, 1, "L15", 'a master starts with `# %% [markdown] lesson="..."`')
    master = Master(path, lesson, cells, cells[0].attributes)
    _must_parse(master)
    _must_fit(master)
    return master


def _cell(path: str, kind: str, source: str, metadata: dict[str, object], line: int) -> MasterCell:
    attributes = {name: _text(value) for name, value in metadata.items() if not name.startswith("lines_to_")}
    role: Role = next((r for r in ("lesson", "task", "answer", "check", "hint", "essay") if r in attributes), None) or (  # type: ignore[assignment]
        "prose" if kind == "markdown" else "code"
    )
    unknown = sorted(set(attributes) - ATTRIBUTES[role])
    if unknown:
        raise MasterError(path, line, "L15", f"a {role} cell knows no {', '.join(unknown)}")
    if (kind == "markdown") != (role in MARKDOWN_ROLES | {"prose"}):
        raise MasterError(path, line, "L15", f"a {role} cell is {'markdown' if role in MARKDOWN_ROLES else 'code'}")
    return MasterCell(
        role, source, line, attributes.get(role) if role not in {"prose", "code", "lesson"} else None,
        _points(path, line, role, attributes), attributes.get("hidden") == "true", attributes,
    )  # fmt: skip


def _text(value: object) -> str:
    if isinstance(value, list):
        return ",".join(str(item) for item in value)
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def _points(path: str, line: int, role: Role, attributes: dict[str, str]) -> float | None:
    if role not in {"check", "essay"}:
        return None
    try:
        points = float(attributes["points"])
    except (KeyError, ValueError):
        raise MasterError(path, line, "L12", f"a {role} cell states points=, a number") from None
    if points <= 0:
        raise MasterError(path, line, "L12", f"a {role} cell is worth more than 0 points")
    return points


def _must_parse(master: Master) -> None:
    code = [cell for cell in master.cells if cell.role in {"code", "answer", "check"}]
    for cell in code:
        for variant in (cell.source, stub_source(cell) if cell.role == "answer" else cell.source):
            try:
                compile(variant, master.path, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT | ast.PyCF_ONLY_AST)
            except SyntaxError as error:
                place = cell.line + (error.lineno or 1)
                after = master.cells[master.cells.index(cell) + 1 : master.cells.index(cell) + 2]
                if after and _parses(f"{cell.source}\n# %%\n{after[0].source}"):
                    raise MasterError(
                        master.path, after[0].line, "L08", "a literal `# %%` inside a cell splits it"
                    ) from None
                raise MasterError(master.path, place, "L13", f"this is not Python: {error.msg}") from None


def _parses(source: str) -> bool:
    try:
        ast.parse(source)
    except SyntaxError:
        return False
    return True


def _must_fit(master: Master) -> None:
    seen: dict[tuple[str, str], int] = {}
    tasks, answers = set(master.tasks()), {c.task for c in master.cells if c.role == "answer"}
    for cell in master.cells:
        name = cell.task or ""
        if cell.role in {"task", "answer", "essay"}:
            if (cell.role, name) in seen or (cell.role == "essay" and name in tasks):
                raise MasterError(master.path, cell.line, "L14", f"there is a second {cell.role} {name!r}")
            if not name.isidentifier():
                raise MasterError(master.path, cell.line, "L06", f"the task's name {name!r} must be a Python name")
            seen[cell.role, name] = cell.line
        if cell.role in {"answer", "check", "hint"} and name not in tasks:
            raise MasterError(master.path, cell.line, "L14", f"there is no task {name!r} for this {cell.role}")
        if cell.role == "task" and name not in answers:
            raise MasterError(master.path, cell.line, "L03", f"the task {name!r} has no answer cell")
        if cell.role == "task" and not master.checks(name):
            raise MasterError(master.path, cell.line, "L03", f"the task {name!r} has no check")
        for begin, end in (SOLUTION, HIDDEN):
            if cell.source.count(begin) != cell.source.count(end):
                raise MasterError(master.path, cell.line, "L13", f"`{begin}` and `{end}` do not pair up")


def solution_source(cell: MasterCell) -> str:
    """The answer as a learner who knows it would write it: the region's marker lines dropped."""
    return "\n".join(line for line in cell.source.splitlines() if line.strip() not in SOLUTION)


def stub_source(cell: MasterCell, stub: str = "...") -> str:
    """What a learner finds: each solution region replaced by ``...`` at its indentation, as nbgrader does."""
    kept: list[str] = []
    inside = False
    for line in cell.source.splitlines():
        if line.strip() == SOLUTION[0]:
            inside = True
            kept.append(line[: len(line) - len(line.lstrip())] + stub)
        elif line.strip() == SOLUTION[1]:
            inside = False
        elif not inside:
            kept.append(line)
    return "\n".join(kept)


def grade_id(master: Master, cell: MasterCell) -> str:
    """nbgrader's id of a graded cell: ``task``, ``task-check-1``, ``task-check-2``."""
    if cell.role != "check":
        return cell.task or ""
    return f"{cell.task}-check-{master.checks(cell.task or '').index(cell) + 1}"


def check_source(master: Master, cell: MasterCell) -> str:
    """The check cell as it stands in the built notebook, hidden region included.

    Two lines go in front, so that a learner who redefines ``check`` harms nothing; the decorator receives what the
    card and the progress page need, the task's hints, and the set-up for checks that query the lesson's database.
    """
    task = cell.task or ""
    points = f"{cell.points:g} point{'' if cell.points == 1 else 's'}"
    given: dict[str, object] = {
        "id": grade_id(master, cell),
        "lesson": master.lesson.path,
        "points": _number(cell.points),
    }
    if master.hints(task):
        given["hints"] = master.hints(task)
    if "c.query(" in cell.source and "on=" not in cell.source:
        given["setup"] = master.setup()
    function = next(node for node in ast.parse(cell.source).body if isinstance(node, ast.FunctionDef))
    call = function.decorator_list[0]
    lines = cell.source.splitlines()
    assert isinstance(call, ast.Call) and call.end_lineno is not None and call.end_col_offset is not None
    # Offsets of ast count bytes; a decorator's name may be followed by text of any alphabet.
    row = lines[call.end_lineno - 1].encode()
    extra = "".join(f", {name}={_literal(value)}" for name, value in given.items())
    lines[call.end_lineno - 1] = (
        row[: call.end_col_offset - 1] + extra.encode() + row[call.end_col_offset - 1 :]
    ).decode()
    head = f"# Check of {task}, {points}: run this cell. It is locked."
    if cell.hidden:
        behaviour = (ast.get_docstring(function) or "").split("\n")[0].strip()
        head = f"# Hidden check of {task}, {points}: {behaviour} Examined when graded, or by `course check`."
    return "\n".join([head, "from autograder.checks import check", "", *lines])


def _number(points: float | None) -> float | int:
    return int(points) if points is not None and points == int(points) else points or 0


def _literal(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
