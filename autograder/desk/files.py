"""How the desk writes: whole files or nothing, and the old one kept in ``work/.history/`` first."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import nbformat

from autograder.errors import DeskError
from autograder.layout import Course

HISTORY = ".history"
# Jupyter's own files of this course (settings, kernels' history, trust), apart from the person's other Jupyter.
PRIVATE = ".jupyter"
Notebook = Any  # nbformat's NotebookNode: a dict with attributes


class Unreadable(Exception):
    """A file that should be a notebook and is not one."""


def stamp() -> str:
    """The time now in UTC as a part of a file name: ``20261123T195054Z``, a form that sorts and that nbgrader reads."""
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")


def free_path(path: Path) -> Path:
    """``path``, or the first of ``name 2.ext``, ``name 3.ext``, ... that nothing stands at."""
    number, candidate = 1, path
    while os.path.lexists(candidate):
        number += 1
        candidate = path.with_name(f"{path.stem} {number}{path.suffix}")
    return candidate


def write_whole(path: Path, text: str) -> None:
    """Write ``text`` so that a crash leaves the old file or the new one, never half of one. Raises DeskError."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        why = error.strerror or error
        raise DeskError(f"{path} cannot be written ({why}). Free space or mend its rights, then try again.") from None


def keep_old(course: Course, path: Path) -> Path:
    """Copy ``path`` (below ``work/``) into ``work/.history/`` under its name and the time; gives the copy's path."""
    name = path.relative_to(course.work)
    copy = free_path(course.work / HISTORY / name.parent / f"{name.stem}-{stamp()}{name.suffix}")
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, copy)
    except OSError as error:
        why = error.strerror or error
        raise DeskError(f"{name} cannot be kept in work/{HISTORY} ({why}), so nothing was changed.") from None
    return copy


def read_notebook(path: Path) -> Notebook:
    """The notebook at ``path`` in format 4. Raises Unreadable for anything that is not one."""
    try:
        notebook = nbformat.reads(path.read_text("utf-8"), as_version=4)
        if not isinstance(notebook.cells, list):
            raise Unreadable(path.name)
        for cell in notebook.cells:
            parts = ((cell.source, str), (cell.cell_type, str), (cell.metadata, dict))
            if not all(isinstance(part, kind) for part, kind in parts):
                raise Unreadable(path.name)
    except Unreadable:
        raise
    except Exception as error:  # nbformat raises many kinds for the many ways a file can be broken
        raise Unreadable(f"{path.name}: {error}") from None
    return notebook


def notebook_text(notebook: Notebook) -> str:
    """The notebook as the text that Jupyter would save."""
    text: str = nbformat.writes(notebook, version=nbformat.NO_CONVERT)
    return text.rstrip("\n") + "\n"


def is_trusted(course: Course, notebook: Notebook) -> bool:
    """Whether Lab would show the notebook's outputs as they are, because it made them itself here."""
    with suppress(OSError), _notary(course) as notary:
        return bool(notary.check_signature(notebook))
    return False


def trust(course: Course, path: Path) -> None:
    """Mark the notebook as ours: without it Lab strips labels and colours from outputs it has not made itself."""
    with suppress(OSError), _notary(course) as notary:
        notary.sign(read_notebook(path))


@contextmanager
def _notary(course: Course) -> Iterator[Any]:
    from nbformat.sign import NotebookNotary

    folder = course.work / PRIVATE / "data"
    folder.mkdir(parents=True, exist_ok=True)
    notary = NotebookNotary(data_dir=str(folder))
    try:
        yield notary
    finally:
        notary.store.close()
