"""One notebook to one result: the learner's answers run in a sandbox, the master's checks run in the judge.

A notebook that lost points runs once more without its hidden checks when that is needed to explain the loss: what
hostile code learnt from a hidden check can then not reach the page that its author reads.
"""

from __future__ import annotations

import ast
import base64
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from autograder.checks.card import as_text
from autograder.grading.engine import Engine, RunOrder
from autograder.grading.repair import Repaired, put_right
from autograder.grading.run import Limits, RunReport, Step, StepResult
from autograder.layout import Lesson
from autograder.records import Answer, Card, CheckResult, LessonResult, State

HIDDEN_MARK = "### BEGIN HIDDEN TESTS"
PRELOADED = {"numpy", "pandas", "psycopg", "sqlalchemy", "sqlite3", "requests", "httpx", "matplotlib", "fastapi"}
SUBMODULES = {"matplotlib.pyplot"}  # `from matplotlib import pyplot`: it looks at every font of the machine
AT_FIRST_USE = {  # what a library imports only when it is used: in every kernel, unless it is there before they fork
    "fastapi": [
        "anyio._backends._asyncio", "pydantic.v1", "uvicorn.lifespan.on", "uvicorn.loops.auto",
        "uvicorn.protocols.http.auto", "uvicorn.protocols.websockets.auto",
    ],
    "sqlalchemy": ["sqlalchemy.dialects.postgresql.psycopg", "sqlalchemy.dialects.sqlite"],
}  # fmt: skip
LEAST_SECONDS = 3.0
CAUSES: dict[str, tuple[State, str]] = {
    "timeout": ("timeout", "Something in this notebook does not come to an end; it was stopped."),
    "memory": ("memory", "This notebook used more memory than it may; it was stopped."),
    "processes": ("processes", "This notebook started more processes than it may."),
    "output": ("output", "This notebook wrote more than it may; it was stopped."),
    "files": ("files", "This notebook filled the space that it has for files."),
    "crashed": ("crashed", "Something in this notebook ended the whole kernel."),
    "tampered": ("tampered", "This notebook interfered with its grading; a person will look at it."),
}


@dataclass(frozen=True)
class Graded:
    """A lesson's result, the notebook as the instructor sees it (nbformat 4 JSON, with outputs), and what it cost."""

    result: LessonResult
    notebook: dict[str, Any]
    cpu: float = 0.0
    memory: int = 0
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Plan:
    """The code cells of a repaired notebook as they will run: their places in it, and the master's word on each."""

    cells: list[dict[str, Any]]
    steps: list[Step]

    def without_hidden(self) -> Plan:
        """The same without hidden checks."""
        kept = [
            (cell, step) for cell, step in zip(self.cells, self.steps, strict=True) if not (step.check and hidden(cell))
        ]
        return Plan([cell for cell, _ in kept], [step for _, step in kept])


def grade_notebook(
    lesson: Lesson,
    notebook: dict[str, Any],
    source: dict[str, Any],
    *,
    engine: Engine,
    limits: Limits | None = None,
    project: dict[str, str] | None = None,
    tier: int = 0,
    seed: int | None = None,
) -> Graded:
    """Points and cards of one learner's notebook.

    ``notebook`` is the learner's (as ``intake.read_notebook`` gives it), ``source`` the master's with answers and
    hidden checks, ``project`` the learner's files (path below the working folder -> base64). Raises GradingError when
    our own machinery fails, never for what is in the notebook.
    """
    limits, repaired = limits or Limits(), put_right(notebook, source)
    plan = _plan(repaired)
    order = RunOrder(
        [step.to_json() for step in plan.steps],
        preload(source),
        lesson.module,
        project or {},
        limits.to_json(),
        tier=tier,
        seed=seed,
        needs=needs(source),
        call_seconds=limits.call,
    )
    begun = time.monotonic()
    report = engine.run(order)
    results = [StepResult.from_json(result) for result in report.results]
    told, again = _explain(plan, results, order, engine, begun + limits.notebook)
    scored = _score(plan, results, told, source)
    result = _result(lesson, repaired, scored, report, source)
    result = replace(result, answers=[answer.to_json() for answer in _answers(plan, told)])
    cpu = report.cpu + (again.cpu if again else 0.0)
    return Graded(result, _shown(repaired, plan, results, source), cpu, report.memory, repaired.notes + report.notes)


def project_files(folder: Path | None) -> dict[str, str]:
    """The learner's project as an engine takes it: ``jobboard/...`` -> base64; links and git's own files stay out."""
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*")) if folder and folder.is_dir() else []:
        inside = path.relative_to(folder.parent)  # type: ignore[union-attr]
        if path.is_file() and not path.is_symlink() and ".git" not in inside.parts and path.stat().st_size < 5_000_000:
            found[inside.as_posix()] = base64.b64encode(path.read_bytes()).decode()
    return found


def preload(source: dict[str, Any]) -> list[str]:
    """The modules worth importing before forking: heavy ones that the lesson's own locked cells import."""
    return locked_imports(_locked_code(source))


def locked_imports(sources: Iterable[str]) -> list[str]:
    """The heavy modules that cells import."""
    names: set[str] = set()
    for tree in _parsed(sources):
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module)
                names |= {f"{node.module}.{alias.name}" for alias in node.names} & SUBMODULES
    heavy = {name for name in names if name.split(".")[0] in PRELOADED}
    later = {name for library in {name.split(".")[0] for name in heavy} for name in AT_FIRST_USE.get(library, ())}
    return sorted(heavy | later)


def needs(source: dict[str, Any]) -> list[str]:
    """The servers that the lesson's own cells ask for."""
    asked = any(
        isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith("autograder.services")
        and "postgres" in {(node.module or "").rpartition(".")[2], *(alias.name for alias in node.names)}
        for tree in _parsed(_locked_code(source))
        for node in ast.walk(tree)
    )
    return ["postgresql"] if asked else []


def essays(source: dict[str, Any]) -> list[str]:
    """Ids of the tasks that a person grades."""
    return [_id(cell) for cell in source["cells"] if _mark(cell, "grade") and _mark(cell, "solution")]


def hidden(cell: dict[str, Any]) -> bool:
    """Whether a check cell of the source is a hidden one."""
    return HIDDEN_MARK in cell["source"]


def _locked_code(source: dict[str, Any]) -> Iterator[str]:
    for cell in source["cells"]:
        if cell["cell_type"] == "code" and not _mark(cell, "solution") and not _mark(cell, "grade"):
            yield cell["source"]


def _parsed(sources: Iterable[str]) -> Iterator[ast.Module]:
    for text in sources:
        try:
            yield ast.parse(text)
        except SyntaxError:
            continue  # a cell that is meant to fail


def _plan(repaired: Repaired) -> Plan:
    cells = [cell for cell in repaired.cells if cell["cell_type"] == "code"]
    return Plan(cells, [Step(cell["source"], _is_check(cell)) for cell in cells])


def _explain(
    plan: Plan, results: list[StepResult], order: RunOrder, engine: Engine, until: float
) -> tuple[dict[str, StepResult], RunReport | None]:
    """Results that may be shown to the learner, by grade_id, and the second run when there was one.

    Until the first hidden check everything may be shown; after it only what a run without hidden checks says.
    """
    first = next((n for n, cell in enumerate(plan.cells) if _is_check(cell) and hidden(cell)), len(plan.cells))
    told = {_id(cell): result for cell, result in zip(plan.cells[:first], results[:first], strict=True)}
    rest = list(zip(plan.cells, results, strict=True))[first:]
    if not any(_is_check(cell) and not hidden(cell) and result.status != "ok" for cell, result in rest):
        return told, None
    clean, left = plan.without_hidden(), until - time.monotonic()
    if left < LEAST_SECONDS:
        return told, None
    limits = replace(Limits.from_json(order.limits), notebook=left).to_json()
    report = engine.run(replace(order, steps=[step.to_json() for step in clean.steps], limits=limits))
    for cell, result in zip(clean.cells, report.results, strict=True):
        told.setdefault(_id(cell), StepResult.from_json(result))
    return told, report


def _score(
    plan: Plan, results: list[StepResult], told: dict[str, StepResult], source: dict[str, Any]
) -> list[CheckResult]:
    """One result a check, in the master's order; the points are of the first run."""
    ended = {_id(cell): result for cell, result in zip(plan.cells, results, strict=True) if _id(cell)}
    scored = []
    for cell in source["cells"]:
        if not _is_check(cell):
            continue
        name = _id(cell)
        task, result = name.rpartition("-check-")[0] or name, ended[name]
        possible = float(cell["metadata"]["nbgrader"]["points"])
        secret = hidden(cell)
        shown = result if secret else told.get(name)
        card = None if result.status == "ok" else _card(task, result, shown, told.get(task))
        points = possible if result.status == "ok" else 0.0
        scored.append(CheckResult(task, name, points, possible, secret, card.to_json() if card else None))
    return scored


def _card(task: str, result: StepResult, shown: StepResult | None, answer: StepResult | None) -> Card:
    """Why a check gave no points. ``shown`` is the result that may be told; None when there is none."""
    if shown is not None and shown.card is not None:
        card = Card.from_json(shown.card)
        if card.status == "not_tried" and answer is not None and answer.status != "ok":
            return replace(card, got=answer.error, where="your answer's own cell, which did not run to its end")
        return card
    if shown is not None and shown.status == "ok":
        said = "This check passed in one run and failed in another. Does your answer depend on chance or on the clock?"
    elif result.card is not None:
        said = "The notebook's time was used up before this could be explained. Run the check in your own notebook."
    else:
        said = STOPPED.get(result.status, "The check could not run: this is not your fault. Report it.")
    return Card(task=task, status="not_yet", title=task, mistake=said)


STOPPED = {
    "timeout": "The check did not come to an end. Does a loop in your answer never end?",
    "crashed": "Your answer ended the whole kernel, so nothing came back.",
    "memory": "Your answer used more memory than a notebook may. Does a list or a text grow without end?",
    "processes": "Your answer started more processes than a notebook may.",
    "files": "Your answer filled the space that a notebook has for files.",
    "output": "Your answer wrote more than a notebook may.",
    "tampered": "What came back is not what a call gives back.",
    "late": "The time for the whole notebook was used up before this check. Look for a slow cell above.",
}


def _answers(plan: Plan, told: dict[str, StepResult]) -> list[Answer]:
    found = []
    for cell in plan.cells:
        if _mark(cell, "solution"):
            shown = told.get(_id(cell))
            printed = "".join(
                output["text"] for output in (shown.outputs if shown else []) if output["output_type"] == "stream"
            )
            error = shown.error if shown and shown.status != "ok" else ""
            found.append(Answer(_id(cell), cell["source"], printed[:20_000], error))
    return found


def _result(
    lesson: Lesson, repaired: Repaired, scored: list[CheckResult], report: RunReport, source: dict[str, Any]
) -> LessonResult:
    points, lost = sum(check.points for check in scored), any(check.points < check.max_points for check in scored)
    cause = report.cause or (report.full if lost else "")
    state, reason = CAUSES[cause] if cause else ("graded", "")
    if cause and cause != "tampered" and points:
        state = "partial"
        reason += " The points proven before and after it are kept."
    notes = [*repaired.notes]
    now = source.get("metadata", {}).get("curriculum", {}).get("release", "")
    if repaired.release and now and repaired.release != now:
        notes.append(f"made from release {repaired.release}, graded against release {now}")
    return LessonResult(
        lesson.module,
        lesson.name,
        [check.to_json() for check in scored],
        essays(source),
        "; ".join(notes),
        state,
        reason,
        release=repaired.release,
    )


def _shown(repaired: Repaired, plan: Plan, results: list[StepResult], source: dict[str, Any]) -> dict[str, Any]:
    """The notebook as the instructor sees it: the learner's cells, with what they gave when they were graded."""
    outcome = {id(cell): result for cell, result in zip(plan.cells, results, strict=True)}
    cells = []
    for number, cell in enumerate(repaired.cells):
        made = {key: cell[key] for key in ("cell_type", "source", "metadata")}
        made["id"] = cell.get("id") or f"own-{number}"
        if cell["cell_type"] == "code":
            result = outcome[id(cell)]
            made |= {"execution_count": None, "outputs": _outputs(result)}
        cells.append(made)
    return {"cells": cells, "metadata": source["metadata"], "nbformat": 4, "nbformat_minor": 5}


def _outputs(result: StepResult) -> list[dict[str, Any]]:
    if result.card is not None:
        text = as_text(Card.from_json(result.card)).splitlines()
        return [{"output_type": "error", "ename": "CheckFailed", "evalue": text[0], "traceback": text}]
    if result.status in {"ok", "raised"}:
        return result.outputs
    said = {"output_type": "error", "ename": result.status, "evalue": result.error, "traceback": [result.error]}
    return [*result.outputs, said]


def _is_check(cell: dict[str, Any]) -> bool:
    return cell["cell_type"] == "code" and _mark(cell, "grade") and not _mark(cell, "solution")


def _id(cell: dict[str, Any]) -> str:
    mark = cell["metadata"].get("nbgrader", {})
    name = mark.get("grade_id", "") if isinstance(mark, dict) else ""
    return name if isinstance(name, str) else ""


def _mark(cell: dict[str, Any], name: str) -> bool:
    mark = cell["metadata"].get("nbgrader", {})
    return bool(mark.get(name, False)) if isinstance(mark, dict) else False
