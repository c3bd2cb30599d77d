"""A new release of a lesson laid under a learner's answers. Works on notebooks in memory; touches no file."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field

from autograder.desk.cells import Cell, Notebook, grade_id, is_graded, prompts, release_of, role, untouched

KEPT_HEADING = "## Kept from an earlier release\n\nThe lesson no longer asks for these. What you wrote is all here."


@dataclass
class Differences:
    """What an update changed, by task name, for a person."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    returned: list[str] = field(default_factory=list)


def needs_update(mine: Notebook, released: Notebook) -> bool:
    """Whether ``mine`` is from another release, or has lost a cell that is graded."""
    if release_of(mine) != release_of(released):
        return True
    have = {grade_id(cell) for cell in mine.cells}
    return any(grade_id(cell) not in have for cell in released.cells if is_graded(cell))


def merge(mine: Notebook, released: Notebook) -> tuple[Notebook, Differences]:
    """The released notebook with the learner's answers, own cells and outputs in it, and what differs.

    Locked cells and their order are the release's. An answer keeps the learner's text. A cell of the learner's stays
    behind the neighbour it stood behind. An answer whose task is gone goes to the end, under a heading.
    """
    mine = copy.deepcopy(mine)
    _disown_copies(mine.cells, released.cells)
    old = {grade_id(cell): cell for cell in mine.cells if role(cell) != "own"}
    differences = _compare(mine.cells, released.cells)
    kept = {_kept_task(cell): cell for cell in mine.cells if role(cell) == "own" and _kept_task(cell)}
    cells, used = [], []
    for fresh in released.cells:
        before = old.get(grade_id(fresh))
        if before is None and role(fresh) == "answer" and grade_id(fresh) in kept:
            before = kept[grade_id(fresh)]
            used.append(before)
            differences.returned.append(grade_id(fresh))
        cells.append(_laid_over(copy.deepcopy(fresh), before))
    _put_back_own(cells, mine.cells, used)
    gone = [cell for cell in mine.cells if role(cell) == "answer" and grade_id(cell) in differences.gone]
    _keep_at_end(cells, gone)
    result = copy.deepcopy(released)
    result.cells = _with_unique_ids(cells)
    result.metadata = type(released.metadata)({**mine.metadata, **copy.deepcopy(released.metadata)})
    return result, differences


def _kept_task(cell: Cell) -> str:
    curriculum = cell.metadata.get("curriculum")
    return str(curriculum.get("kept", "")) if isinstance(curriculum, dict) else ""


def _disown_copies(cells: list[Cell], released: list[Cell]) -> None:
    """Lab copies a cell with its metadata: one with work in it stays, other texts become own cells."""
    stubs = {grade_id(cell): cell.source for cell in released}
    by_id: dict[str, list[Cell]] = {}
    for cell in cells:
        if role(cell) != "own":
            by_id.setdefault(grade_id(cell), []).append(cell)
    drop = []
    for name, group in by_id.items():
        worked = [cell for cell in group if role(cell) == "answer" and not untouched(cell)]
        first = (worked or group)[0]
        for cell in group:
            if cell is first:
                continue
            if untouched(cell) or cell.source in (first.source, stubs.get(name)):
                drop.append(id(cell))
            else:
                _make_own(cell)
    cells[:] = [cell for cell in cells if id(cell) not in drop]


def _make_own(cell: Cell) -> None:
    for key in ("nbgrader", "deletable", "editable"):
        cell.metadata.pop(key, None)


def _compare(mine: list[Cell], released: list[Cell]) -> Differences:
    before, after = prompts(mine), prompts(released)
    worked = {grade_id(cell) for cell in mine if role(cell) == "answer" and not untouched(cell)}
    return Differences(
        new=[task for task in after if task not in before],
        changed=[task for task in after if task in before and before[task] != after[task]],
        gone=[task for task in before if task not in after and task in worked],
    )


def _laid_over(fresh: Cell, before: Cell | None) -> Cell:
    """The release's cell with what the learner put into it."""
    if before is None:
        return fresh
    if role(fresh) == "answer":
        if not untouched(before):
            fresh.source = before.source
        fresh.metadata = type(fresh.metadata)({**before.metadata, **fresh.metadata})
        if _kept_task(before):
            del fresh.metadata["curriculum"]
        if "attachments" in before and fresh.cell_type == "markdown":
            fresh.attachments = before.attachments
    elif fresh.source != before.source:
        return fresh
    if fresh.cell_type == before.cell_type == "code":
        fresh.outputs, fresh.execution_count = before.outputs, before.execution_count
    return fresh


def _put_back_own(cells: list[Cell], mine: list[Cell], used: list[Cell]) -> None:
    """Insert the learner's own cells behind (or, where that is gone, before) the neighbour they stood beside."""
    known = {grade_id(cell) for cell in cells if role(cell) != "own"}
    position = 0
    while position < len(mine):
        end = position
        while end < len(mine) and role(mine[end]) == "own":
            end += 1
        group = [cell for cell in mine[position:end] if not any(cell is other for other in used)]
        if group:
            index = _place(cells, mine, position, end, known)
            cells[index:index] = group
        position = end + 1


def _place(cells: list[Cell], mine: list[Cell], start: int, end: int, known: set[str]) -> int:
    if start == 0:
        return 0
    if end == len(mine):
        return len(cells)
    places = {grade_id(cell): index for index, cell in enumerate(cells) if role(cell) != "own"}
    before = next((n for n in range(1, start + 1) if grade_id(mine[start - n]) in known), None)
    after = next((n for n in range(1, len(mine) - end + 1) if grade_id(mine[end + n - 1]) in known), None)
    if before is not None and (after is None or before <= after):
        index = places[grade_id(mine[start - before])] + 1
        while index < len(cells) and role(cells[index]) == "own":
            index += 1
        return index
    if after is not None:
        return places[grade_id(mine[end + after - 1])]
    return len(cells)


def _keep_at_end(cells: list[Cell], gone: list[Cell]) -> None:
    if not gone:
        return
    if not any(_kept_task(cell) == "heading" for cell in cells):
        heading = copy.deepcopy(gone[0])
        heading.cell_type, heading.source = "markdown", KEPT_HEADING
        for key in ("outputs", "execution_count", "attachments"):
            heading.pop(key, None)
        _make_own(heading)
        heading.metadata["curriculum"] = {"kept": "heading"}
        heading.id = "kept-heading"
        cells.append(heading)
    for cell in gone:
        cell.metadata["curriculum"] = {"kept": grade_id(cell)}
        _make_own(cell)
        cells.append(cell)


def _with_unique_ids(cells: list[Cell]) -> list[Cell]:
    """Cell ids must differ: the release's keep theirs, a learner's cell gives way."""
    taken = {cell.get("id") for cell in cells if role(cell) != "own"}
    for cell in cells:
        if role(cell) != "own":
            continue
        base, number = str(cell.get("id") or "own"), 1
        while cell.get("id") in taken or not cell.get("id"):
            number += 1
            cell.id = f"{base[:56]}-{number}"
        taken.add(cell.id)
    return cells
