"""One submission to one result: the learner's answers, the master's own checks, in the learner's order of cells.

The notebook is put right the way ``nbgrader autograde`` does it (that command is the oracle): of cells with the same id
the last counts, locked cells get the master's text, a check that was deleted comes back after its neighbour.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.grading.kernel import Cell, CellResult, Kernels, Limits
from autograder.layout import Lesson
from autograder.records import Card, CheckResult, LessonResult

HIDDEN_MARK = "### BEGIN HIDDEN TESTS"
PRELOADED = {"numpy", "pandas", "psycopg", "sqlalchemy", "sqlite3", "requests", "httpx"}


@dataclass(frozen=True)
class Step:
    """One code cell as it will run; ``grade_id`` is set for a check, ``answer`` for the answer of a task."""

    source: str
    grade_id: str = ""
    answer: str = ""


def grade_notebook(
    lesson: Lesson,
    notebook: Any,
    source: Any,
    *,
    kernels: Kernels | None = None,
    limits: Limits | None = None,
    project: Path | None = None,
) -> LessonResult:
    """Points and cards of one learner's notebook.

    ``notebook`` is the learner's, ``source`` the master's with answers and hidden checks; both are notebook nodes.
    ``kernels`` is a fork server to use (default: one for this call), ``project`` the learner's ``jobboard`` folder.
    Raises GradingError when our own machinery fails, never for what is in the notebook.
    """
    steps = plan(notebook, source)
    cells = [Cell(step.source, checks=bool(step.grade_id)) for step in steps]
    if kernels is not None:
        results = kernels.run(cells, limits, project)
    else:
        with Kernels(preload(source)) as own:
            results = own.run(cells, limits, project)
    scored = _score(steps, results, source)
    return LessonResult(
        lesson.module, lesson.name, [one.to_json() for one in scored], essays(source), _note(steps, results)
    )


def plan(notebook: Any, source: Any) -> list[Step]:
    """The code cells to run, in the learner's order, put right against the master's."""
    wanted = {_id(cell): cell for cell in source.cells if _id(cell)}
    cells = [_put_right(cell, wanted) for cell in _last_of_each(notebook.cells)]
    _bring_back(cells, source)
    return [_step(cell, wanted) for cell in cells if cell["cell_type"] == "code"]


def preload(source: Any) -> list[str]:
    """The modules worth importing before forking: heavy ones that the lesson's own locked cells import."""
    names: set[str] = set()
    for cell in source.cells:
        if cell.cell_type != "code" or _mark(cell, "solution") or _mark(cell, "grade"):
            continue
        try:
            tree = ast.parse(cell.source)
        except SyntaxError:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module)
    return sorted(name for name in names if name.split(".")[0] in PRELOADED)


def essays(source: Any) -> list[str]:
    """Ids of the tasks that a person grades."""
    return [_id(cell) for cell in source.cells if _mark(cell, "grade") and _mark(cell, "solution")]


def _last_of_each(cells: list[Any]) -> list[dict[str, Any]]:
    """Plain copies of the cells; where an id stands twice, only the last keeps it (nbgrader's rule)."""
    kept: list[dict[str, Any]] = []
    seen: set[str] = set()
    for cell in reversed(cells):
        name = _id(cell)
        text = cell.get("source", "")
        text = "".join(text) if isinstance(text, list) else str(text)
        kept.append({"cell_type": cell.get("cell_type", "raw"), "source": text, "id": "" if name in seen else name})
        seen.add(name)
    return kept[::-1]


def _put_right(cell: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    master = wanted.get(cell["id"])
    if master is None:
        return {**cell, "id": ""}
    text = cell["source"] if _mark(master, "solution") else master.source
    return {"cell_type": master.cell_type, "source": text, "id": cell["id"]}


def _bring_back(cells: list[dict[str, Any]], source: Any) -> None:
    """Put every missing check after the graded or answer cell that stands before it in the master."""
    before = ""
    for master in source.cells:
        name = _id(master)
        if not (_mark(master, "grade") or _mark(master, "solution")):
            continue
        place = next((n for n, cell in enumerate(cells) if cell["id"] == name), None)
        if place is None and _mark(master, "grade") and not _mark(master, "solution"):
            after = next((n for n, cell in enumerate(cells) if before and cell["id"] == before), None)
            place = len(cells) if after is None else after + 1
            cells.insert(place, {"cell_type": master.cell_type, "source": master.source, "id": name})
        before = name if place is not None else before


def _step(cell: dict[str, Any], wanted: dict[str, Any]) -> Step:
    master = wanted.get(cell["id"])
    if master is not None and _mark(master, "grade") and not _mark(master, "solution"):
        return Step(cell["source"], grade_id=cell["id"])
    return Step(cell["source"], answer=cell["id"] if master is not None and _mark(master, "solution") else "")


def _score(steps: list[Step], results: list[CellResult], source: Any) -> list[CheckResult]:
    outcome = {step.grade_id: result for step, result in zip(steps, results, strict=True) if step.grade_id}
    ended = {step.answer: result for step, result in zip(steps, results, strict=True) if step.answer}
    scored = []
    for cell in source.cells:
        name = _id(cell)
        if cell.cell_type != "code" or name not in outcome:
            continue
        result, task = outcome[name], name.rpartition("-check-")[0] or name
        # nbgrader scores 0 for an error and for anything on stderr.
        passed = result.status == "ok" and not result.stderr
        possible = float(cell.metadata["nbgrader"]["points"])
        card = None if passed else _card(task, result, ended.get(task))
        hidden = HIDDEN_MARK in cell.source
        scored.append(CheckResult(task, name, possible if passed else 0.0, possible, hidden, card))
    return scored


def _card(task: str, result: CellResult, answer: CellResult | None) -> dict[str, Any]:
    """Why a check gave no points: its own card, plus how the answer cell ended when that explains it."""
    if result.card is not None:
        told = Card.from_json(result.card)
        if told.status == "not_tried" and answer is not None and answer.status != "ok":
            return Card(
                **{**result.card, "got": answer.error, "where": "your answer's own cell, which did not run to its end"}
            ).to_json()
        return result.card
    got = result.error if result.status != "ok" else f"text on stderr: {result.stderr[:300]}"
    said = {
        "timeout": "The check did not come to an end. Does a loop in your answer never end?",
        "died": "Your answer ended the whole kernel, so nothing came back.",
        "out_of_budget": "The time for the whole notebook was used up before this check. Look for a slow cell above.",
    }.get(result.status, "The check could not run: this is not your fault. Report it.")
    return Card(task=task, status="not_yet", title=task, got=got, mistake=said).to_json()


def _note(steps: list[Step], results: list[CellResult]) -> str:
    """One sentence when cells had to be stopped, else nothing."""
    stopped = [
        step.grade_id or step.answer or f"code cell {number}"
        for number, (step, result) in enumerate(zip(steps, results, strict=True), 1)
        if result.status in {"timeout", "died"}
    ]
    late = sum(result.status == "out_of_budget" for result in results)
    said = [f"stopped: {', '.join(stopped)}"] if stopped else []
    return "; ".join(said + ([f"no time was left for {late} cells"] if late else []))


def _id(cell: Any) -> str:
    mark = cell.get("metadata", {}).get("nbgrader", {})
    name = mark.get("grade_id", "") if isinstance(mark, dict) else ""
    return name if isinstance(name, str) else ""


def _mark(cell: Any, name: str) -> bool:
    mark = cell.get("metadata", {}).get("nbgrader", {})
    return bool(mark.get(name, False)) if isinstance(mark, dict) else False
