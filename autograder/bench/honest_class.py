"""A class that never was: submissions drawn from the answer banks, the same ones for the same seed.

Learner ``n`` of a seed hands in the same notebooks in a class of any size, so a larger class contains the smaller.
"""

from __future__ import annotations

import copy
import functools
import json
import random
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.authoring.masters import read_master, solution_source
from autograder.bench.disorder import DISORDERS, HOSTILE, old_format, second_answer
from autograder.errors import LayoutError
from autograder.layout import Course, Lesson

HONEST = {"right": 0.70, "wrong": 0.20, "partial": 0.05, "untouched": 0.05}
MIXED = {"right": 0.68, "wrong": 0.20, "partial": 0.05, "twice": 0.02, "hostile": 0.05}
SLOW = "slow_attempts.toml"
REFERENCE_SHARE = 0.25  # of right answers, those that are the reference itself
WRONG_SHARE = 0.6  # of the tasks of a submission of kind wrong
STUB_SHARE = 0.1
OLD_FORMAT_SHARE = 0.1


@dataclass(frozen=True)
class Bank:
    """Answers to one lesson's tasks, in the lesson's order: task -> texts."""

    tasks: list[str]
    reference: dict[str, str] = field(default_factory=dict)
    right: dict[str, list[str]] = field(default_factory=dict)
    wrong: dict[str, list[str]] = field(default_factory=dict)


def make_class(
    course: Course, module: str, size: int, seed: int = 0, mix: Mapping[str, float] = HONEST
) -> dict[str, str]:
    """Write ``size`` submissions of ``module`` to ``classroom/submitted``; learner -> kind (a key of ``mix``).

    ``mix`` gives each kind its share; the shares need not add up to 1. Needs the built notebooks and
    ``tests/attempts``. Raises LayoutError when a lesson was never built or a kind is unknown.
    """
    if unknown := mix.keys() - {*HONEST, *MIXED}:
        raise LayoutError(f"A class has no submissions of the kind {', '.join(sorted(unknown))}.")
    lessons = course.lessons(module)
    released = {lesson: _released(course, lesson) for lesson in lessons}
    banks = {lesson: bank(course, lesson) for lesson in lessons}
    kinds: dict[str, str] = {}
    for number in range(size):
        rng = random.Random(f"{seed}/{module}/{number}")
        learner = learner_name(number)
        kinds[learner] = rng.choices(list(mix), list(mix.values()))[0]
        room = course.classroom / "submitted" / learner / module
        room.mkdir(parents=True, exist_ok=True)
        for lesson in lessons:
            notebook = submission(released[lesson], banks[lesson], kinds[learner], rng)
            (room / f"{lesson.name}.ipynb").write_text(json.dumps(notebook, ensure_ascii=False, indent=1), "utf-8")
    return kinds


def learner_name(number: int) -> str:
    """The id of the class's ``number``-th learner, from 0."""
    return f"learner{number:05d}"


def bank(course: Course, lesson: Lesson) -> Bank:
    """The lesson's answers; those that run into a time limit are left out."""
    master, slow = read_master(course, lesson), slow_attempts()
    found = Bank(master.tasks())
    for task in found.tasks:
        folder = course.attempts / lesson.module / lesson.name / task
        found.reference[task] = solution_source(master.answer(task))
        for kind, texts in (("right", found.right), ("wrong", found.wrong)):
            paths = [
                p for p in sorted(folder.glob(f"{kind}_*.py")) if p.relative_to(course.attempts).as_posix() not in slow
            ]
            texts[task] = [path.read_text("utf-8") for path in paths]
    return found


@functools.cache
def slow_attempts() -> dict[str, str]:
    """Attempts (path below ``tests/attempts``) that no class gets, with the reason."""
    return dict(tomllib.loads(Path(__file__).with_name(SLOW).read_text("utf-8")))


def submission(released: dict[str, Any], answers: Bank, kind: str, rng: random.Random) -> dict[str, Any]:
    """One learner's notebook, made from the published one: answers of the kind, then some disorder."""
    notebook = copy.deepcopy(released)
    written = _answers(answers, kind, rng)
    for cell in notebook["cells"]:
        text = written.get(cell["metadata"]["nbgrader"]["grade_id"])
        if text is not None:
            cell["source"] = text
    if kind == "hostile":
        rng.choice(HOSTILE)(notebook, rng)
    elif kind == "twice":  # on a copied answer nbgrader fails altogether (KeyError: 'grade_id'): none are compared
        second_answer(notebook, rng)
    elif kind != "untouched":
        for name in rng.sample(sorted(DISORDERS), rng.choices((0, 1, 2, 3), (4, 3, 2, 1))[0]):
            DISORDERS[name](notebook, rng)
        if rng.random() < OLD_FORMAT_SHARE:
            old_format(notebook, rng)
    return notebook


def _answers(answers: Bank, kind: str, rng: random.Random) -> dict[str, str]:
    """Task -> the learner's text; a task left out keeps its stub."""
    tasks = answers.tasks
    if kind == "untouched":
        return {}
    if kind == "partial":
        tasks = tasks[: rng.randrange(len(tasks))]
    written = {}
    for task in tasks:
        draw = rng.random()
        if kind == "wrong" and draw < WRONG_SHARE and answers.wrong[task]:
            written[task] = rng.choice(answers.wrong[task])
        elif kind == "wrong" and draw > 1 - STUB_SHARE:
            continue
        elif answers.right[task] and rng.random() > REFERENCE_SHARE:
            written[task] = rng.choice(answers.right[task])
        else:
            written[task] = answers.reference[task]
    return written


def _released(course: Course, lesson: Lesson) -> dict[str, Any]:
    path = course.notebooks / f"{lesson.path}.ipynb"
    if not path.is_file():
        raise LayoutError(f"There is no notebook {path}. Run: course build")
    notebook: dict[str, Any] = json.loads(path.read_text("utf-8"))
    for cell in notebook["cells"]:
        cell["source"] = "".join(cell["source"])
    return notebook
