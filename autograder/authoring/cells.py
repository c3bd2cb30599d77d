"""What a master is, once read, and how its answers and checks stand in a notebook."""

from __future__ import annotations

import ast
import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from autograder.errors import LayoutError
from autograder.layout import Lesson

Role = Literal["prose", "code", "lesson", "task", "answer", "check", "hint", "essay"]
STUB = "..."
SOLUTION = ("### BEGIN SOLUTION", "### END SOLUTION")
HIDDEN = ("### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS")


@dataclass(frozen=True)
class MasterCell:
    """One cell of a master; ``line`` is that of its ``# %%`` marker, from 1: source line n stands at ``line + n``."""

    role: Role
    source: str
    line: int
    task: str | None
    points: float | None
    hidden: bool
    attributes: dict[str, str]

    @property
    def is_code(self) -> bool:
        """Whether it becomes a code cell."""
        return self.role in {"code", "answer", "check"}


@dataclass(frozen=True)
class Master:
    """One lesson's hand-written text, read. ``path`` is relative to the course's root."""

    path: str
    lesson: Lesson
    cells: tuple[MasterCell, ...]
    attributes: dict[str, str]

    def tasks(self) -> list[str]:
        """Names of the tasks graded by checks, in order; essays are not among them."""
        return [cell.task for cell in self.cells if cell.role == "task" and cell.task]

    def essays(self) -> list[str]:
        """Names of the tasks graded by a person, in order."""
        return [cell.task for cell in self.cells if cell.role == "essay" and cell.task]

    def of(self, role: Role, task: str) -> list[MasterCell]:
        """The task's cells of one role, in order."""
        return [cell for cell in self.cells if cell.role == role and cell.task == task]

    def checks(self, task: str) -> list[MasterCell]:
        """The task's check cells, in order."""
        return self.of("check", task)

    def hints(self, task: str) -> list[str]:
        """The task's hints, in order, as one text each."""
        return [" ".join(cell.source.split()) for cell in self.of("hint", task)]

    def answer(self, task: str) -> MasterCell:
        """The task's answer cell. Raises LayoutError when the lesson has no such task."""
        found = self.of("answer", task)
        if not found:
            raise LayoutError(f"{self.path} has no task {task!r}. Its tasks: {', '.join(self.tasks())}.")
        return found[0]

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


@lru_cache(maxsize=4000)
def tree_of(source: str) -> ast.Module:
    """The syntax tree of a cell; top-level await is allowed, as in Lab. Raises SyntaxError."""
    tree = compile(source, "cell", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT | ast.PyCF_ONLY_AST)
    assert isinstance(tree, ast.Module)
    return tree


def solution_source(cell: MasterCell) -> str:
    """The answer as a learner who knows it would write it: the region's marker lines dropped."""
    return "\n".join(line for line in cell.source.split("\n") if line.strip() not in SOLUTION)


def stub_source(cell: MasterCell, stub: str = STUB) -> str:
    """What a learner finds: each solution region replaced by ``...`` at its indentation, idle ones left out."""
    kept: list[str] = []
    inside = False
    for line in cell.source.split("\n"):
        if line.strip() == SOLUTION[0]:
            inside = True
            kept.append(line[: len(line) - len(line.lstrip())] + stub)
        elif line.strip() == SOLUTION[1]:
            inside = False
        elif not inside:
            kept.append(line)
    return without_idle_stub("\n".join(kept), cell.task or "")


def without_idle_stub(source: str, name: str) -> str:
    """``source`` without the lines that are a bare ``...``, when another line already gives ``name`` a first value.

    A faded answer or one to mend brings its own blanks; one more ``...`` below them would only print ``Ellipsis``.
    Dots inside a text of several lines are a blank of that text and stay.
    """
    try:
        body = ast.parse(source).body
    except SyntaxError:
        return source
    lines = source.split("\n")
    idle = {statement.lineno for statement in body if lines[statement.lineno - 1] == STUB}
    if not idle:
        return source
    rest = "\n".join(line for number, line in enumerate(lines, start=1) if number not in idle)
    return rest.rstrip("\n") if any(name in _bound(statement) for statement in body) else source


def _bound(statement: ast.stmt) -> set[str]:
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return {statement.name}
    targets = statement.targets if isinstance(statement, ast.Assign) else []
    return {target.id for target in targets if isinstance(target, ast.Name)}


def grade_id(master: Master, cell: MasterCell) -> str:
    """nbgrader's id of a graded cell: ``task``, ``task-check-1``, ``task-check-2``."""
    if cell.role != "check":
        return cell.task or ""
    return f"{cell.task}-check-{master.checks(cell.task or '').index(cell) + 1}"


def points_text(points: float) -> str:
    """``1 point``, ``2 points``, ``0.5 points``."""
    return f"{points:g} point{'' if points == 1 else 's'}"


def decorator_of(cell: MasterCell) -> str:
    """The one line that a check cell's function must carry."""
    return f'@check("{cell.task}", hidden=True)' if cell.hidden else f'@check("{cell.task}")'


def check_function(cell: MasterCell) -> ast.FunctionDef:
    """The function of a check cell that has been read."""
    return next(node for node in tree_of(cell.source).body if isinstance(node, ast.FunctionDef))


def check_source(master: Master, cell: MasterCell) -> str:
    """The check cell as it stands in the built notebook, hidden region included.

    Two lines go in front, so that a learner who redefines ``check`` harms nothing; the decorator receives what the
    card and the progress page need, the task's hints, and the set-up for checks that query the lesson's database.
    """
    task, function = cell.task or "", check_function(cell)
    given: dict[str, object] = {"id": grade_id(master, cell), "lesson": master.lesson.path, "points": _number(cell)}
    if hints := master.hints(task):
        given["hints"] = hints
    if asks_the_setup(function):
        given["setup"] = master.setup()
    # JSON's text is Python's text, too, and keeps every letter legible in a diff.
    extra = "".join(f", {name}={json.dumps(value, ensure_ascii=False)}" for name, value in given.items())
    wanted = decorator_of(cell)
    lines = [wanted[:-1] + extra + ")" if line.strip() == wanted else line for line in cell.source.split("\n")]
    return "\n".join([_headline(cell, function), "from autograder.checks import check", "", *lines])


def asks_the_setup(function: ast.FunctionDef) -> bool:
    """Whether the check queries the lesson's own database: some ``c.query(...)`` without ``on=``."""
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "query"
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == function.args.args[0].arg
        and not any(keyword.arg == "on" for keyword in node.keywords)
        for node in ast.walk(function)
    )


def _headline(cell: MasterCell, function: ast.FunctionDef) -> str:
    points = points_text(cell.points or 0)
    if not cell.hidden:
        return f"# Check of {cell.task}, {points}: run this cell. It is locked."
    behaviour = (ast.get_docstring(function) or "").split("\n")[0].strip()
    # The folded cell shows its first line only, so that stays short.
    return f"# Hidden check of {cell.task}, {points}: examined when graded, or by `course check`.\n# {behaviour}"


def _number(cell: MasterCell) -> float | int:
    points = cell.points or 0
    return int(points) if points == int(points) else points
