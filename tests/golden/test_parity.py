"""Parity: `course grade` gives every cell of generated honest submissions the score that `nbgrader autograde` gives it.

The slow test takes 200 submissions of the first module (`COURSE_PARITY` sets another number), nbgrader in two processes
with a gradebook each; the daily one six of the light lesson.
"""

import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from autograder.bench.grading import compare
from autograder.bench.honest_class import make_class
from autograder.bench.rooms import LIGHT, environment, fresh_copy, make_room, scores
from autograder.layout import find_course

pytestmark = pytest.mark.xdist_group("golden")
ORIGIN = find_course(Path(__file__))
PARTS = 2


FAILED = re.compile(r"error processing assignment '\w+' for student '([\w.-]+)'")


def run(course, *command, again=False):
    """Run a command in the course's folder; with ``again`` it has a second go at each learner whom it failed on."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=course.root,
        env=environment(course),
        capture_output=True,
        text=True,
        check=False,
    )
    failed = sorted(set(FAILED.findall(done.stderr))) if again else []
    for learner in failed:
        run(course, *command, "--student", learner, "--force")
    assert done.returncode == 0 or failed, f"{' '.join(command)}:\n{done.stderr[-3000:]}"


def by_nbgrader(base, module, folder, size):
    """The scores of a class that nbgrader graded in two parts at once."""

    def part(number):
        course = fresh_copy(base, folder / f"part{number}", size)
        for place, learner in enumerate(sorted((course.classroom / "submitted").iterdir())):
            if place % PARTS != number:
                shutil.rmtree(learner)
        # On a busy machine a kernel of nbgrader's may not start in time.
        run(course, "nbgrader", "autograde", module, "--create", again=True)
        return scores(course, module)

    with ThreadPoolExecutor(PARTS) as pool:
        first, second = pool.map(part, range(PARTS))
    assert not first.keys() & second.keys()
    return first | second


def both(folder, module, size, seed):
    folder.chmod(0o755)
    (folder / "base").mkdir()
    base = make_room(folder / "base", ORIGIN, module)
    kinds = make_class(base, module, size, seed)
    run(base, "nbgrader", "generate_assignment", module, "--force", "--create")
    theirs = by_nbgrader(base, module, folder, size)
    ours = fresh_copy(base, folder / "ours", size)
    run(ours, "autograder.cli", "grade", module)
    return theirs, scores(ours, module), kinds


def holds(theirs, ours, kinds, checks):
    found = compare(theirs, ours)
    assert found["different"] == 0, found["examples"]
    assert found["cells"] == len(ours) == checks * len(kinds) and found["ungraded"] == 0
    total = {kind: sum(score for cell, score in ours.items() if kinds[cell[0]] == kind) for kind in kinds.values()}
    count = {kind: list(kinds.values()).count(kind) for kind in total}
    mean = {kind: total[kind] / count[kind] for kind in total}
    assert mean["right"] > mean["wrong"] > 0  # a class where everything fails would be equal, too


def test_six_light_submissions(tmp_path):
    holds(*both(tmp_path, LIGHT, 6, 4), checks=6)


@pytest.mark.slow
def test_two_hundred_submissions_of_the_first_module(tmp_path):
    module = "01_python_values"
    holds(*both(tmp_path, module, int(os.environ.get("COURSE_PARITY", "200")), 11), checks=40)
