"""The same verdicts again: neither the grading seed, nor a process's hash seed, nor the order of the answers, nor the
clock may change whether an answer passes.

Each run takes every attempt of a lesson in an order of its own, in kernels with a hash seed and a time zone of their
own. Checks that draw from the grading seed are repeated under that run's share of the seeds. Start the command under
``faketime`` for another clock: the kernels follow it.
"""

from __future__ import annotations

import atexit
import os
import random
import re
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from autograder.authoring.masters import Master, MasterCell, read_master, solution_source
from autograder.authoring.trials import KernelTrial, Verdict, never, patience, run_lesson
from autograder.authoring.verify import PROCESSES, STOPPED, WARM
from autograder.grading.kernel import ENVIRONMENT
from autograder.layout import Course, Lesson
from autograder.records import Record

ZONES = ("UTC", "Asia/Vladivostok", "America/St_Johns", "Pacific/Apia")
CLOCK = ("LD_PRELOAD", "FAKETIME")
DRAWS = re.compile(r"\bc\.seed\b|\.matches\(")


@dataclass(frozen=True)
class AgainReport(Record):
    """``changed`` has a line for each verdict that was not the one the attempt's name demands."""

    runs: int
    seeds: int
    trials: int = 0
    seconds: float = 0.0
    changed: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        found = "; ".join([f"{len(self.changed)} verdicts changed", *self.changed]) if self.changed else "none changed"
        return f"{self.runs} runs, {self.seeds} grading seeds, {self.trials} verdicts, {self.seconds:.0f} s: {found}"


def again(
    course: Course,
    lessons: Sequence[Lesson],
    runs: int,
    seeds: int,
    progress: Callable[[int, int, str], None] | None = None,
) -> AgainReport:
    """Judge every attempt of ``lessons`` in ``runs`` runs, under ``seeds`` grading seeds in all.

    Raises MasterError for a master that cannot be read.
    """
    report, begun = progress or (lambda done, total, text: None), time.monotonic()
    context = get_context("forkserver")
    context.set_forkserver_preload(WARM)
    trials, changed = 0, list[str]()
    heavy = sorted(lessons, key=lambda lesson: -len(list((course.attempts / lesson.path).glob("*/*.py"))))
    with ProcessPoolExecutor(PROCESSES, mp_context=context, max_tasks_per_child=1) as pool:
        jobs = {pool.submit(_in_worker, course, lesson, runs, seeds): lesson for lesson in heavy}
        for done, job in enumerate(as_completed(jobs), 1):
            judged, lines = job.result()
            trials, changed = trials + judged, changed + lines
            report(done, len(jobs), jobs[job].path)
    return AgainReport(runs, seeds, trials, time.monotonic() - begun, sorted(changed))


def _in_worker(course: Course, lesson: Lesson, runs: int, seeds: int) -> tuple[int, list[str]]:
    try:
        found = [_run(course, lesson, number, range(1, seeds + 1)[number::runs] or (1,)) for number in range(runs)]
        return sum(judged for judged, _ in found), [line for _, lines in found for line in lines]
    finally:
        atexit._run_exitfuncs()  # a pool's worker leaves by os._exit, which skips these


def _run(course: Course, lesson: Lesson, number: int, seeds: Sequence[int]) -> tuple[int, list[str]]:
    """One run of one lesson: how many verdicts there were, and a line for each that changed."""
    master, order = read_master(course, lesson), random.Random(number)
    zone = ZONES[number % len(ZONES)]
    os.environ["TZ"] = zone
    time.tzset()
    ENVIRONMENT.update({"PYTHONHASHSEED": str(order.randrange(2**32)), "TZ": zone})
    ENVIRONMENT.update({name: os.environ[name] for name in CLOCK if name in os.environ})
    judged, changed = 0, []

    def work_on(task: str, trial: KernelTrial) -> None:
        nonlocal judged
        answers = _answers(course, master, task)
        order.shuffle(answers)
        checks = master.checks(task)
        plain, drawing = ([cell for cell in checks if bool(DRAWS.search(cell.source)) is yes] for yes in (False, True))
        for name, text in answers:
            right = not name.startswith("wrong_")
            for words, verdict in _verdicts(trial, text, right, (plain, drawing), seeds):
                judged += 1
                if words == "" and not right and verdict.full and drawing:
                    continue  # what refuses it are the checks that draw
                if verdict.full is not right:
                    said = " / ".join((verdict.error or next(iter(verdict.cards), "full points")).splitlines())
                    changed.append(f"{lesson.path}/{task} {name}, run {number}{words}: {said[:300]}")

    run_lesson(master, work_on, replay=True)
    return judged, changed


def _verdicts(
    trial: KernelTrial,
    text: str,
    right: bool,
    checks: tuple[list[MasterCell], list[MasterCell]],
    seeds: Sequence[int],
) -> list[tuple[str, Verdict]]:
    """The verdict of the checks that draw nothing, then of the others under each seed, unless it is settled."""
    plain, drawing = checks
    found = []
    if plain:
        found.append(("", _verdict(trial.of(plain), text, right)))
        if not found[0][1].full:
            return found
    for seed in seeds if drawing else ():
        os.environ["COURSE_SEED"] = str(seed)
        found.append((f", seed {seed}", _verdict(trial.of(drawing), text, right)))
    os.environ.pop("COURSE_SEED", None)
    return found


def _verdict(trial: KernelTrial, text: str, right: bool) -> Verdict:
    """For a wrong answer any card will do; a right one that a loaded machine stopped gets a learner's time."""
    verdict = trial(text, enough=never if right else lambda card: True)
    if right and not verdict.full and any(STOPPED in card for card in verdict.cards):
        with patience():
            verdict = trial(text)
    return verdict


def _answers(course: Course, master: Master, task: str) -> list[tuple[str, str]]:
    folder: Path = course.attempts / master.lesson.path / task
    attempts = [(path.name, path.read_text("utf-8")) for path in sorted(folder.glob("*.py"))]
    return [("reference", solution_source(master.answer(task))), *attempts]
