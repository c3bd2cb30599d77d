"""Finds the answer of a task whose cell lost its mark and its id: a guess that a reader would make too."""

from __future__ import annotations

import ast
import warnings
from typing import Any

MAX_PARSED = 100_000  # characters; a longer cell is not parsed to see what it defines


def find_answer(
    task: str, master: Any, cells: list[dict[str, Any]], free: list[int], region: tuple[int, int] | None
) -> int | None:
    """The index of the cell that is most likely the answer of ``task``, or None.

    ``master`` is the source's answer cell, ``free`` are indices of cells that are nobody's, ``region`` the indices
    between which the answer must stand. In the region: the last cell that defines what the master's answer defines,
    else the last that holds anything. Elsewhere: the last that defines it.
    """
    kind = master["cell_type"]
    fitting = [number for number in free if cells[number]["cell_type"] == kind and cells[number]["source"].strip()]
    inside = [number for number in fitting if region is not None and region[0] < number < region[1]]
    if kind != "code":
        return inside[-1] if inside else None
    names = defined(master["source"]) | {task}
    for places in (inside, fitting):
        scores = [(len(names & defined(cells[number]["source"])), number) for number in places]
        if scores and max(scores)[0]:
            return max(scores)[1]
    return inside[-1] if inside else None


def defined(text: str) -> set[str]:
    """The names that a cell defines at its top level; none when it is not Python."""
    if len(text) > MAX_PARSED:
        return set()
    try:
        with warnings.catch_warnings():  # "invalid escape sequence" in a learner's text is not ours to print
            warnings.simplefilter("ignore")
            body = ast.parse(text).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set()
    names: set[str] = set()
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign):
            names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names.add(node.target.id)
    return names
