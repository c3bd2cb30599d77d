"""What nbgrader's metadata says about a cell of a notebook: whose it is, what it is worth, whether it was touched."""

from __future__ import annotations

import hashlib
from typing import Any, Literal

Cell = Any
Notebook = Any
Role = Literal["answer", "locked", "own"]


def grade_id(cell: Cell) -> str:
    """The cell's nbgrader id, empty when it has none."""
    return str(marks_of(cell).get("grade_id") or "")


def role(cell: Cell) -> Role:
    """Whose the cell is: an answer (the release's place, the learner's text), the release's, or the learner's own."""
    marks = marks_of(cell)
    if not grade_id(cell):
        return "own"
    if marks.get("solution"):
        return "answer"
    if marks.get("locked") or marks.get("grade") or grade_id(cell).startswith("cell-"):
        return "locked"
    return "own"


def release_of(notebook: Notebook) -> str:
    """The release a notebook was built from, empty when it does not say."""
    curriculum = notebook.metadata.get("curriculum")
    return str(curriculum.get("release", "")) if isinstance(curriculum, dict) else ""


def untouched(cell: Cell) -> bool:
    """Whether an answer still is the stub it was released with, by the checksum that nbgrader put beside it."""
    marks = marks_of(cell)
    if not cell.source.strip():
        return True
    parts = [cell.source, cell.cell_type, str(marks.get("grade")), str(marks.get("solution")), str(marks.get("locked"))]
    parts.append(grade_id(cell))
    if marks.get("grade"):
        parts.append(str(float(marks.get("points") or 0)))
    return bool(hashlib.md5("".join(parts).encode(), usedforsecurity=False).hexdigest() == marks.get("checksum"))


def prompts(cells: list[Cell]) -> dict[str, str]:
    """For every answer the locked text right before it: what the task asks."""
    found, text = {}, ""
    for cell in cells:
        if role(cell) == "answer":
            found[grade_id(cell)] = text
        elif role(cell) == "locked" and cell.cell_type == "markdown":
            text = cell.source
    return found


def marks_of(cell: Cell) -> dict[str, Any]:
    """The cell's nbgrader metadata, empty when it has none."""
    marks = cell.metadata.get("nbgrader")
    return marks if isinstance(marks, dict) else {}


def is_graded(cell: Cell) -> bool:
    """Whether the cell takes part in grading: an answer, a check or an essay."""
    return bool(marks_of(cell).get("solution") or marks_of(cell).get("grade"))
