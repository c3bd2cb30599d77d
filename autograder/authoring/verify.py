"""Checks the checks: right answers must pass, wrong ones and mutants must not, and the cards must say the words."""

from __future__ import annotations

import atexit
import re
import time
import tomllib
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

from autograder.authoring.findings import TaskReport, VerifyReport, render
from autograder.authoring.kept import Place, places, store, stored
from autograder.authoring.masters import Master, MasterCell, read_master, solution_source, stub_source
from autograder.authoring.mutants import mutants
from autograder.authoring.trials import Enough, Trial, Verdict, cards_unread, never, patience, run_lesson
from autograder.layout import Course, Lesson

__all__ = ["TaskReport", "VerifyReport", "render", "verify", "verify_lesson"]

Progress = Callable[[int, int, str], None]
EQUIVALENT_SHARE = 0.10
MIN_RIGHT, MIN_WRONG = 2, 3
PROCESSES = 3  # on two cores: a trial waits for servers a good part of its time
WARM = ["autograder.authoring.verify", "jupytext", "sqlglot", "cosmic_ray.mutating", "IPython.core.inputtransformer2"]
ENOUGH = 10  # a mutant that computes this many times longer than the reference does not end
LEAST_SECONDS = 2.0
STOPPED = "it was stopped"  # what a card says of a call that ran out of time
SLOW_WORDS = re.compile(r"\bc\.(?:tests|repository|query|lend|serve|host)\(")
WORDS = re.compile(r'card:\s*"(.*)"\s*$')


def verify(
    course: Course,
    lessons: Sequence[Lesson] | None = None,
    progress: Progress | None = None,
    use_cache: bool = True,
) -> VerifyReport:
    """Run every attempt and mutant of ``lessons`` (default: all) in a few processes.

    Each takes a lesson at a time, the heaviest first; of one or two lessons it takes half the tasks.

    Raises MasterError for a master that cannot be read.
    """
    report, begun = progress or (lambda done, total, text: None), time.monotonic()
    chosen = list(course.lessons() if lessons is None else lessons)
    # Before anything runs: a file edited meanwhile must not be taken for examined.
    kept = {lesson.path: places(course, lesson) for lesson in chosen}
    found: dict[str, dict[str, TaskReport]] = {lesson.path: {} for lesson in chosen}
    if use_cache:
        found = {path: stored(course, mine) for path, mine in kept.items()}
    left = {lesson: [task for task in kept[lesson.path] if task not in found[lesson.path]] for lesson in chosen}
    processes = get_context("forkserver")  # the caller may draw a progress bar in a thread: never fork it
    processes.set_forkserver_preload(WARM)
    with ProcessPoolExecutor(PROCESSES, mp_context=processes, max_tasks_per_child=1) as pool:
        jobs = {
            pool.submit(_in_worker, course, lesson, mine, kept[lesson.path]): lesson
            for lesson, mine in _parts(course, left)
        }
        for done, job in enumerate(as_completed(jobs), 1):
            found[jobs[job].path] |= {task.task: task for task in job.result()}
            report(done, len(jobs), jobs[job].path)
    reports = {lesson.path: [found[lesson.path][task] for task in kept[lesson.path]] for lesson in chosen}
    return VerifyReport(reports, time.monotonic() - begun)


def _parts(course: Course, left: dict[Lesson, list[str]]) -> list[tuple[Lesson, list[str]]]:
    """What each job does. A part runs its lesson from the top, so many lessons are not cut."""
    todo = [(lesson, tasks) for lesson, tasks in left.items() if tasks]
    if len(todo) <= PROCESSES:
        return [
            (lesson, mine) for lesson, tasks in todo for part in range(PROCESSES) if (mine := tasks[part::PROCESSES])
        ]
    return sorted(todo, key=lambda part: -_weight(course, *part))


def _weight(course: Course, lesson: Lesson, tasks: list[str]) -> int:
    """About how long a lesson takes: its attempts, three times where a check starts or asks something."""
    attempts = sum(len(list((course.attempts / lesson.path / task).glob("*.py"))) for task in tasks)
    return attempts * (3 if SLOW_WORDS.search(course.master(lesson).read_text("utf-8")) else 1)


def _in_worker(course: Course, lesson: Lesson, tasks: list[str], kept: dict[str, Place]) -> list[TaskReport]:
    """``verify_lesson`` in a process that serves one lesson: its set-up's servers go down with it."""
    try:
        return verify_lesson(course, lesson, tasks, lambda done: store(kept[done.task], done))
    finally:
        # A pool's worker leaves by os._exit, which skips these.
        atexit._run_exitfuncs()


def verify_lesson(
    course: Course,
    lesson: Lesson,
    tasks: Sequence[str] | None = None,
    done: Callable[[TaskReport], None] | None = None,
) -> list[TaskReport]:
    """The reports of the lesson's ``tasks`` (default: all), run now, in this process; ``done`` gets each at once."""
    master = read_master(course, lesson)
    mine = master.tasks() if tasks is None else tasks
    reports: list[TaskReport] = []

    def work_on(task: str, trial: Trial) -> None:
        if task in mine:
            reports.append(_task(course, master, task, trial))
            if done:
                done(reports[-1])

    if mine:
        run_lesson(master, work_on)
    return reports


def _task(course: Course, master: Master, task: str, trial: Trial) -> TaskReport:
    report = TaskReport(task)
    with patience():
        reference = trial(solution_source(master.answer(task)))
    stub = trial(stub_source(master.answer(task)))
    if not reference.full:
        line = f"the reference earns {reference.points:g} of {reference.possible:g}: {_first(reference)}"
        report.reference_failures.append(line)
    if stub.points:
        report.stub_passes.append(f"the untouched stub earns {stub.points:g} points")
    report.broken_checks += reference.broken or stub.broken
    folder = course.attempts / master.lesson.module / master.lesson.name / task
    right, wrong = sorted(folder.glob("right_*.py")), sorted(folder.glob("wrong_*.py"))
    if len(right) < MIN_RIGHT or len(wrong) < MIN_WRONG:
        report.missing_attempts.append(
            f"{len(right)} right and {len(wrong)} wrong attempts; {MIN_RIGHT} and {MIN_WRONG} are asked for"
        )
    for path in (*right, *wrong):
        _attempt(report, path, trial)
    if reference.full:
        _mutate(report, master.answer(task), folder, trial, max(LEAST_SECONDS, ENOUGH * reference.seconds))
    return report


def _attempt(report: TaskReport, path: Path, trial: Trial) -> None:
    text = path.read_text("utf-8")
    words = WORDS.search(text.split("\n", 1)[0])
    # Nothing after the card that was asked for changes what is reported.
    right = path.name.startswith("right_")
    enough: Enough = never if right or not words else lambda card: words[1] in card
    verdict = trial(text, enough=enough)
    if _cut_short(verdict, right, words[1] if words else ""):
        # A loaded machine may have cut a call short: once more, with the time that a learner has.
        with patience():
            verdict = trial(text, enough=enough)
    report.attempts += 1
    report.broken_checks += [f"{path.name}: {line}" for line in verdict.broken]
    if right:
        if not verdict.full:
            report.rejected_right.append(
                f"{path.name} earns {verdict.points:g} of {verdict.possible:g}: {_first(verdict)}"
            )
        return
    if verdict.full:
        report.accepted_wrong.append(f"{path.name} earns full points")
    elif words is None:
        report.faults.append(f'{path.name}: the first line must end with card: "words the card shows"')
    elif not any(words[1] in card for card in verdict.cards):
        report.wrong_card.append(f"{path.name}: no card says {words[1]!r}; the first says: {_first(verdict)}")


def _cut_short(verdict: Verdict, right: bool, words: str) -> bool:
    """Whether another verdict was expected, and a call that ran out of time may be why."""
    expected = not right and any(words in card for card in verdict.cards)
    return not verdict.full and not expected and any(STOPPED in card for card in verdict.cards)


def _mutate(report: TaskReport, answer: MasterCell, folder: Path, trial: Trial, most_seconds: float) -> None:
    equivalents = _equivalents(folder)
    made, report.mutants_possible = mutants(solution_source(answer), _solution_lines(answer))
    report.mutants = len(made)
    for mutant in made:
        with cards_unread():
            verdict = trial(mutant.source, most_seconds, lambda card: True)
        if not verdict.full:
            report.killed += 1
        elif mutant.code in equivalents:
            report.equivalent += 1
        else:
            report.survivors.append(mutant.code)
    unknown = sorted(equivalents - {mutant.code for mutant in made})
    report.faults += [f"equivalent.toml names {code!r}, which is no mutant" for code in unknown]
    if report.equivalent > max(1, EQUIVALENT_SHARE * report.mutants):
        report.faults.append(
            f"{report.equivalent} of {report.mutants} mutants are called equivalent; a tenth is the limit"
        )


def _solution_lines(cell: MasterCell) -> set[int]:
    """Line numbers (from 1) of ``solution_source`` that came from inside a solution region."""
    lines: set[int] = set()
    number, inside = 0, False
    for line in cell.source.splitlines():
        if line.strip() in {"### BEGIN SOLUTION", "### END SOLUTION"}:
            inside = "BEGIN" in line
            continue
        number += 1
        if inside:
            lines.add(number)
    return lines


def _equivalents(folder: Path) -> set[str]:
    path = folder / "equivalent.toml"
    if not path.is_file():
        return set()
    return {
        entry["code"].strip() for entry in tomllib.loads(path.read_text("utf-8")).get("mutant", []) if entry["reason"]
    }


def _first(verdict: Verdict) -> str:
    said = verdict.error or (verdict.cards[0] if verdict.cards else "nothing")
    return " / ".join(line.strip() for line in said.splitlines())[:400]
