"""What an earlier ``course verify`` found of a task, kept under a digest of all that its verdicts depend on.

Findings lie in ``build/verify/``, written task by task. ``tests/verified.json`` is the committed record of clean tasks:
a fresh clone runs those alone in which something has changed since, and whoever doubts it runs ``verify --no-cache``.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from autograder.authoring.findings import TaskReport
from autograder.authoring.masters import Master, read_master
from autograder.layout import Course, Lesson

# What judges an answer. Prose, rules, reports and the rest of the engine cannot change a verdict.
ENGINE = (
    "autograder/checks/*.py",
    "autograder/services/**/*.py",
    "autograder/services/sites/**/*.json",
    "autograder/grading/judge.py",
    "autograder/grading/submission.py",
    "autograder/grading/kernel/*.py",
    *(f"autograder/authoring/{name}.py" for name in ("cells", "masters", "mutants", "stubs", "trials", "verify")),
    "datasets/MANIFEST.json",
    "datasets/make/**/*.py",
    "requirements.txt",
)
COUNTS = ("attempts", "mutants", "mutants_possible", "killed", "equivalent")


@dataclass(frozen=True)
class Place:
    """Where one task's findings are kept: ``name`` in the record, ``digest``, ``file`` below ``build/``."""

    name: str
    digest: str
    file: Path


def places(course: Course, lesson: Lesson) -> dict[str, Place]:
    """Each task's place, in the lesson's order; the digest changes with all that a verdict depends on.

    That is: the lesson's code and answers, the task's checks and hints, its attempts, and what ``ENGINE`` names.
    """
    master = read_master(course, lesson)
    common = hashlib.sha256(repr(master.attributes).encode())
    for cell in (cell for cell in master.cells if cell.role in {"code", "answer"}):
        common.update(f"{cell.task} {cell.attributes}\n{cell.source}\n".encode())
    common.update(_engine(course))
    return {task: _place(course, master, task, common.copy()) for task in master.tasks()}


def stored(course: Course, places: Mapping[str, Place]) -> dict[str, TaskReport]:
    """What is kept of tasks in which nothing has changed since, by an earlier run here or by the record."""
    record, found = read_record(course), {}
    for task, place in places.items():
        clean = record.get(place.name, {})
        if place.file.is_file():
            found[task] = TaskReport(**json.loads(place.file.read_text("utf-8")))
        elif clean.get("digest") == place.digest:
            found[task] = TaskReport(task, **{count: clean[count] for count in COUNTS})
    return found


def store(place: Place, report: TaskReport) -> None:
    """Keep one task's findings at once: a run that is stopped has lost only what it was at."""
    path = place.file
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}")
    part.write_text(json.dumps(asdict(report)), "utf-8")
    for old in path.parent.glob(f"{report.task}-{'?' * 16}.json"):
        old.unlink(missing_ok=True)
    part.replace(path)


def read_record(course: Course) -> dict[str, dict[str, Any]]:
    """The committed record, by ``module/lesson/task``; empty when there is none."""
    path = _record(course)
    found: dict[str, dict[str, Any]] = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return found


def write_record(course: Course) -> list[str]:
    """Write the record anew from what is kept of the course as it is now; returns the tasks that are not clean."""
    lines, others = {}, []
    for lesson in course.lessons():
        mine = places(course, lesson)
        found = stored(course, mine)
        for task, place in mine.items():
            report = found.get(task)
            if report is None or not report.ok or report.survivors:
                others.append(place.name)
            else:
                lines[place.name] = {"digest": place.digest} | {count: getattr(report, count) for count in COUNTS}
    rows = ",\n".join(f"  {json.dumps(name)}: {json.dumps(line)}" for name, line in lines.items())
    _record(course).write_text("{\n" + rows + "\n}\n", "utf-8")
    return others


def _record(course: Course) -> Path:
    return course.attempts.parent / "verified.json"


def _engine(course: Course) -> bytes:
    # The engine that runs, which is not always the one beside the course (its own tests make small courses).
    root, digest = Path(__file__).resolve().parents[2], hashlib.sha256()
    for pattern in ENGINE:
        base = course.datasets.parent if pattern.startswith("datasets/") else root
        for path in sorted(base.glob(pattern)):
            digest.update(path.relative_to(base).as_posix().encode() + path.read_bytes())
    return digest.digest()


def _place(course: Course, master: Master, task: str, digest: Any) -> Place:
    for cell in [*master.checks(task), *master.of("hint", task)]:
        digest.update(f"{cell.attributes}\n{cell.source}\n".encode())
    for path in sorted((course.attempts / master.lesson.path / task).glob("*.*")):
        digest.update(path.name.encode() + path.read_bytes())
    folder = course.build / "verify" / f"{master.lesson.module}-{master.lesson.name}"
    short = digest.hexdigest()[:16]
    return Place(f"{master.lesson.path}/{task}", short, folder / f"{task}-{short}.json")
