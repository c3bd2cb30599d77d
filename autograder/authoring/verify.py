"""Checks the checks: right answers must pass, wrong ones and mutants must not, and the cards must say the words."""

from __future__ import annotations

import atexit
import hashlib
import json
import os
import re
import time
import tomllib
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from autograder.authoring.masters import Master, MasterCell, read_master, solution_source, stub_source
from autograder.authoring.mutants import mutants
from autograder.authoring.trials import Trial, Verdict, run_lesson
from autograder.layout import Course, Lesson

Progress = Callable[[int, int, str], None]
KILLED_OVERALL, KILLED_PER_TASK, EQUIVALENT_SHARE = 0.98, 0.95, 0.10
MIN_RIGHT, MIN_WRONG = 2, 3
ENOUGH = 10  # a mutant that computes this many times longer than the reference does not end
LEAST_SECONDS = 2.0
# Every kind of finding, and what to do about it.
TO_DO = {
    "accepted_wrong": "write a check that refuses it, or move it to right_ if it is right",
    "rejected_right": "loosen the check that refuses it, or move it to wrong_ if it is wrong",
    "wrong_card": "add the mistake to the check, or quote the words that its card does show",
    "reference_failures": "mend the reference answer or the check",
    "stub_passes": "the untouched notebook must earn nothing: let the check call the answer",
    "missing_attempts": "collect answers from a newcomer's trial of the notebook",
    "broken_checks": "the check raised by itself: a learner would get no card",
    "faults": "see the line",
}
SURVIVOR_ADVICE = (
    "examine what tells it from the reference; if nothing can, put it into equivalent.toml with the reason"
)
WORDS = re.compile(r'card:\s*"(.*)"\s*$')


@dataclass
class TaskReport:
    """One task: counts, and one line for each fault found."""

    task: str
    attempts: int = 0
    accepted_wrong: list[str] = field(default_factory=list)
    rejected_right: list[str] = field(default_factory=list)
    wrong_card: list[str] = field(default_factory=list)
    reference_failures: list[str] = field(default_factory=list)
    stub_passes: list[str] = field(default_factory=list)
    missing_attempts: list[str] = field(default_factory=list)
    broken_checks: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    mutants: int = 0
    mutants_possible: int = 0
    killed: int = 0
    equivalent: int = 0
    survivors: list[str] = field(default_factory=list)

    @property
    def weak(self) -> bool:
        """Too few of its mutants were noticed."""
        possible = self.mutants - self.equivalent
        return bool(possible) and self.killed / possible < KILLED_PER_TASK

    @property
    def ok(self) -> bool:
        """Nothing of this task is to be mended."""
        return not self.weak and not any(getattr(self, kind) for kind in TO_DO)


@dataclass
class VerifyReport:
    """All tasks of the lessons verified; ``ok`` is the bar of quality.md."""

    lessons: dict[str, list[TaskReport]]
    seconds: float = 0.0

    @property
    def tasks(self) -> list[TaskReport]:
        """Every task's report, in course order."""
        return [task for tasks in self.lessons.values() for task in tasks]

    @property
    def killed_share(self) -> float:
        """Mutants killed of those that are not reviewed equivalents; 1 when there are none."""
        possible = sum(task.mutants - task.equivalent for task in self.tasks)
        return sum(task.killed for task in self.tasks) / possible if possible else 1.0

    @property
    def ok(self) -> bool:
        """No accepted wrong, no rejected right, every demanded word shown, enough mutants killed, nothing missing."""
        return self.killed_share >= KILLED_OVERALL and all(task.ok for task in self.tasks)

    def to_json(self) -> dict[str, Any]:
        """One object: counts and lists over all lessons, details per task under ``details``."""
        total = sum(task.mutants - task.equivalent for task in self.tasks)
        named = [(f"{lesson}/{task.task}", task) for lesson, tasks in self.lessons.items() for task in tasks]
        return {
            "ok": self.ok,
            "tasks": len(self.tasks),
            "attempts": sum(task.attempts for task in self.tasks),
            **{kind: [f"{name}: {line}" for name, task in named for line in getattr(task, kind)]
               for kind in TO_DO},
            "mutants": {
                "total": total,
                "killed": sum(task.killed for task in self.tasks),
                "equivalent": sum(task.equivalent for task in self.tasks),
                "survivors": [f"{name}: {line}" for name, task in named for line in task.survivors],
            },
            "seconds": round(self.seconds, 1),
            "details": {lesson: [asdict(task) for task in tasks] for lesson, tasks in self.lessons.items()},
        }  # fmt: skip


def verify(
    course: Course,
    lessons: Sequence[Lesson] | None = None,
    progress: Progress | None = None,
    use_cache: bool = True,
    seeds: Sequence[int] = (),
) -> VerifyReport:
    """Run every attempt and mutant of ``lessons`` (default: all), two lessons at a time.

    ``seeds`` repeats the attempts (not the mutants) under further grading seeds. Raises MasterError for a master that
    cannot be read.
    """
    report, begun = progress or (lambda done, total, text: None), time.monotonic()
    chosen = list(course.lessons() if lessons is None else lessons)
    found: dict[str, list[TaskReport]] = {}
    if use_cache:
        found = {
            lesson.path: stored for lesson in chosen if (stored := _stored(course, lesson, tuple(seeds))) is not None
        }
    left = [lesson for lesson in chosen if lesson.path not in found]
    with ProcessPoolExecutor(2, mp_context=get_context("forkserver"), max_tasks_per_child=1) as pool:
        jobs = {pool.submit(_in_worker, course, lesson, tuple(seeds)): lesson for lesson in left}
        for done, job in enumerate(as_completed(jobs), 1 + len(found)):
            found[jobs[job].path] = job.result()
            report(done, len(chosen), jobs[job].path)
    return VerifyReport({lesson.path: found[lesson.path] for lesson in chosen}, time.monotonic() - begun)


def _in_worker(course: Course, lesson: Lesson, seeds: tuple[int, ...]) -> list[TaskReport]:
    """``verify_lesson`` in a process that serves one lesson: its set-up's servers go down with it."""
    try:
        return verify_lesson(course, lesson, seeds)
    finally:
        # A pool's worker leaves by os._exit, which skips these.
        atexit._run_exitfuncs()


def _stored(course: Course, lesson: Lesson, seeds: tuple[int, ...]) -> list[TaskReport] | None:
    """What an earlier run found, when nothing has changed since."""
    path = _cache(course, lesson, seeds)
    return [TaskReport(**task) for task in json.loads(path.read_text("utf-8"))] if path.is_file() else None


def _cache(course: Course, lesson: Lesson, seeds: tuple[int, ...]) -> Path:
    name = f"{lesson.module}-{lesson.name}-{_fingerprint(course, lesson, seeds)}.json"
    return course.build / "verify" / name


def verify_lesson(course: Course, lesson: Lesson, seeds: tuple[int, ...] = ()) -> list[TaskReport]:
    """The reports of one lesson's tasks, run now and stored in ``build/verify``."""
    master, cache = read_master(course, lesson), _cache(course, lesson, seeds)
    reports: list[TaskReport] = []

    def work_on(task: str, trial: Trial) -> None:
        reports.append(_task(course, master, task, trial, seeds))

    run_lesson(master, work_on)
    cache.parent.mkdir(parents=True, exist_ok=True)
    for old in cache.parent.glob(f"{lesson.module}-{lesson.name}-*.json"):
        old.unlink()
    cache.write_text(json.dumps([asdict(task) for task in reports]), "utf-8")
    return reports


def _task(course: Course, master: Master, task: str, trial: Trial, seeds: tuple[int, ...]) -> TaskReport:
    report = TaskReport(task)
    reference, stub = trial(solution_source(master.answer(task))), trial(stub_source(master.answer(task)))
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
    for seed in seeds:
        os.environ["COURSE_SEED"] = str(seed)
        for path in (*right, *wrong):
            _attempt(report, path, trial, f" (seed {seed})")
    os.environ.pop("COURSE_SEED", None)
    if reference.full:
        _mutate(report, master.answer(task), folder, trial, max(LEAST_SECONDS, ENOUGH * reference.seconds))
    return report


def _attempt(report: TaskReport, path: Path, trial: Trial, note: str = "") -> None:
    text = path.read_text("utf-8")
    verdict, head = trial(text), text.split("\n", 1)[0]
    report.attempts += 1
    report.broken_checks += [f"{path.name}{note}: {line}" for line in verdict.broken]
    if path.name.startswith("right_"):
        if not verdict.full:
            report.rejected_right.append(
                f"{path.name}{note} earns {verdict.points:g} of {verdict.possible:g}: {_first(verdict)}"
            )
        return
    words = WORDS.search(head)
    if verdict.full:
        report.accepted_wrong.append(f"{path.name}{note} earns full points")
    elif words is None:
        report.faults.append(f'{path.name}: the first line must end with card: "words the card shows"')
    elif not note and not any(words[1] in card for card in verdict.cards):
        report.wrong_card.append(f"{path.name}: no card says {words[1]!r}; the first says: {_first(verdict)}")


def _mutate(report: TaskReport, answer: MasterCell, folder: Path, trial: Trial, patience: float) -> None:
    equivalents = _equivalents(folder)
    made, report.mutants_possible = mutants(solution_source(answer), _solution_lines(answer))
    report.mutants = len(made)
    for mutant in made:
        if not trial(mutant.source, patience).full:
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


def _fingerprint(course: Course, lesson: Lesson, seeds: tuple[int, ...]) -> str:
    """Changes with the master, its attempts, the data, and every module a verdict depends on."""
    digest = hashlib.sha256(repr(seeds).encode())
    package = Path(__file__).resolve().parents[1]
    files = [course.master(lesson), *sorted((course.attempts / lesson.module / lesson.name).rglob("*.*"))]
    for folder in ("checks", "services", "authoring"):
        files += sorted((package / folder).glob("*.py"))
    manifest = course.datasets / "MANIFEST.json"
    for path in [*files, *([manifest] if manifest.is_file() else [])]:
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def render(report: VerifyReport) -> str:
    """The report for a person: a line a task, then every fault with where to look."""
    lines: list[str] = []
    for lesson, tasks in report.lessons.items():
        lines.append(lesson)
        for task in tasks:
            possible, mark = task.mutants - task.equivalent, "ok " if task.ok else "BAD"
            drawn = f" (drawn from {task.mutants_possible})" if task.mutants_possible > task.mutants else ""
            lines.append(
                f"  {mark} {task.task}: {task.attempts} attempts, {task.killed} of {possible} mutants killed{drawn}"
            )
            for kind, advice in TO_DO.items():
                found = getattr(task, kind)
                lines += [f"      {kind.replace('_', ' ')}: {line}" for line in found]
                lines += [f"        → {advice}"] if found else []
            lines += [f"      survivor: {line}" for line in task.survivors]
            lines += [f"        → {SURVIVOR_ADVICE}"] if task.survivors else []
    counts = report.to_json()
    killed = counts["mutants"]
    lines.append(
        f"{counts['tasks']} tasks, {counts['attempts']} attempts, {len(counts['accepted_wrong'])} wrong accepted, "
        f"{len(counts['rejected_right'])} right rejected, {killed['killed']} of {killed['total']} mutants killed "
        f"({report.killed_share:.1%}), {report.seconds:.1f} s: {'clean' if report.ok else 'NOT clean'}"
    )
    return "\n".join(lines)
