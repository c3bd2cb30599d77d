"""A learner's cells put right against the master, the way ``nbgrader autograde`` does it (that command is the oracle).

The master's type, text and metadata count for every cell it locks; of an answer only the text is the learner's; of
answers with the same id the last counts; a deleted check comes back after its neighbour; deleted set-up cells do not.
Beyond nbgrader: cells whose mark was lost are found again, and no duplicate or damaged mark can end a run.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field
from typing import Any

from autograder.grading.lost import defined, find_answer

HIDDEN_MARK = "### BEGIN HIDDEN TESTS"
HIDDEN = re.compile(r"^[^\n]*### BEGIN HIDDEN TESTS.*?### END HIDDEN TESTS[^\n]*\n?", re.DOTALL | re.MULTILINE)
SHOWN = 5  # ids named in a note


@dataclass(frozen=True)
class Repaired:
    """``cells`` in the learner's order; ``notes`` say what was restored; ``release`` is what the notebook says, or "".

    A cell is ``{"cell_type", "id", "source", "metadata"}``. Cells of the master carry its grade_id as ``id`` and its
    metadata; the learner's own have the id "" and no metadata.
    """

    cells: list[dict[str, Any]]
    notes: list[str]
    release: str


@dataclass
class _Work:
    """The learner's cells while ids are given out: ``place`` is grade_id -> index in ``cells``."""

    cells: list[dict[str, Any]]
    wanted: dict[str, dict[str, Any]]  # the master's cells, in its order
    place: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def free(self) -> list[int]:
        """Indices of cells that are nobody's."""
        taken = set(self.place.values())
        return [number for number in range(len(self.cells)) if number not in taken]


def put_right(notebook: dict[str, Any], source: dict[str, Any]) -> Repaired:
    """The cells of ``notebook`` (as ``read_notebook`` gives it) as they are to run, put right against ``source``.

    ``source`` is the lesson's source notebook, with answers and hidden checks: plain or a notebook node. Never raises
    for what a learner's notebook holds. Every check of the source is in the result exactly once, with its text.
    """
    wanted = {grade_id(cell): cell for cell in source["cells"] if grade_id(cell)}
    work = _Work(list(notebook["cells"]), wanted, notes=list(notebook.get("notes", [])))
    _by_mark(work)
    _by_cell_id(work, source)
    _by_text(work)
    _by_neighbours(work)
    release = notebook.get("metadata", {}).get("curriculum", {}).get("release", "")
    _say_changes(work, release, source.get("metadata", {}).get("curriculum", {}).get("release", ""))
    cells = _written(work)
    _bring_back(cells, work)
    return Repaired(cells, work.notes, release)


def grade_id(cell: Any) -> str:
    """nbgrader's id of a cell, or "" when it has none or its mark is damaged."""
    mark = cell.get("metadata", {}).get("nbgrader", {})
    name = mark.get("grade_id", "") if isinstance(mark, dict) else ""
    return name if isinstance(name, str) else ""


def is_check(cell: Any) -> bool:
    """Whether a cell of the master is graded by the machine."""
    return _mark(cell, "grade") and not _mark(cell, "solution")


def is_answer(cell: Any) -> bool:
    """Whether a cell of the master is the learner's to fill, an essay included."""
    return _mark(cell, "solution")


def _mark(cell: Any, name: str) -> bool:
    mark = cell["metadata"].get("nbgrader", {})
    return bool(mark.get(name, False))


def _by_mark(work: _Work) -> None:
    """Give every id to the last cell that carries it; one of another type only when there is no better one."""
    found: dict[str, list[int]] = {}
    for number, cell in enumerate(work.cells):
        name = grade_id(cell)
        if name in work.wanted:
            found.setdefault(name, []).append(number)
    _give(work, found)
    twice = [name for name, places in found.items() if len(places) > 1]
    answers = [name for name in twice if is_answer(work.wanted[name])]
    if answers:
        work.notes.append(f"Several cells were the answer of {_named(answers)}: the last one is graded.")
    if len(twice) > len(answers):
        others = [name for name in twice if name not in answers]
        work.notes.append(f"Copies of {_named(others)} are taken as the learner's own cells.")


def _by_cell_id(work: _Work, source: Any) -> None:
    """A cell whose nbgrader metadata was lost still has its cell id, which is the master's."""
    ids = {cell.get("id", ""): name for cell in source["cells"] if (name := grade_id(cell))}
    ids.pop("", None)
    found: dict[str, list[int]] = {}
    for number in work.free():
        name = ids.get(work.cells[number].get("id", ""), "")
        if name and name not in work.place and grade_id(work.cells[number]) not in work.wanted:
            found.setdefault(name, []).append(number)
    _give(work, found)
    if found:
        work.notes.append(f"The marks of {_named(list(found))} were lost; found by the cells' ids.")


def _by_text(work: _Work) -> None:
    """A locked cell that lost mark and id is found by its exact text, as released or as in the source."""
    locked = {name: cell for name, cell in work.wanted.items() if name not in work.place and not is_answer(cell)}
    missing = {_key_of_master(cell): name for name, cell in locked.items()}
    missing.pop(None, None)
    if not missing:
        return
    found: dict[str, list[int]] = {}
    for number in work.free():
        name = missing.get(_key(work.cells[number]))
        if name:
            found.setdefault(name, []).append(number)
    _give(work, found)
    if found:
        work.notes.append(f"The marks of {_named(list(found))} were lost; found by their text.")


def _by_neighbours(work: _Work) -> None:
    """An answer that lost mark and id stands between the cells around it, or defines what the answer must define."""
    defines = functools.cache(lambda number: defined(work.cells[number]["source"]))
    found: list[str] = []
    missing: list[str] = []
    for name, master in work.wanted.items():
        if not is_answer(master) or name in work.place:
            continue
        free = {number: work.cells[number] for number in work.free()}
        number = find_answer(name, master, free, _region(work, name), defines)
        if number is not None:
            work.place[name] = number
        (missing if number is None else found).append(name)
    if found:
        work.notes.append(f"The marks of {_named(found)} were lost; the answers were found by the cells around them.")
    if missing:
        work.notes.append(f"There is no cell with the answer of {_named(missing)}.")


def _region(work: _Work, name: str) -> tuple[int, int] | None:
    """Where the missing cell must stand: after the first index, before the second; None when nothing around is left."""
    order = list(work.wanted)
    here = order.index(name)
    before = next((work.place[other] for other in reversed(order[:here]) if other in work.place), None)
    after = next((work.place[other] for other in order[here + 1 :] if other in work.place), None)
    if before is None and after is None:
        return None
    start = -1 if before is None else before
    end = len(work.cells) if after is None else after
    if start > end:  # the learner has moved cells: up to the next known one
        end = min((place for place in work.place.values() if place > start), default=len(work.cells))
    return start, end


def _give(work: _Work, found: dict[str, list[int]]) -> None:
    for name, places in found.items():
        kind = work.wanted[name]["cell_type"]
        fitting = [number for number in places if work.cells[number]["cell_type"] == kind]
        work.place[name] = (fitting or places)[-1]


def _say_changes(work: _Work, release: str, current: str) -> None:
    """Notes on types and texts that differ from the master's; an older release explains its texts by itself."""
    types, texts = [], []
    for name, number in work.place.items():
        master, cell = work.wanted[name], work.cells[number]
        if cell["cell_type"] != master["cell_type"]:
            types.append(name)
        elif not is_answer(master) and _key(cell) != _key_of_master(master):
            texts.append(name)
    if types:
        work.notes.append(f"The cell type of {_named(types)} had been changed; it was set back.")
    if release and current and release != current:
        count = f"{len(texts)} locked cells" if len(texts) != 1 else "1 locked cell"
        work.notes.append(f"Made from release {release}, checked with release {current}: {count} had another text.")
    elif texts:
        work.notes.append(f"Locked cells had been changed and were put back: {_named(texts)}.")


def _written(work: _Work) -> list[dict[str, Any]]:
    """The cells as they will run: the master's but for the text of answers, the learner's own without metadata."""
    names = {number: name for name, number in work.place.items()}
    cells = []
    for number, cell in enumerate(work.cells):
        name = names.get(number)
        if name is None:
            own = {"cell_type": cell["cell_type"], "id": "", "source": cell["source"], "metadata": {}}
            cells.append(own)
        else:
            master = work.wanted[name]
            cells.append(_of_master(name, master, cell["source"] if is_answer(master) else master["source"]))
    return cells


def _bring_back(cells: list[dict[str, Any]], work: _Work) -> None:
    """Put every missing graded cell after the check or answer before it, as ``add_missing_cells`` does.

    A deleted essay comes back empty, so that the person who reads it finds its place.
    """
    restored: list[str] = []
    before = nearest = ""
    present = set(work.place)
    for name, master in work.wanted.items():
        if _mark(master, "grade") and name not in present:
            _insert(cells, _of_master(name, master, "" if is_answer(master) else master["source"]), before or nearest)
            present.add(name)
            restored += [name] if is_check(master) else []
        if name in present:
            nearest = name
            before = name if is_check(master) or is_answer(master) else before
    if restored:
        work.notes.append(f"Deleted checks came back: {_named(restored)}.")


def _insert(cells: list[dict[str, Any]], cell: dict[str, Any], after: str) -> None:
    """After the cell named ``after``; at the end when there is none (nothing of the master's before it is left)."""
    place = next((number for number, other in enumerate(cells) if after and other["id"] == after), len(cells) - 1)
    cells.insert(place + 1, cell)


def _of_master(name: str, master: Any, text: str) -> dict[str, Any]:
    return {"cell_type": master["cell_type"], "id": name, "source": text, "metadata": _plain(master["metadata"])}


def _key(cell: Any) -> tuple[str, str] | None:
    """Type and text of a cell, None for an empty one."""
    text = cell["source"].strip()
    return (cell["cell_type"], text) if text else None


def _key_of_master(cell: Any) -> tuple[str, str] | None:
    """As ``_key``, of the master's cell as it was released: without hidden checks."""
    if HIDDEN_MARK not in cell["source"]:
        return _key(cell)
    return _key({"cell_type": cell["cell_type"], "source": HIDDEN.sub("", cell["source"])})


def _plain(value: Any) -> Any:
    """A copy of metadata in plain dicts and lists."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    return [_plain(part) for part in value] if isinstance(value, list) else value


def _named(names: list[str]) -> str:
    return ", ".join(names[:SHOWN]) + (f" and {len(names) - SHOWN} more" if len(names) > SHOWN else "")
