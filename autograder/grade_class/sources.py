"""What a class is graded against, and who is in it: sources, titles, the roster, the submitted folders."""

from __future__ import annotations

import csv
import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.errors import IntakeError
from autograder.grading.collect import Learner, read_roster
from autograder.grading.intake import refused_submissions, submissions
from autograder.grading.journal import kept, write_file
from autograder.layout import Course

MOST_ENTRIES = 5000


@dataclass(frozen=True)
class Sources:
    """The module's source notebooks as they were when the run began.

    ``paths`` maps a lesson's name to a copy that nobody rewrites (course order), ``master`` is the sha256 of them all,
    ``titles`` maps "module/lesson" to the lesson's title, ``releases`` are their release marks.
    """

    paths: dict[str, str]
    master: str
    titles: dict[str, str]
    releases: list[str]


def prepare(course: Course, module: str, room: Path) -> Sources:
    """Bring ``build/source`` up to date with the module's masters, and copy it into ``room``.

    The copy is what workers read: a build during the run does not change what the class is graded against.
    Raises MasterError for a master that cannot be read, GradingError when nothing can be written.
    """
    from autograder.authoring.release import as_text, source_notebook

    texts, titles, releases = {}, {}, []
    for lesson in course.lessons(module):
        notebook = source_notebook(course, lesson)
        texts[lesson.name] = as_text(notebook).encode()
        titles[lesson.path] = _title(notebook) or lesson.name
        releases.append(str(notebook.metadata["curriculum"]["release"]))
    whole = hashlib.sha256()
    for name, data in texts.items():
        whole.update(f"{name} {len(data)}\n".encode() + data)
    master = whole.hexdigest()
    folder = room / f"sources-{master[:16]}"
    for name, data in texts.items():
        for path in (course.source / module / f"{name}.ipynb", folder / f"{name}.ipynb"):
            if not path.is_file() or path.read_bytes() != data:
                write_file(path, data)
    _clear_others(room, folder)
    return Sources({name: str(folder / f"{name}.ipynb") for name in texts}, master, titles, releases)


def _title(notebook: Any) -> str:
    """The lesson's first heading."""
    texts = (cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    return next((line[2:].strip() for text in texts for line in text.splitlines() if line.startswith("# ")), "")


def _clear_others(room: Path, folder: Path) -> None:
    with kept(room):
        for old in room.glob("sources-*"):
            if old != folder:
                shutil.rmtree(old)


def learners_of(course: Course, module: str, learner: str = "") -> list[str]:
    """Ids of those who handed something in, sorted; only ``learner`` when given.

    Raises IntakeError when that one handed nothing in, or the class's folder cannot be read.
    """
    found = submissions(course.classroom, module)
    if not learner:
        return found
    if learner not in found:
        raise IntakeError(
            f"There is no submission of {learner!r} for {module}. It belongs into "
            f"classroom/submitted/{learner}/{module}/; {len(found)} others handed in."
        )
    return [learner]


def left_out(course: Course, module: str) -> list[str]:
    """Folders among the submissions that are none, with the reason."""
    return [f"{name}: {reason}" for name, reason in refused_submissions(course.classroom, module).items()]


def missing(course: Course, learners: list[str]) -> list[str]:
    """Ids of the roster who handed in nothing; empty without a roster."""
    return sorted({learner.id for learner in _roster(course)} - set(learners))


def names(course: Course) -> dict[str, str]:
    """Learner id -> first and last name, as far as the roster knows them."""
    named = {learner.id: f"{learner.first_name} {learner.last_name}".strip() for learner in _roster(course)}
    return {who: name for who, name in named.items() if name}


def _roster(course: Course) -> list[Learner]:
    path = course.classroom / "roster.csv"
    try:
        return read_roster(path) if path.is_file() else []
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise IntakeError(f"{path} cannot be read ({error}). Write it as CSV in UTF-8.") from None


def fingerprint(folder: Path) -> bytes:
    """What the file system says of a folder: it changes when something below is written, replaced or removed."""
    whole = hashlib.sha256()
    for number, line in enumerate(_entries(folder)):
        if number >= MOST_ENTRIES:
            break
        whole.update(line.encode("utf-8", "surrogateescape"))
    return whole.digest()


def _entries(folder: Path) -> Iterator[str]:
    for above, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted([*folders, *files]):
            try:
                about = os.stat(os.path.join(above, name), follow_symlinks=False)  # noqa: PTH116, PTH118 - bytes may be odd
            except OSError:
                continue
            yield f"{above}/{name} {about.st_ino} {about.st_size} {about.st_mtime_ns} {about.st_ctime_ns}\n"
