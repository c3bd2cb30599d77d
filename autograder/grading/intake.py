"""Takes in what a learner handed in: a bounded private copy of plain files, and when the server received it.

Of a submission's folder the notebooks and ``jobboard/`` are taken; everything else is left out and named, so that no
``pandas.py`` beside a notebook ever reaches a kernel. What is graded is the copy, and its hash names it.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from autograder.errors import GradingError, IntakeError
from autograder.grading.notebook_file import LEFT_OUT, MAX_NOTEBOOK, read_notebook
from autograder.grading.walk import CACHES, Found, Refused, kind_of, listed, open_folder, read_file, shown
from autograder.records import Record

__all__ = ["Snapshot", "read_notebook", "refused_submissions", "submissions", "take"]

PROJECT = "jobboard"
STAMP = "timestamp.txt"
QUIET = CACHES | {STAMP, ".DS_Store"}
NEAR = 3600.0  # seconds between what the collector's stamp says and when that file was written
LEARNER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@+-]{0,63}")
MODULE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
MAX_PROBLEMS = 50


@dataclass(frozen=True)
class Snapshot(Record):
    """One submission as it was taken in.

    ``submission`` is the sha256 of all files taken, ``received`` an ISO time (UTC), ``folder`` our private copy (files
    0600, folders 0700), ``problems`` lines "path: reason" on what was left out.
    """

    learner: str
    module: str
    submission: str
    received: str
    folder: str
    problems: list[str] = field(default_factory=list)


def take(room: Path, learner: str, module: str, into: Path) -> Snapshot:
    """Copy ``submitted/<learner>/<module>`` of the classroom ``room`` into the new folder ``into``.

    A file replaced while this runs is taken as it was at one read. Raises IntakeError when nothing can be taken (the
    reason is for the learner) and GradingError when ``into`` cannot be written.
    """
    _fit(learner, module)
    found = Found()
    problems: list[str] = []
    try:
        with (
            open_folder(room / "submitted", follow=True) as submitted,
            open_folder(learner, submitted) as own,
            open_folder(module, own) as folder,
        ):
            _take_top(found, folder)
            stamp = _stamp(folder, problems)
    except Refused as error:
        raise IntakeError(f"The folder submitted/{learner}/{module} cannot be taken in: {error}.") from None
    problems = [*(f"{path}: {reason}" for path, reason in sorted(found.left_out.items())), *problems]
    if not found.files:
        raise IntakeError("Nothing that can be graded was handed in: " + ("; ".join(problems[:5]) or "no notebook."))
    if len(problems) > MAX_PROBLEMS:
        problems = [*problems[:MAX_PROBLEMS], f"and {len(problems) - MAX_PROBLEMS} more"]
    _write(into, found)
    received = datetime.fromtimestamp(stamp or found.newest, UTC).isoformat(timespec="seconds")
    return Snapshot(learner, module, _hash(found.files), received, str(into), problems)


def submissions(classroom: Path, module: str) -> list[str]:
    """Ids of the learners who handed something in for ``module``, sorted; folders with unfit names are not among them.

    Raises IntakeError when the class's folder cannot be read.
    """
    return sorted(who for who, reason in _look(classroom, module).items() if not reason)


def refused_submissions(classroom: Path, module: str) -> dict[str, str]:
    """Folders of ``submitted`` that are not graded, with the reason; names are made printable."""
    return {who: reason for who, reason in sorted(_look(classroom, module).items()) if reason}


def _fit(learner: str, module: str) -> None:
    if not LEARNER.fullmatch(learner) or ".." in learner:
        raise IntakeError(f"{shown(learner)!r} is no id of a learner: letters, digits and . _ @ + - only.")
    if not MODULE.fullmatch(module) or ".." in module:
        raise IntakeError(f"{shown(module)!r} is no name of a module.")


def _look(classroom: Path, module: str) -> dict[str, str]:
    """Every folder that has something under the module's name -> why it is refused, or ""."""
    _fit("x", module)
    looked: dict[str, str] = {}
    if not (classroom / "submitted").exists():
        return {}
    try:
        with open_folder(classroom / "submitted", follow=True) as folder:
            names = listed(folder, lambda name, reason: looked.update({shown(name): reason}))
            for name in names:
                reason = _refusal(folder, name, module)
                if reason is not None:
                    looked[shown(name)] = reason
    except Refused as error:
        raise IntakeError(f"{classroom / 'submitted'} cannot be read: {error}.") from None
    return looked


def _refusal(folder: int, name: str, module: str) -> str | None:
    """Why a learner's folder is refused, "" when it is not, None when there is nothing to say about it."""
    kind = kind_of(folder, name)
    if kind == "file":
        return None
    if kind != "folder":
        return f"it is a {kind}, not a folder"
    try:
        with open_folder(name, folder) as own:
            below = kind_of(own, module)
    except Refused as error:
        return str(error)
    if below == "nothing":
        return None
    if not LEARNER.fullmatch(name) or ".." in name:
        return "no id of a learner: letters, digits and . _ @ + - only"
    return "" if below == "folder" else f"{module} is a {below}, not a folder"


def _take_top(found: Found, folder: int) -> None:
    """Notebooks first, then the project, so that a large project never crowds out a notebook."""
    names = listed(folder, lambda name, reason: found.left_out.update({shown(name): reason}))
    notebooks = [name for name in names if name.endswith(".ipynb")]
    for name in notebooks:
        found.take(unicodedata.normalize("NFC", name), folder, name, MAX_NOTEBOOK)
    if PROJECT in names:
        found.walk(PROJECT, folder, PROJECT, 1)
    for name in names:
        if name not in notebooks and name != PROJECT and name not in QUIET:
            found.left_out[shown(name)] = f"only notebooks and {PROJECT}/ are taken"


def _stamp(folder: int, problems: list[str]) -> float | None:
    """The collector's time of receipt (epoch s), when the stamp is the collector's: written when it says.

    nbgrader's collectors write ``timestamp.txt`` on receipt, but leave one that came with the submission as it is.
    """
    if kind_of(folder, STAMP) == "nothing":
        return None
    try:
        data, changed = read_file(folder, STAMP, 200, 200)
        said = _parse_time(data.decode("ascii").strip())
    except (Refused, ValueError, OverflowError):
        problems.append(f"{STAMP}: it holds no time; the file system's time of receipt counts")
        return None
    if abs(said - changed) > NEAR:
        problems.append(f"{STAMP}: it was not written when it says; the file system's time of receipt counts")
        return None
    return said


def _parse_time(text: str) -> float:
    """Epoch seconds of "2026-11-24 10:00:00.5 UTC" and the like; a time without a zone is UTC. Raises ValueError."""
    time = datetime.fromisoformat(re.sub(r"\s*(?:UTC|GMT)$", "", text))
    return (time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp()


def _hash(files: dict[str, bytes]) -> str:
    whole = hashlib.sha256()
    for path in sorted(files):
        name = path.encode()
        whole.update(b"%d %d\n" % (len(name), len(files[path])) + name + files[path])
    return whole.hexdigest()


def _write(into: Path, found: Found) -> None:
    noted = {name: reason for name, reason in found.left_out.items() if name.endswith(".ipynb") and "/" not in name}
    files = {**found.files, LEFT_OUT: json.dumps(noted).encode()} if noted else found.files
    try:
        into.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(into.iterdir()):
            raise GradingError(f"{into} is not empty: a submission is taken into a new folder.")
        into.chmod(0o700)
        for path, data in files.items():
            target = into / path
            for above in reversed(target.relative_to(into).parents[:-1]):
                (into / above).mkdir(mode=0o700, exist_ok=True)
            descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
    except OSError as error:
        raise GradingError(f"{into} cannot be written ({error.strerror}). Free space, then grade again.") from None
