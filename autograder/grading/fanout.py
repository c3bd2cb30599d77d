"""Many submissions over any Executor: every job runs at least once, every result is delivered exactly once.

A worker writes its result to a file, whole or not at all. The driver believes that file, never a future's value, so it
does not matter whether a worker died before or after, or ran a job twice. Only about four jobs per worker are in
flight, and no result is kept: memory does not grow with the class.
"""

from __future__ import annotations

import json
import secrets
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from concurrent.futures import BrokenExecutor as Broken
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

from autograder.errors import GradingError
from autograder.grading.job import Job
from autograder.records import CheckResult, LessonResult, State, SubmissionResult

Work = Callable[[dict[str, Any]], dict[str, Any]]
OnResult = Callable[[Job, SubmissionResult], "Job | None"]
Note = Callable[..., None]

IN_FLIGHT = 4  # jobs per worker that are submitted and not yet delivered
TRIES = 3  # then once more alone
POLL_SECONDS = 0.25
NO_GOOD_ROUNDS = 40  # failures in a row, nothing good between: the fault is ours, not a submission's
OURS = "The grader failed on this submission; it was not scored. Grade it again when the cause is mended."


@dataclass
class Tally:
    """What a run did: results ``delivered``, of these ``reused`` from an earlier run; ``retried`` is extra tries."""

    delivered: int = 0
    reused: int = 0
    retried: int = 0
    ours: list[str] = field(default_factory=list)


@dataclass
class _Try:
    job: Job
    failed: int = 0
    reason: str = ""
    late: str = ""
    alone: bool = False
    since: float = 0.0
    running: bool = False
    share: float = 1.0


def run_jobs(
    jobs: Iterable[Job],
    make_executor: Callable[[], Executor],
    work: Work,
    on_result: OnResult,
    patience: float,
    *,
    window: int = 0,
    note: Note | None = None,
) -> Tally:
    """Run ``work(job.to_json())`` for every job; call ``on_result(job, result)`` once for each, in this thread.

    ``jobs`` is drawn from as there is room. A job whose file is there already and fits is delivered without a run. A
    job that takes longer than ``patience`` seconds is ended and tried again; after three failures it runs alone, then
    it is delivered with state ``ours``. ``on_result`` may return one more job. ``window`` is the number of jobs in
    flight (default: four per worker), ``note(event, **facts)`` hears of retries. Raises GradingError when nothing
    works any more; whatever ends the run, the executor is ended, too.
    """
    note = note or (lambda event, **facts: None)
    fan = _FanOut(make_executor, work, on_result, patience, note=note, window=window)
    try:
        fan.loop(iter(jobs))
    except BaseException:
        end_executor(fan.executor)
        raise
    fan.executor.shutdown(wait=True, cancel_futures=True)
    return fan.tally


class _FanOut:
    def __init__(
        self,
        make_executor: Callable[[], Executor],
        work: Work,
        on_result: OnResult,
        patience: float,
        *,
        note: Note,
        window: int,
    ) -> None:
        self.make_executor, self.work, self.on_result, self.note = make_executor, work, on_result, note
        self.executor = make_executor()
        self.workers = max(1, int(getattr(self.executor, "workers", getattr(self.executor, "_max_workers", 2))))
        self.patience, self.window = patience, window or IN_FLIGHT * self.workers
        self.flight: dict[Future[Any], _Try] = {}
        self.again: deque[_Try] = deque()
        self.last: deque[_Try] = deque()
        self.tally = Tally()
        self.no_good = 0

    def loop(self, jobs: Iterator[Job]) -> None:
        """Until every job is delivered."""
        while True:
            self._fill(jobs)
            if not self.flight and not self.again:
                if not self.last:
                    return
                self._submit(self.last.popleft())
            done, _ = wait(self.flight, timeout=POLL_SECONDS, return_when=FIRST_COMPLETED)
            self._collect(done)
            self._hurry()

    def _fill(self, jobs: Iterator[Job]) -> None:
        while len(self.flight) < self.window and not any(one.alone for one in self.flight.values()):
            one = self.again.popleft() if self.again else next((_Try(job) for job in jobs), None)
            if one is None:
                return
            found = None if one.failed else read_result(one.job)
            if found is None:
                self._submit(one)
                continue
            self.tally.reused += 1
            self._deliver(one.job, found)
            if any(future.done() for future in self.flight):
                return

    def _submit(self, one: _Try) -> None:
        payload = one.job.to_json()
        try:
            future = self.executor.submit(attempt, self.work, payload)
        except (Broken, RuntimeError) as error:
            self.note("executor_rebuilt", reason=_text(error))
            end_executor(self.executor)
            self.executor = self.make_executor()
            future = self.executor.submit(attempt, self.work, payload)
        one.since, one.running, one.share = time.monotonic(), False, 1 + len(self.flight) / self.workers
        self.flight[future] = one

    def _collect(self, done: set[Future[Any]]) -> None:
        good, alone = 0, any(one.alone for one in self.flight.values())
        for future in done:
            one = self.flight.pop(future)
            problem = "the executor gave it up" if future.cancelled() else _problem(future)
            result = read_result(one.job)
            if result is None:
                self._failed(one, one.late or problem or ours_reason(one.job))
            else:
                good += 1
                self._deliver(one.job, result)
        if done:
            self.no_good = 0 if good or alone else self.no_good + 1
        if self.no_good >= NO_GOOD_ROUNDS:
            reason = next((one.reason for one in [*self.again, *self.flight.values()] if one.reason), "unknown")
            raise GradingError(
                f"The last {self.no_good} tries all failed ({reason}). Results so far are kept. "
                "Run `course doctor`, mend what it names, then grade again with --resume."
            )

    def _deliver(self, job: Job, result: SubmissionResult) -> None:
        self.tally.delivered += 1
        follow = self.on_result(job, result)
        if follow is not None:
            self.again.append(_Try(follow))

    def _failed(self, one: _Try, reason: str) -> None:
        """The next rung: again, alone, given up."""
        failed = one.failed + 1
        Path(one.job.out).unlink(missing_ok=True)
        if one.alone:
            self.tally.ours.append(one.job.learner)
            self._deliver(one.job, _ours(one.job, reason))
            return
        self.tally.retried += 1
        self.note("retried", learner=one.job.learner, submission=one.job.submission, failed=failed, reason=reason)
        once_more = _Try(one.job, failed, reason, alone=failed >= TRIES)
        (self.last if once_more.alone else self.again).append(once_more)

    def _hurry(self) -> None:
        """End what takes too long: from a job's start, or from its turn where the executor does not tell the start."""
        now = time.monotonic()
        for future, one in list(self.flight.items()):
            if not one.running and future.running():
                one.running, one.since, one.share = True, now, 1.0
            if future.done() or now - one.since <= self.patience * one.share:
                continue
            one.late, one.since = f"it took longer than {self.patience:g} s", now
            abandon = getattr(self.executor, "abandon", lambda _: _kill_processes(self.executor))
            if not abandon(future) and not future.done():
                future.cancel()
                del self.flight[future]
                self._failed(one, one.late)


def attempt(work: Work, job: dict[str, Any]) -> dict[str, Any]:
    """Run ``work`` in a worker; its file gets the job's name only while the driver still wants it.

    A worker that was given up may go on much later, when its submission's copy is gone: what it then finds missing must
    not become a result. Raises GradingError in that case, and what ``work`` raises.
    """
    out = Path(job["out"])
    part = out.with_name(f".{out.stem}.{secrets.token_hex(4)}.json")
    try:
        value = work({**job, "out": str(part)})
        if not Path(job["folder"]).is_dir():
            raise GradingError("the driver took this job back")
        part.replace(out)
        return value
    finally:
        part.unlink(missing_ok=True)


def read_result(job: Job) -> SubmissionResult | None:
    """The job's result, when its file is there, belongs to it and is a score; None otherwise.

    The same bytes handed in by another learner give the same result: it is read under this job's name. A result of
    state ``ours`` is no score: the job has to run again.
    """
    data = _load(job)
    if data is None or data.get("state") == "ours":
        return None
    try:
        result = SubmissionResult.from_json({**data, "learner": job.learner, "received": job.received})
        fits = _fits(job, result)
    except (TypeError, ValueError, KeyError, AttributeError):
        return None
    return result if fits else None


def ours_reason(job: Job) -> str:
    """Why a job has no usable result file, for the journal and the instructor."""
    data = _load(job)
    if data is None:
        return "it left no result file; workers must see the same folders as the driver"
    notes = data.get("notes")
    return "; ".join(map(str, notes)) if data.get("state") == "ours" and notes else "its result file does not fit"


def _load(job: Job) -> dict[str, Any] | None:
    try:
        data = json.loads(Path(job.out).read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None


def _fits(job: Job, result: SubmissionResult) -> bool:
    same = (result.module, result.submission, result.master)
    if same != (job.module, job.submission, job.master) or result.state not in get_args(State):
        return False
    lessons = [LessonResult.from_json(lesson) for lesson in result.lessons]
    checks = [CheckResult.from_json(check) for lesson in lessons for check in lesson.checks]
    if any(lesson.state == "ours" or lesson.lesson not in job.sources for lesson in lessons):
        return False
    return all(0 <= check.points <= check.max_points < float("inf") for check in checks)


def _ours(job: Job, reason: str) -> SubmissionResult:
    return SubmissionResult(
        job.learner, job.module, job.submission, job.master, "ours", OURS, job.received, notes=[reason]
    )


def _problem(future: Future[Any]) -> str:
    error = future.exception()
    return "" if error is None else _text(error)


def _text(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"[:500]


def end_executor(executor: Executor) -> None:
    """End an executor without waiting for its jobs."""
    if hasattr(executor, "kill"):
        executor.kill()
        return
    _kill_processes(executor)
    executor.shutdown(wait=False, cancel_futures=True)


def _kill_processes(executor: Executor) -> bool:
    """End a standard process pool's processes, stopped ones too; False for other executors."""
    processes = getattr(executor, "_processes", None)
    for process in list((processes or {}).values()):
        process.kill()
    return processes is not None
