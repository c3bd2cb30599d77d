"""One job to one result file: what a worker process does, on this machine or on another.

A worker holds one engine for as long as it lives. It never sees the gradebook, and the driver never believes what a
worker returns: it reads the file.
"""

from __future__ import annotations

import functools
import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from autograder.errors import CourseError, GradingError, IntakeError
from autograder.grading.engine import Engine
from autograder.grading.intake import read_notebook
from autograder.grading.job import Job
from autograder.grading.run import Limits
from autograder.grading.submission import Graded, essays, grade_notebook, project_files
from autograder.layout import Lesson
from autograder.records import CheckResult, LessonResult, State, SubmissionResult

TRIES = 2
WORST: tuple[State, ...] = (
    "ours", "tampered", "rejected", "crashed", "memory", "processes", "files", "output", "timeout", "partial", "graded",
)  # fmt: skip


def grade_job(job: dict[str, Any]) -> dict[str, Any]:
    """Grade one submission and write its result file; a short summary of it.

    Our own failures are tried again with a fresh engine; what still fails ends as state ``ours``, never as a zero.
    """
    order = Job.from_json(job)
    result = grade_submission(order, _engine())
    write_atomically(Path(order.out), json.dumps(result.to_json(), ensure_ascii=False).encode("utf-8", "replace"))
    return {
        "learner": result.learner,
        "state": result.state,
        "points": result.points,
        "max_points": result.max_points,
        "seconds": result.seconds,
        "cpu": result.cpu,
    }


def grade_submission(job: Job, engine: Engine) -> SubmissionResult:
    """The result of one submission, whatever state it ends in."""
    begun, lessons, graded, notes = time.monotonic(), [], [], []
    spent = time.process_time()
    for name, path in job.sources.items():
        lesson, source = Lesson(job.module, name), _source(path, Path(path).stat().st_mtime_ns)
        try:
            one = _patiently(lambda lesson=lesson, source=source: _lesson(job, lesson, source, engine), engine)  # type: ignore[misc]
            graded.append(one)
            lessons.append(one.result)
            notes += [f"{name}: {note}" for note in one.notes]
        except IntakeError as refusal:
            lessons.append(_nothing(lesson, source, "rejected", str(refusal)))
        except CourseError as fault:
            notes.append(f"{name}: {fault}")
            lessons.append(
                _nothing(lesson, source, "ours", "The grader failed here; nothing is lost. It will try again.")
            )
    state, reason = _together(lessons)
    return SubmissionResult(
        learner=job.learner,
        module=job.module,
        submission=job.submission,
        master=job.master,
        state=state,
        reason=reason,
        received=job.received,
        tier=max(job.tier, engine.tier),
        lessons=[lesson.to_json() for lesson in lessons],
        notebooks={one.result.lesson: one.notebook for one in graded},
        notes=notes,
        seconds=round(time.monotonic() - begun, 4),
        cpu=round(time.process_time() - spent + sum(one.cpu for one in graded), 4),
    )


def write_atomically(path: Path, data: bytes) -> None:
    """The file is there whole or not at all, whatever happens to this process."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _lesson(job: Job, lesson: Lesson, source: dict[str, Any], engine: Engine) -> Graded:
    path = Path(job.folder) / f"{lesson.name}.ipynb"
    if not path.is_file():
        raise IntakeError(f"no notebook {path.name} was handed in")
    return grade_notebook(
        lesson,
        read_notebook(path),
        source,
        engine=engine,
        limits=Limits.from_json(job.limits),
        project=project_files(Path(job.folder) / "jobboard"),
        tier=job.tier,
    )


def _patiently(work: Callable[[], Graded], engine: Engine) -> Graded:
    for left in reversed(range(TRIES)):
        try:
            return work()
        except GradingError:
            engine.close()
            if not left:
                raise
    raise AssertionError("the loop returns or raises")


def _nothing(lesson: Lesson, source: dict[str, Any], state: State, reason: str) -> LessonResult:
    """A lesson without a point: every check of it is there with 0."""
    checks = []
    for cell in source["cells"]:
        mark = cell["metadata"]["nbgrader"]
        if mark["grade"] and not mark["solution"]:
            name = mark["grade_id"]
            task = name.rpartition("-check-")[0] or name
            hidden = "### BEGIN HIDDEN TESTS" in cell["source"]
            checks.append(CheckResult(task, name, 0.0, float(mark["points"]), hidden).to_json())
    return LessonResult(lesson.module, lesson.name, checks, essays(source), "", state, reason)


def _together(lessons: list[LessonResult]) -> tuple[State, str]:
    """A submission's state: that of its worst lesson, or ``partial`` when others earned points."""
    worst = min(lessons, key=lambda lesson: WORST.index(lesson.state))
    if worst.state not in {"graded", "ours", "tampered", "partial"} and any(lesson.points for lesson in lessons):
        return "partial", f"{worst.lesson}: {worst.reason}"
    several = len(lessons) > 1 and worst.reason
    return worst.state, f"{worst.lesson}: {worst.reason}" if several else worst.reason


@functools.cache
def _engine() -> Engine:
    """This process's engine."""
    return Engine()


@functools.lru_cache(maxsize=16)
def _source(path: str, changed: int) -> dict[str, Any]:
    """A source notebook; ``changed`` makes a rebuilt one count as another."""
    found: dict[str, Any] = json.loads(Path(path).read_text("utf-8"))
    for cell in found["cells"]:
        cell["source"] = "".join(cell["source"])
    return found
