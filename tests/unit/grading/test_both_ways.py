"""An attempt judged beside its answer in the kernel and from outside gets the same card, word for word.

Daily the reference and two attempts of each task; every attempt in the slow suite.
"""

import json
import os
import re
import time
from pathlib import Path

import pytest

from autograder.authoring.masters import check_source, grade_id, read_master, solution_source
from autograder.authoring.trials import run_lesson
from autograder.checks.task import DEFAULT_SEED
from autograder.grading.judge import examine, read_check
from autograder.grading.kernel import hand_over
from autograder.grading.kernel.process import KernelDied
from autograder.layout import find_course

pytestmark = pytest.mark.skipif(os.name != "posix", reason="grading forks: on Windows it runs under WSL")
COURSE = find_course(Path(__file__))
SECONDS = 60


@pytest.mark.parametrize("lesson", COURSE.lessons(), ids=lambda lesson: lesson.path)
def test_both_ways_agree(lesson, tmp_path):
    compare(lesson, tmp_path, 2)


@pytest.mark.slow
@pytest.mark.parametrize("lesson", COURSE.lessons(), ids=lambda lesson: lesson.path)
def test_both_ways_agree_on_every_attempt(lesson, tmp_path):
    compare(lesson, tmp_path, None)


def compare(lesson, tmp_path, most):
    """Both ways on the reference and at most ``most`` attempts of each task, spread over their list."""
    master, different, compared = read_master(COURSE, lesson), [], []

    def work_on(task, trial):
        attempts = sorted((COURSE.attempts / lesson.module / lesson.name / task).glob("*.py"))
        attempts = attempts[:: -(-len(attempts) // most)] if most else attempts
        answers = [(path.name, path.read_text("utf-8")) for path in attempts]
        for name, answer in [("reference", solution_source(master.answer(task))), *answers]:
            for check in master.checks(task):
                source = check_source(master, check)
                inside = _fresh(trial, tmp_path, lambda child: _inside(child, answer, source))  # noqa: B023
                outside = _fresh(trial, tmp_path, lambda child: _outside(child, answer, source))  # noqa: B023
                compared.append(name)
                if _told(inside) != _told(outside):
                    different.append((name, grade_id(master, check), inside, outside))

    run_lesson(master, work_on)
    assert len(compared) >= 3 * len(master.tasks())
    assert not different


def _told(card):
    """A card without what every run draws anew: ports, ETags over bodies that name a port, places in memory."""
    return re.sub(
        r"127\.0\.0\.1:\d+|port=\d+|W/\W+[0-9a-f]+|0x[0-9a-f]+", "N", json.dumps(card, sort_keys=True, default=str)
    )


def _fresh(trial, folder, work):
    room = folder / f"{time.monotonic_ns()}"
    room.mkdir()
    for path in (folder, room):
        hand_over(path)
    child = trial.kernel.fork(room, SECONDS)
    try:
        return work(child)
    finally:
        child.end()


def _run(child, source):
    return child.ask({"cell": source, "room": 1000}, time.monotonic() + SECONDS)


def _inside(child, answer, check):
    try:
        _run(child, "import os; os.environ['COURSE_CALL_SECONDS'] = '1.5'")
        _run(child, answer)
        return _run(child, check).get("card")
    except KernelDied as death:
        return death.how


def _outside(child, answer, check):
    try:
        _run(child, answer)
        card = examine(read_check(check), child, time.monotonic() + SECONDS, DEFAULT_SEED)
    except KernelDied as death:
        return death.how
    return None if card.status == "passed" else card.to_json()
