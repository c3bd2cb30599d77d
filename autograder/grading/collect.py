"""Takes in a class's submissions as an LMS exports them: one zip of everybody, in Moodle's or in Canvas's naming.

The learner is told by the LMS's part of each path and the roster, never by what the learner wrote into a file name.
Paths that leave the folder, links, and sizes beyond the limits are refused; what cannot be taken in is named.
"""

from __future__ import annotations

import csv
import io
import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from autograder.errors import IntakeError
from autograder.layout import Course

MAX_FILES = 500
MAX_BYTES = 50_000_000
MOODLE = re.compile(r"^(?P<name>.+?)_(?P<lms>\d+)_assignsubmission_file(?:_(?P<flat>[^/]*)|)$")
CANVAS = re.compile(r"^(?P<name>[^_/]+)(?:_LATE)?_(?P<lms>\d+)_\d+_(?P<file>[^/]+)$")
SUBMIT_FOLDER = re.compile(r"^\d\d_[a-z0-9_]+__[A-Za-z0-9.-]+__\d{8}T\d{6}Z$")


@dataclass(frozen=True)
class Learner:
    """One row of the roster; ``id`` is the name of their folder and nbgrader's student id."""

    id: str
    first_name: str = ""
    last_name: str = ""
    lms_user_id: str = ""

    @property
    def names(self) -> set[str]:
        """The ways an LMS writes this learner's name, folded."""
        first, last = self.first_name, self.last_name
        return {_fold(f"{first}{last}"), _fold(f"{last}{first}")} - {""}


@dataclass
class CollectReport:
    """Who was taken in (id -> number of files), and what was left out and why."""

    taken: dict[str, int] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """One line a learner, then one line for everything left out."""
        lines = [f"{learner}: {count} file{'s' if count != 1 else ''}" for learner, count in sorted(self.taken.items())]
        return [*lines, *(f"left out: {reason}" for reason in self.left_out), f"{len(self.taken)} learners taken in."]


def read_roster(path: Path) -> list[Learner]:
    """The class from a CSV with nbgrader's columns (id, first_name, last_name, email, lms_user_id).

    Raises IntakeError when the file or its id column is missing, or an id is unfit for a folder's name.
    """
    if not path.is_file():
        raise IntakeError(
            f"There is no roster at {path}. Write one with the columns id, first_name, last_name, email, lms_user_id."
        )
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    learners = []
    for number, row in enumerate(rows, 2):
        learner_id = (row.get("id") or "").strip()
        if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", learner_id) or "__" in learner_id:
            raise IntakeError(
                f"{path}, line {number}: the id {learner_id!r} must be letters, digits, dots and hyphens."
            )
        fields = {name: (row.get(name) or "").strip() for name in ("first_name", "last_name", "lms_user_id")}
        learners.append(Learner(learner_id, **fields))
    return learners


def collect(course: Course, module: str, archive: Path, roster: Path) -> CollectReport:
    """Put every submission of ``archive`` into ``classroom/submitted/<learner>/<module>/``.

    A learner's folder is replaced as a whole, so a second export of the same class brings the newest state.
    """
    learners = read_roster(roster)
    report = CollectReport()
    with tempfile.TemporaryDirectory() as folder, _open(archive) as outer:
        for who, files in _by_learner(outer, learners, report).items():
            room = Path(folder) / who
            count = sum(_unpack(outer, info, name, room, report) for info, name in files)
            if not any(room.glob("*.ipynb")):
                report.left_out.append(f"{who}: no notebook in what they handed in")
                continue
            target = course.classroom / "submitted" / who / module
            shutil.rmtree(target, ignore_errors=True)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(room, target)
            report.taken[who] = count
    return report


def _open(archive: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(archive)
    except (zipfile.BadZipFile, OSError):
        raise IntakeError(f"{archive} is not a zip file. Download the submissions again, as one zip.") from None


def _by_learner(
    outer: zipfile.ZipFile, learners: list[Learner], report: CollectReport
) -> dict[str, list[tuple[zipfile.ZipInfo, str]]]:
    found: dict[str, list[tuple[zipfile.ZipInfo, str]]] = {}
    for info in outer.infolist():
        if info.is_dir():
            continue
        who, name = _whose(info.filename, learners)
        if who is None:
            report.left_out.append(f"{info.filename}: {name}")
        else:
            found.setdefault(who.id, []).append((info, name))
    return found


def _whose(path: str, learners: list[Learner]) -> tuple[Learner | None, str]:
    """The learner and the file's own name, or None and the reason."""
    head, _, rest = path.partition("/")
    moodle, canvas = MOODLE.match(head), CANVAS.match(head)
    match = moodle or canvas
    if match is None:
        return None, "neither Moodle's nor Canvas's naming"
    name = rest or (moodle["flat"] if moodle else canvas["file"] if canvas else "")
    fits = [one for one in learners if one.lms_user_id and one.lms_user_id == match["lms"]]
    fits = fits or [one for one in learners if _fold(match["name"]) in one.names]
    if len(fits) != 1:
        return None, "nobody in the roster fits" if not fits else "several learners fit: give them their lms_user_id"
    return fits[0], name or "file"


def _unpack(outer: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, room: Path, report: CollectReport) -> int:
    """Write one handed-in file, or everything in a handed-in zip, below ``room``; gives how many files."""
    if info.file_size > MAX_BYTES:
        report.left_out.append(f"{info.filename}: larger than {MAX_BYTES // 1_000_000} MB")
        return 0
    content = outer.read(info)
    if not name.endswith(".zip"):
        return _write(room, name, content, report, info.filename)
    try:
        inner = zipfile.ZipFile(io.BytesIO(content))
        if len(inner.infolist()) > MAX_FILES or sum(part.file_size for part in inner.infolist()) > MAX_BYTES:
            raise zipfile.BadZipFile("too many or too large files")
        return sum(_write(room, path, inner.read(part), report, info.filename) for part, path in _members(inner))
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        report.left_out.append(f"{info.filename}: cannot be unpacked ({error})")
        return 0


def _members(inner: zipfile.ZipFile) -> Iterator[tuple[zipfile.ZipInfo, str]]:
    for part in inner.infolist():
        link = (part.external_attr >> 16) & 0o170000 == 0o120000
        if part.is_dir() or link or part.filename.startswith("__MACOSX"):
            continue
        head, _, rest = part.filename.partition("/")
        yield part, rest if rest and SUBMIT_FOLDER.match(head) else part.filename


def _write(room: Path, name: str, content: bytes, report: CollectReport, origin: str) -> int:
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or not path.parts or ":" in name:
        report.left_out.append(f"{origin}: the path {name!r} leads out of the folder")
        return 0
    target = room.joinpath(*path.parts)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    except OSError as error:
        report.left_out.append(f"{origin}: {name!r} cannot be written ({error.strerror})")
        return 0
    return 1


def _fold(name: str) -> str:
    return re.sub(r"[\W\d_]+", "", name).casefold()
