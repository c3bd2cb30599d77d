"""One run of the driver: snapshots to jobs, results to the gradebook, the graded notebooks and the feedback pages."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from autograder.errors import GradingError, IntakeError
from autograder.grade_class.report import GradeReport, row, summed
from autograder.grade_class.sources import Sources, fingerprint, names, prepare
from autograder.grading.fanout import Work, run_jobs
from autograder.grading.intake import take
from autograder.grading.job import Job
from autograder.grading.journal import Journal, kept, open_regrade, write_file
from autograder.grading.run import Limits
from autograder.layout import Course
from autograder.records import SubmissionResult

Progress = Callable[[int, int, dict[str, int]], None]
Page = Callable[[SubmissionResult, dict[str, str], str], str]

NOTEBOOK_SECONDS = Limits().notebook  # a worker tries a lesson twice
SPARE_SECONDS = 60.0


@dataclass(frozen=True)
class Options:
    """How to grade. ``workers`` 0: one a processor; ``scheduler`` a Dask address or ""; ``learner`` one id or "";
    ``patience`` seconds for one submission, 0: from the notebook's budget; ``limits`` and ``tier`` as in ``Job``."""

    workers: int = 0
    scheduler: str = ""
    resume: bool = False
    regrade: bool = False
    learner: str = ""
    patience: float = 0.0
    limits: dict[str, Any] = field(default_factory=dict)
    tier: int = 0


class Run:
    """One run of the driver, from the sources to the report."""

    def __init__(
        self,
        course: Course,
        module: str,
        room: Path,
        *,
        options: Options,
        progress: Progress | None,
        work: Work,
        page: Page,
    ) -> None:
        self.course, self.module, self.room, self.options = course, module, room, options
        self.progress, self.work, self.page = progress, work, page
        self.sources: Sources = prepare(course, module, room)
        self.master, self.names = self.sources.master, names(course)
        self.before: dict[str, bytes] = {}
        self.refused: dict[str, str] = {}
        self.replaced: set[str] = set()
        self.rows: list[dict[str, Any]] = []
        self.states: dict[str, int] = {}
        self.unchanged = self.tier = self.older = self.total = 0

    def grade(self, learners: list[str], facts: dict[str, Any], begun: float) -> GradeReport:
        """Grade these learners; ``facts`` are fields of the report that are known, ``begun`` a ``time.monotonic``."""
        from autograder.grading.gradebook import Gradebook

        done = open_regrade(self.room / "journal.jsonl") if self.options.resume else None
        self.regrade = self.options.regrade or done is not None
        self._swept()
        paths = {name: Path(path) for name, path in self.sources.paths.items()}
        book = Gradebook(self.course.classroom / "gradebook.db", self.module, paths)
        self.journal, self.book = Journal(self.room / "journal.jsonl"), book
        try:
            if self.regrade and done is None:
                self._forget_results(learners)
            self.done = (done or set()) if self.regrade else {(who, *what) for who, what in book.committed().items()}
            self._started()
            tally = run_jobs(
                self._jobs(self._order(learners)),
                self._executor,
                self.work,
                self._on_result,
                self._patience(),
                note=self.journal.note,
            )
            notes = self._notes()
            facts |= {"unchanged": self.unchanged, "tier": self.tier, "retried": tally.retried, "notes": notes}
            seconds = round(time.monotonic() - begun, 2)
            report = summed(self.module, self.rows, reused=tally.reused, seconds=seconds, **facts)
            self.journal.note("run_ended", complete=True, states=report.states, seconds=seconds)
            self.journal.sync()
            return report
        except BaseException as error:
            with suppress(GradingError):
                self.journal.note("run_ended", complete=False, reason=f"{type(error).__name__}: {error}")
            raise
        finally:
            self.journal.close()
            book.close()
            self._swept()

    def _swept(self) -> None:
        """Clear away what a run leaves behind when it is ended: copies of submissions, results half written."""
        taken_back(self.room / "taken")
        pages = (self.course.classroom / "feedback").glob(f"*/{self.module}/.*.part")
        for left in [*self.room.glob(".gone-*"), *self.room.glob("results/.*"), *pages]:
            shutil.rmtree(left, ignore_errors=True) if left.is_dir() else left.unlink(missing_ok=True)

    def _started(self) -> None:
        self.journal.note(
            "run_started",
            pid=os.getpid(),
            argv=sys.argv,
            versions={"python": sys.version.split()[0], "course": metadata.version("backend-curriculum")},
            tier=self.options.tier,
            master=self.master,
            regrade=self.regrade,
            resume=self.options.resume,
        )
        self.journal.sync()

    def _order(self, learners: list[str]) -> list[str]:
        """Those first of whom nothing is committed, so that a resumed run gets to new work at once."""
        before = {who for who, _, master in self.done if master == self.master}
        self.total = len(learners)
        return sorted(learners, key=lambda who: who in before)

    def _jobs(self, learners: list[str]) -> Iterator[Job]:
        for learner in learners:
            job = self._take(learner)
            if (job.learner, job.submission, job.master) in self.done:
                self.unchanged += 1
                taken_back(Path(job.folder))
                self._tell()
                continue
            self.journal.note("taken", learner=learner, submission=job.submission, received=job.received)
            yield job

    def _take(self, learner: str) -> Job:
        """The job for what lies in the learner's folder now; of what cannot be taken in, one without a notebook."""
        self.before[learner] = fingerprint(self.course.classroom / "submitted" / learner / self.module)
        into = self.room / "taken" / f".{learner}"
        shutil.rmtree(into, ignore_errors=True)
        try:
            snapshot = take(self.course.classroom, learner, self.module, into)
            submission, received = snapshot.submission, snapshot.received
            self.refused.pop(learner, None)
        except IntakeError as refusal:
            self.refused[learner] = str(refusal)
            submission = hashlib.sha256(f"refused\n{refusal}".encode("utf-8", "replace")).hexdigest()
            received = datetime.now(UTC).isoformat(timespec="seconds")
        folder = into.with_name(f"{learner}-{submission[:8]}")
        with kept(folder):
            into.mkdir(mode=0o700, parents=True, exist_ok=True)
            shutil.rmtree(folder, ignore_errors=True)
            into.rename(folder)
        return Job(
            learner,
            self.module,
            submission,
            self.master,
            received,
            str(folder),
            self.sources.paths,
            str(result_path(self.room, submission, self.master)),
            self.options.limits,
            self.options.tier,
        )

    def _on_result(self, job: Job, result: SubmissionResult) -> Job | None:
        """Commit one result, once; or the job to run instead when the submission was replaced meanwhile."""
        self.journal.note("result", learner=job.learner, state=result.state, cpu=result.cpu, seconds=result.seconds)
        fresh = self._replaced(job)
        if fresh:
            taken_back(Path(job.folder))
            return fresh
        if job.learner in self.refused:
            result = _refused(result, self.refused[job.learner])
            write_file(Path(job.out), json.dumps(result.to_json(), ensure_ascii=False).encode())
        if result.state != "ours":
            self._commit(result)
        taken_back(Path(job.folder))
        self.rows.append(row(result))
        self.states[result.state] = self.states.get(result.state, 0) + 1
        self.tier = max(self.tier, result.tier)
        self.older += any(one.get("release", "") not in {"", *self.sources.releases} for one in result.lessons)
        self._tell()
        return None

    def _commit(self, result: SubmissionResult) -> None:
        """Pages first, the gradebook last: what a kill leaves half done is done again by the next run."""
        from autograder.grading.autograded import write_autograded

        write_autograded(self.course.classroom, result)
        text = self.page(result, self.sources.titles, self.names.get(result.learner, ""))
        write_file(feedback_path(self.course, result.learner, self.module), text.encode("utf-8", "replace"))
        new = self.book.commit(result, regrade=self.regrade)
        self.journal.note(
            "committed", learner=result.learner, submission=result.submission, master=result.master, new=new
        )

    def _replaced(self, job: Job) -> Job | None:
        """The job for a submission that was replaced while it was graded; at most once a learner."""
        folder = self.course.classroom / "submitted" / job.learner / self.module
        if job.learner in self.replaced or fingerprint(folder) == self.before.pop(job.learner, b""):
            return None
        self.replaced.add(job.learner)
        old = self.refused.get(job.learner)
        fresh = self._take(job.learner)
        if fresh.submission == job.submission:
            return None
        self.journal.note("replaced", learner=job.learner, submission=fresh.submission, was=job.submission, why=old)
        return fresh

    def _tell(self) -> None:
        if self.progress:
            self.progress(len(self.rows) + self.unchanged, self.total, self.states)

    def _forget_results(self, learners: list[str]) -> None:
        """A regrade runs what was committed again, so those results must not be there."""
        committed = self.book.committed()
        with kept(self.room):
            for learner in learners:
                if learner in committed:
                    result_path(self.room, *committed[learner]).unlink(missing_ok=True)

    def _executor(self) -> Executor:
        if self.options.scheduler:
            from autograder.grading.cluster import connect

            return connect(self.options.scheduler)
        from autograder.grading.pool import Pool, processors

        return Pool(self.options.workers or processors())

    def _patience(self) -> float:
        notebook = float(self.options.limits.get("notebook", NOTEBOOK_SECONDS))
        return self.options.patience or 2 * len(self.sources.paths) * (notebook + 30) + SPARE_SECONDS

    def _notes(self) -> list[str]:
        notes = [f"{who}: replaced while it was graded; the newer one counts." for who in sorted(self.replaced)]
        if self.older:
            notes.append(
                f"{self.older} worked on an earlier release of a notebook; graded against today's build/source."
            )
        ours = [one["learner"] for one in self.rows if one["state"] == "ours"]
        if ours:
            notes.append(
                f"Not scored, by our fault: {', '.join(ours)}. See classroom/.grading/{self.module}/journal.jsonl"
            )
        return notes


def result_path(room: Path, submission: str, master: str) -> Path:
    """Where a submission's result goes; the same bytes of two learners are one result."""
    return room / "results" / f"{submission[:32]}-{master[:16]}.json"


def feedback_path(course: Course, learner: str, module: str) -> Path:
    """The learner's feedback page."""
    return course.classroom / "feedback" / learner / module / "feedback.html"


def taken_back(folder: Path) -> None:
    """Remove a folder in one step for everybody who looks at it: a worker sees all of it or nothing."""
    gone = folder.with_name(f".gone-{secrets.token_hex(4)}")
    with suppress(FileNotFoundError):
        folder.rename(gone)
    shutil.rmtree(gone, ignore_errors=True)


def _refused(result: SubmissionResult, reason: str) -> SubmissionResult:
    """The worker's result of an empty folder, with intake's reason instead of "no notebook was handed in"."""
    if result.state == "ours":
        return result
    lessons = [
        {**one, "state": "rejected", "reason": reason, "checks": [{**check, "points": 0.0} for check in one["checks"]]}
        for one in result.lessons
    ]
    return replace(result, state="rejected", reason=reason, lessons=lessons, notebooks={})
