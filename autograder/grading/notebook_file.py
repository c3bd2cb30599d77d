"""One handed-in notebook file to plain cells, within bounds, by hand: no schema validation, nothing is run or followed.

What cannot be read at all is refused with a sentence for the learner. What can be read is reduced to what grading needs
(type, id, text, the mark of nbgrader's); outputs, attachments and all other metadata stay behind.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

from autograder.errors import IntakeError

MAX_NOTEBOOK = 20_000_000  # bytes of one file
MAX_DEPTH = 100  # levels of lists and objects
MAX_PARTS = 500_000  # lists and objects: each costs 60 bytes of memory or more
MAX_VALUES = 4_000_000
MAX_CELLS = 2_000
MAX_SOURCE = 1_000_000  # characters of one cell
MAX_DIGITS = 20
LEFT_OUT = ".intake.json"  # beside the files of a snapshot: what was left out of it, name -> reason
TYPES = {"code", "markdown", "raw"}

_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+\\?(?:"|\Z)', re.DOTALL)  # possessive: never more than one pass
_NOT_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_CONFLICT = re.compile(rb"^(?:<{7}|={7}|>{7}|\|{7})(?=\s|\Z)", re.MULTILINE)
_SURROGATE_OR_NUL = re.compile("[\x00\ud800-\udfff]")
_MARKS = {"grade_id": str, "grade": bool, "solution": bool, "locked": bool, "task": bool}


def read_notebook(path: Path) -> dict[str, Any]:
    """The notebook as ``{"nbformat": 4, "nbformat_minor": 5, "metadata", "cells", "notes"}``, all of it plain.

    A cell is ``{"cell_type", "id", "source", "metadata"}``: the text one string, of the metadata only nbgrader's own
    mark. ``notes`` are sentences on what was left out. A notebook of format 3 is read as one of format 4.
    Raises IntakeError with the reason for the learner.
    """
    name = path.name
    try:
        with path.open("rb") as file:
            data = file.read(MAX_NOTEBOOK + 1)
    except OSError as error:
        raise IntakeError(_why_missing(path, error)) from None
    return parse_notebook(data, name)


def parse_notebook(data: bytes, name: str) -> dict[str, Any]:
    """As ``read_notebook``, from the bytes of the file ``name``."""
    _look_over(data, name)
    tree = _parse(data, name)
    cells = _cells_of(tree, name)
    notes: list[str] = []
    kept: list[dict[str, Any]] = []
    dropped = 0
    for cell in cells:
        if isinstance(cell, dict):
            kept.append(_plain_cell(cell, len(kept) + 1, notes))
        else:
            dropped += 1
    if dropped:
        notes.append(f"{dropped} entries that are no cells were left out.")
    pictures = sum(len(cell["attachments"]) for cell in cells if isinstance(cell, dict) and _has_pictures(cell))
    if pictures:
        notes.append(f"{pictures} pasted pictures were left out: they are not graded.")
    return {
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": {"curriculum": _release(tree)},
        "cells": kept,
        "notes": notes,
    }


def _why_missing(path: Path, error: OSError) -> str:
    """Why a snapshot holds no such notebook: what intake noted when it left the file out, or that there was none."""
    try:
        noted = json.loads((path.parent / LEFT_OUT).read_bytes())
    except (OSError, ValueError):
        noted = {}
    if path.name in noted:
        return f"{path.name} was left out: {noted[path.name]}"
    if isinstance(error, FileNotFoundError):
        return f"no notebook {path.name} was handed in"
    return f"{path.name} cannot be read ({os.strerror(error.errno or 0)})."


def _look_over(data: bytes, name: str) -> None:
    """Refuse by size and nesting, before anything is built from it; linear in the size, without recursion."""
    if not data.strip():
        raise IntakeError(f"{name} is an empty file. Save it in Lab, then hand it in again.")
    if len(data) > MAX_NOTEBOOK:
        size = MAX_NOTEBOOK // 1_000_000
        raise IntakeError(f"{name} is larger than {size} MB. Clear its outputs (Edit → Clear Outputs of All Cells).")
    bare = _STRING.sub(b"", data)
    brackets = bare.translate(None, _NOT_BRACKETS)
    if len(brackets) > 2 * MAX_PARTS or bare.count(b",") > MAX_VALUES:
        raise IntakeError(f"{name} holds too many values. Clear its outputs, save it, hand it in again.")
    depth = 0
    for bracket in brackets:
        depth += 1 if bracket in b"[{" else -1
        if depth > MAX_DEPTH:
            raise IntakeError(f"{name} is nested more than {MAX_DEPTH} levels deep: no notebook is.")


def _parse(data: bytes, name: str) -> Any:
    try:
        # NaN and Infinity are no JSON, but Python's own writers put them into outputs, which are left out anyway.
        return json.loads(data.decode("utf-8-sig"), parse_constant=lambda _: None, parse_int=_whole)
    except UnicodeDecodeError as error:
        raise IntakeError(f"{name} is not UTF-8 text (byte {error.start}). Save it in Lab, not in an editor.") from None
    except json.JSONDecodeError as error:
        conflict = _CONFLICT.search(data)
        if conflict:
            line = data.count(b"\n", 0, conflict.start()) + 1
            raise IntakeError(
                f"{name} holds a git conflict marker in line {line}. Take one version, then hand it in again."
            ) from None
        raise IntakeError(
            f"{name} is no notebook: its JSON breaks in line {error.lineno} ({error.msg}). Was it uploaded whole?"
        ) from None
    except (ValueError, RecursionError):
        raise IntakeError(f"{name} holds a number of more than {MAX_DIGITS} digits outside its cells' text.") from None


def _whole(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise ValueError("too many digits")
    return int(text)


def _cells_of(tree: Any, name: str) -> list[Any]:
    """The cells of format 4, or of format 3 rewritten; raises IntakeError for everything else."""
    if not isinstance(tree, dict):
        raise IntakeError(f"{name} is JSON, but no notebook: it holds a {type(tree).__name__}, not an object.")
    version = tree.get("nbformat", 3 if "worksheets" in tree else 4)
    if version == 3 and isinstance(version, int):
        sheets = tree.get("worksheets")
        sheets = sheets if isinstance(sheets, list) else []
        lists = [sheet.get("cells") for sheet in sheets if isinstance(sheet, dict)]
        cells: Any = [_upgraded(cell) for one in lists if isinstance(one, list) for cell in one]
    elif version == 4 and isinstance(version, int):
        cells = tree.get("cells")
    else:
        shown = repr(version)[:20] if isinstance(version, int | float | str) else type(version).__name__
        raise IntakeError(f"{name} says it is of notebook format {shown}. Formats 3 and 4 are read. Save it in Lab.")
    if not isinstance(cells, list):
        raise IntakeError(f"{name} has no list of cells. Save it in Lab, then hand it in again.")
    if len(cells) > MAX_CELLS:
        raise IntakeError(f"{name} has {len(cells)} cells. At most {MAX_CELLS} are read.")
    return cells


def _upgraded(cell: Any) -> Any:
    """A cell of format 3 as one of format 4: as nbformat's own upgrade does it."""
    if not isinstance(cell, dict):
        return cell
    kind = cell.get("cell_type")
    if kind == "code":
        return {**cell, "source": cell.get("input", "")}
    if kind == "heading":
        level = cell.get("level")
        level = level if isinstance(level, int) and 1 <= level <= 6 else 1
        return {**cell, "cell_type": "markdown", "source": f"{'#' * level} {' '.join(_text(cell).splitlines())}"}
    return {**cell, "cell_type": "markdown"} if kind == "html" else cell


def _plain_cell(cell: dict[str, Any], number: int, notes: list[str]) -> dict[str, Any]:
    kind, name, text = cell.get("cell_type"), cell.get("id"), _text(cell)
    if not isinstance(kind, str) or kind not in TYPES:
        notes.append(f"Cell {number} has an unknown type; it is kept as plain text and not run.")
        kind = "raw"
    if len(text) > MAX_SOURCE:
        notes.append(f"Cell {number} is longer than {MAX_SOURCE} characters; its text was left out.")
        text = ""
    elif not text and cell.get("source"):
        notes.append(f"The text of cell {number} is no text; it was left out.")
    if not text.isascii() or "\0" in text:
        text = _SURROGATE_OR_NUL.sub("\ufffd", text)  # neither can be written to a file or compiled
    return {
        "cell_type": kind,
        "id": name if isinstance(name, str) and len(name) <= 200 else "",
        "source": text,
        "metadata": _mark(cell.get("metadata")),
    }


def _text(cell: dict[str, Any]) -> str:
    text = cell.get("source", "")
    if isinstance(text, list) and all(isinstance(line, str) for line in text):
        return "".join(text)
    return text if isinstance(text, str) else ""


def _mark(metadata: Any) -> dict[str, Any]:
    mark = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    if not isinstance(mark, dict):
        return {}
    kept = {name: mark[name] for name, kind in _MARKS.items() if isinstance(mark.get(name), kind)}
    return {"nbgrader": kept} if kept else {}


def _has_pictures(cell: dict[str, Any]) -> bool:
    return isinstance(cell.get("attachments"), dict)


def _release(tree: dict[str, Any]) -> dict[str, str]:
    """The release that the notebook says it was made from; it decides nothing, so it only has to be printable."""
    metadata = tree.get("metadata")
    said = metadata.get("curriculum") if isinstance(metadata, dict) else None
    release = said.get("release") if isinstance(said, dict) else None
    return {"release": release} if isinstance(release, str) and re.fullmatch(r"[0-9A-Za-z.-]{1,64}", release) else {}
