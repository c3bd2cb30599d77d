"""The autograded notebooks: what formgrader, ``nbgrader generate_feedback`` and a curious instructor open.

They stand where ``nbgrader autograde`` would put them, with its permissions, and are harmless to look at (`sanitise`).
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from pathlib import Path
from typing import Any

from autograder.errors import GradingError
from autograder.grading.sanitise import Room, count, fenced, plain, safe_markdown, safe_outputs
from autograder.records import SubmissionResult

READ_ONLY = 0o444  # nbgrader's default for what it has graded
NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.@+ -]*")
CELL_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
GRADE_ID = re.compile(r"[A-Za-z0-9_.-]{1,128}")
MARKS = {"grade": bool, "solution": bool, "locked": bool, "task": bool, "schema_version": int, "checksum": str}
METADATA = {
    "kernelspec": {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"},
    "language_info": {"name": "python"},
}
AS_SOURCE = "*This text is shown as it was typed, because its HTML, links or pictures could do harm here.*"


def write_autograded(classroom: Path, result: SubmissionResult) -> None:
    """Write ``autograded/<learner>/<module>/<lesson>.ipynb`` and timestamp.txt, each in one step; stale ones go.

    Nothing is written for a result in the state ``ours``. Raises GradingError when the files cannot be written.
    """
    if result.state == "ours":
        return
    lessons = {lesson["lesson"]: str(lesson.get("reason", "")) for lesson in result.lessons} | dict.fromkeys(
        result.notebooks.keys() - {lesson["lesson"] for lesson in result.lessons}, ""
    )
    for name in (result.learner, result.module, *lessons):
        if not NAME.fullmatch(name):
            raise GradingError(f"{name!r} cannot be a file's name in classroom/autograded.")
    folder = classroom / "autograded" / result.learner / result.module
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for lesson, reason in lessons.items():
            notebook = result.notebooks.get(lesson)
            shown = sanitised(notebook) if notebook else _unreadable(reason or result.reason)
            _replace(folder / f"{lesson}.ipynb", json.dumps(shown, ensure_ascii=False) + "\n")
        if result.received:
            _replace(folder / "timestamp.txt", result.received + "\n")
        for path in folder.glob("*.ipynb"):
            if path.stem not in lessons:
                path.unlink()
    except OSError as error:
        raise GradingError(
            f"{folder} cannot be written ({error.strerror or error}). The grades are kept; mend it, then run the "
            "command again with --resume."
        ) from error


def sanitised(notebook: dict[str, Any]) -> dict[str, Any]:
    """A graded notebook (nbformat 4 as plain JSON) made fit to be shown to an instructor; the given one stays."""
    room, seen, cells = Room(), set[str](), []
    given = notebook.get("cells")
    for number, cell in enumerate(given if isinstance(given, list) else []):
        if not isinstance(cell, dict):
            continue
        shown = _cell(cell, room)
        name = shown["metadata"].get("nbgrader", {}).get("grade_id", "")
        own = name if CELL_ID.fullmatch(name) and name not in seen else f"learner-{number}"
        seen.add(own)
        cells.append({"id": own, **shown})
    return {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}


def _cell(cell: dict[str, Any], room: Room) -> dict[str, Any]:
    source = cell.get("source", "")
    text = "".join(map(str, source)) if isinstance(source, list) else str(source)
    text = text.encode("utf-8", "replace").decode()
    metadata = _metadata(cell.get("metadata"))
    if cell.get("cell_type") == "code":
        return {
            "cell_type": "code",
            "execution_count": count(cell.get("execution_count")),
            "metadata": metadata,
            "outputs": safe_outputs(cell.get("outputs"), room),
            "source": plain(text, len(text)),
        }
    mark = metadata.get("nbgrader", {})
    if mark and not mark.get("solution"):  # the master's own text
        return {"cell_type": "markdown", "metadata": metadata, "source": text}
    text = plain(text, len(text))
    images = _images(cell.get("attachments"), room)
    shown: dict[str, Any] = {"cell_type": "markdown", "metadata": metadata, "source": text}
    if cell.get("cell_type") != "markdown":
        return {**shown, "source": fenced(text)}  # a raw cell goes into the page as it is
    room.markdown -= len(text)
    if room.markdown < 0 or not safe_markdown(text, images):
        return {**shown, "source": f"{AS_SOURCE}\n\n{fenced(text)}"}
    return {**shown, "attachments": images} if images else shown


def _metadata(given: Any) -> dict[str, Any]:
    """nbgrader's mark, tags and the like, each only in the shape it should have."""
    if not isinstance(given, dict):
        return {}
    kept: dict[str, Any] = {
        name: given[name] for name in ("deletable", "editable") if isinstance(given.get(name), bool)
    }
    tags = given.get("tags")
    if isinstance(tags, list):
        kept["tags"] = [tag for tag in tags if isinstance(tag, str) and re.fullmatch(r"[\w-]{1,40}", tag)]
    mark = given.get("nbgrader")
    name = mark.get("grade_id") if isinstance(mark, dict) else None
    if isinstance(mark, dict) and isinstance(name, str) and GRADE_ID.fullmatch(name):
        clean = {key: mark[key] for key, kind in MARKS.items() if isinstance(mark.get(key), kind)}
        if isinstance(mark.get("points"), int | float) and 0 <= mark["points"] < 1e6:
            clean["points"] = mark["points"]
        kept["nbgrader"] = {**clean, "grade_id": name}
    return kept


def _images(given: Any, room: Room) -> dict[str, dict[str, str]]:
    """Attached pictures that are pictures."""
    kept: dict[str, dict[str, str]] = {}
    for name, data in given.items() if isinstance(given, dict) else ():
        if isinstance(data, dict) and re.fullmatch(r"[\w. -]{1,100}", str(name)):
            shown = safe_outputs([{"output_type": "display_data", "data": data}], room)
            image = {kind: text for one in shown for kind, text in one.get("data", {}).items() if kind[:6] == "image/"}
            kept |= {str(name): image} if image else {}
    return kept


def _unreadable(reason: str) -> dict[str, Any]:
    text = f"**This notebook could not be read.**\n\n{fenced(reason or 'No reason is known.')}"
    cell = {"id": "unreadable", "cell_type": "markdown", "metadata": {}, "source": text}
    return {"cells": [cell], "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}


def _replace(path: Path, text: str) -> None:
    """Write a file in one step: a reader sees the old one or the new one. It can be made again, so no fsync."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_text(text, encoding="utf-8")
        temporary.chmod(READ_ONLY)
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
