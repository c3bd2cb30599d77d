"""`course bench grading`: one class through `nbgrader autograde` and through `course grade`, by turns, in one run.

Start-up is left out by a slope: nbgrader grades the first ``FEW`` submissions and all of them, `course grade` the class
once and ``COPIES`` times over (the same submissions under other names: at its pace a dozen would drown in noise). The
difference of the two runs, by the number of notebooks between them, is what a notebook costs. nbgrader grades one
after another, `course grade` with a worker for each processor: the wall times compare what an instructor waits.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean, median
from typing import Any

from autograder.bench.floor import floor
from autograder.bench.honest_class import make_class
from autograder.bench.rooms import LIGHT, Cell, environment, fresh_copy, make_room, scores
from autograder.bench.stopwatch import Measured, measure
from autograder.errors import GradingError, UsageError
from autograder.layout import Course
from autograder.records import Record

CLASSES = {"light": LIGHT, "m01": "01_python_values"}
SUBMISSIONS = 12
FEW = 2
COPIES = 10
EXAMPLES = 20
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class BenchReport(Record):
    """What a run measured. Times are seconds a notebook, sizes bytes, ratios nbgrader's cost by ours.

    ``noise`` holds the spread between rounds (largest less smallest, by the median) and the machine's load;
    ``sizes`` one entry a class size.
    """

    ratio: dict[str, float]
    parity: dict[str, Any]
    floor: float
    nbgrader: dict[str, Any]
    course: dict[str, Any]
    memory: dict[str, int]
    noise: dict[str, Any]
    sizes: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True)
class Side:
    """One grader: its command, and the small and the large class (submissions, copies) whose difference counts."""

    name: str
    command: list[str]
    small: tuple[int, int]
    large: tuple[int, int]


@dataclass
class Bench:
    """One run's base classroom and what was measured in copies of it."""

    base: Course
    module: str
    folder: Path
    lessons: int
    runs: dict[tuple[str, int, int], list[Measured]] = field(default_factory=dict)
    found: dict[str, dict[Cell, float | None]] = field(default_factory=dict)
    engine_cpu: list[float] = field(default_factory=list)

    def run(self, side: Side, learners: int, copies: int = 1) -> Measured:
        """Grade a fresh copy of the class once; the copy is gone afterwards."""
        with tempfile.TemporaryDirectory(prefix="room-", dir=self.folder) as place:
            room = fresh_copy(self.base, Path(place) / "course", learners, copies)
            result = Path(place) / "measured.json"
            measured = measure(side.command, room.root, environment(room), result)
            if side.name == "course":
                self.engine_cpu.append(_engine_cpu(result.with_suffix(".log")))
            if copies == 1:
                self.found.setdefault(side.name, {}).update(scores(room, self.module))
        self.runs.setdefault((side.name, learners, copies), []).append(measured)
        return measured

    def cost(self, side: Side) -> dict[str, Any]:
        """Seconds a notebook, each round's and their median; the start-up that was left out; memory; leftovers."""
        small, large = self.runs[(side.name, *side.small)], self.runs[(side.name, *side.large)]
        lessons = self.lessons
        between = lessons * (side.large[0] * side.large[1] - side.small[0] * side.small[1])
        rounds = [
            {"cpu": (much.cpu - little.cpu) / between, "wall": (much.wall - little.wall) / between}
            for little, much in zip(small, large, strict=True)
        ]
        cpu, wall = (median(one[key] for one in rounds) for key in ("cpu", "wall"))
        return {
            "cpu": cpu,
            "wall": wall,
            "rounds": rounds,
            "startup": median(one.wall for one in small) - wall * lessons * side.small[0] * side.small[1],
            "sampled_cpu": sum(one.sampled for one in large) / max(sum(one.cpu for one in large), 1e-9),
            "roles": _roles(small, large, between),
            "left": sum(one.left for one in (*small, *large)),
            "memory": _most(one.memory for one in (*small, *large)),
        }


def bench_grading(
    course: Course,
    kind: str = "light",
    rounds: int = 3,
    sizes: tuple[int, ...] = (),
    *,
    submissions: int = SUBMISSIONS,
    progress: Progress | None = None,
) -> BenchReport:
    """Measure both graders on the class ``kind`` (a key of CLASSES); with ``sizes`` `course grade` at each as well.

    With ``sizes`` nbgrader grades the first size, once. Raises UsageError for an unknown class or a size below
    ``FEW`` + 1, GradingError when a grader fails.
    """
    if kind not in CLASSES:
        raise UsageError(f"There is no class {kind!r} to bench. Known: {', '.join(CLASSES)}.")
    if sizes and min(sizes) <= FEW:
        raise UsageError(f"A class of {min(sizes)} is too small to measure: take at least {FEW + 1}.")
    if sizes:
        submissions, rounds = sizes[0], 1
    tell, begun = progress or (lambda done, total, text: None), os.getloadavg()
    with tempfile.TemporaryDirectory(prefix="course-bench-", ignore_cleanup_errors=True) as place:
        Path(place).chmod(0o755)  # the account that grades looks in; nothing here is anybody's work
        base, module = _base(Path(place) / "base", course, CLASSES[kind], max(submissions, *sizes, 0))
        sides = _sides(module, submissions)
        bench = Bench(base, module, Path(place), len(base.lessons(module)))
        _rounds(bench, sides, rounds, tell)
        grown = [_grown(bench, sides[1], size, tell) for size in sizes]
        lone = floor(fresh_copy(base, Path(place) / "floor", submissions), module)
    return _report(bench, sides, mean(lone), begun, grown)


def _base(folder: Path, course: Course, module: str, size: int) -> tuple[Course, str]:
    folder.mkdir()
    base = make_room(folder, course, module)
    make_class(base, module, size)
    command = [sys.executable, "-m", "nbgrader", "generate_assignment", module, "--force", "--create"]
    done = subprocess.run(command, cwd=folder, env=environment(base), capture_output=True, text=True, check=False)
    if done.returncode:
        raise GradingError(f"`nbgrader generate_assignment` failed: {done.stderr[-1500:]}")
    return base, module


def _sides(module: str, submissions: int) -> tuple[Side, Side]:
    nbgrader = [sys.executable, "-m", "nbgrader", "autograde", module, "--create"]
    ours = [sys.executable, "-m", "autograder.cli", "grade", module, "--json"]
    return (
        Side("nbgrader", nbgrader, (min(FEW, submissions - 1), 1), (submissions, 1)),
        Side("course", ours, (submissions, 1), (submissions, COPIES)),
    )


def _rounds(bench: Bench, sides: tuple[Side, Side], rounds: int, tell: Progress) -> None:
    """By turns: small and large of the one, small and large of the other, again."""
    total = rounds * 4
    for number in range(rounds):
        for place, side in enumerate(sides):
            for part, size in enumerate((side.small, side.large)):
                tell(number * 4 + place * 2 + part, total, f"{side.name}, {size[0] * size[1]} submissions")
                bench.run(side, *size)


def _grown(bench: Bench, side: Side, size: int, tell: Progress) -> dict[str, Any]:
    tell(0, 1, f"{side.name}, {size} submissions")
    known = bench.runs.get((side.name, size, 1))  # the rounds graded the first size already
    one, lessons = known[0] if known else bench.run(side, size), bench.lessons
    return {
        "submissions": size,
        "cpu": one.cpu / size / lessons,
        "wall": one.wall / size / lessons,
        "total": one.wall,
        "memory": one.memory,
        "left": one.left,
    }


def _report(
    bench: Bench, sides: tuple[Side, Side], lone: float, begun: tuple[float, ...], grown: list[dict[str, Any]]
) -> BenchReport:
    theirs, ours = bench.cost(sides[0]), bench.cost(sides[1])
    ours["reported_cpu"] = sum(bench.engine_cpu) / len(bench.engine_cpu)
    return BenchReport(
        ratio={key: theirs[key] / max(ours[key], 1e-9) for key in ("cpu", "wall")},
        parity=compare(bench.found["nbgrader"], bench.found["course"]),
        floor=lone,
        nbgrader=theirs,
        course=ours,
        memory=_most([ours["memory"], *(size["memory"] for size in grown)]),
        noise={
            "load_before": begun[0],
            "load_after": os.getloadavg()[0],
            "processors": os.cpu_count(),
            "rounds": len(theirs["rounds"]),
            **{
                f"{side}_{key}": _spread(cost, key)
                for side, cost in (("nbgrader", theirs), ("course", ours))
                for key in ("cpu", "wall")
            },
            "measured": time.strftime("%Y-%m-%d"),
        },
        sizes=grown,
    )


def compare(theirs: dict[Cell, float | None], ours: dict[Cell, float | None]) -> dict[str, Any]:
    """Cell by cell: how many have a score of nbgrader's, how many of these differ, the first that do.

    ``ungraded`` are cells of notebooks that nbgrader gave up: it leaves them without a score.
    """
    scored = {cell: score for cell, score in theirs.items() if score is not None}
    different = sorted(cell for cell, score in scored.items() if cell not in ours or ours[cell] != score)
    shown = [{"cell": "/".join(cell), "nbgrader": theirs[cell], "course": ours.get(cell)} for cell in different]
    return {
        "cells": len(scored),
        "different": len(different),
        "ungraded": len(theirs) - len(scored),
        "examples": shown[:EXAMPLES],
    }


def _engine_cpu(log: Path) -> float:
    """Processor seconds a submission as `course grade` itself reports them."""
    lines = [line for line in log.read_text("utf-8", "replace").splitlines() if line.startswith("{")]
    found = [float(one["cpu"]) for one in json.loads(lines[-1])["learners"]] if lines else []
    return sum(found) / len(found) if found else 0.0


def _spread(cost: dict[str, Any], key: str) -> float:
    rounds = [one[key] for one in cost["rounds"]]
    spread: float = (max(rounds) - min(rounds)) / max(median(rounds), 1e-9)
    return spread


def _roles(small: list[Measured], large: list[Measured], between: int) -> dict[str, float]:
    """Where the processor time of a notebook went, by role, as it was seen in /proc."""
    names = {name for one in large for name in one.roles}
    return {
        name: median(
            (much.roles.get(name, 0.0) - little.roles.get(name, 0.0)) / between
            for little, much in zip(small, large, strict=True)
        )
        for name in sorted(names)
    }


def _most(found: Iterable[dict[str, int]]) -> dict[str, int]:
    most: dict[str, int] = {}
    for sizes in found:
        for role, size in sizes.items():
            most[role] = max(most.get(role, 0), size)
    return most
