"""The measuring itself: what a stopwatch counts, what a comparison says, what the command refuses and prints."""

import os
import signal
import sys

import pytest
from click.testing import CliRunner

from autograder.bench.floor import floor
from autograder.bench.grading import BenchReport, bench_grading, compare
from autograder.bench.honest_class import make_class
from autograder.bench.rooms import LIGHT, fresh_copy, make_room, scores
from autograder.bench.stopwatch import measure
from autograder.bench.table import render
from autograder.cli import main
from autograder.errors import GradingError, LayoutError, UsageError
from autograder.layout import find_course

ORIGIN = find_course()
BUSY = "sum(n * n for n in range(4_000_000))"
HOLD = "x = bytearray(150_000_000)\nfor n in range(0, len(x), 4096): x[n] = 1"


def timed(tmp_path, text):
    return measure([sys.executable, "-c", text], tmp_path, dict(os.environ), tmp_path / "measured.json")


def test_a_stopwatch_counts_children_and_grandchildren(tmp_path):
    alone = timed(tmp_path, BUSY)
    again = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {BUSY!r}])"
    nested = timed(tmp_path, f"import subprocess, sys; subprocess.run([sys.executable, '-c', {again!r}])")
    assert alone.cpu > 0.1 and nested.cpu > alone.cpu * 0.7
    # Looks come every 50 ms: of so short a process they see some, never more than there was.
    assert 0 < nested.sampled < nested.cpu * 1.5 and nested.left == 0


def test_a_process_whose_parent_left_is_counted_and_one_that_stays_is_reported(tmp_path):
    orphan = f"import os\nif not os.fork():\n os.setsid()\n {BUSY}"
    assert timed(tmp_path, orphan).cpu > 0.1
    stays = "import os, time\npid = os.fork()\nif not pid:\n time.sleep(60)\nopen('pid', 'w').write(str(pid))"
    assert timed(tmp_path, stays).left == 1
    os.kill(int((tmp_path / "pid").read_text()), signal.SIGKILL)


def test_peak_memory_is_seen(tmp_path):
    found = timed(tmp_path, HOLD + "\nimport time; time.sleep(0.3)").memory
    assert 150_000_000 < found["driver"] < 250_000_000


def test_a_command_that_fails_says_its_last_words(tmp_path):
    with pytest.raises(GradingError, match=r"exit code 3.*no such luck"):
        timed(tmp_path, "print('no such luck'); raise SystemExit(3)")


def test_cells_are_compared_one_by_one():
    theirs = {("ann", "a", "1"): 1.0, ("ann", "a", "2"): 0.0, ("bob", "a", "1"): None, ("cy", "a", "1"): 2.0}
    ours = {("ann", "a", "1"): 1.0, ("ann", "a", "2"): 1.0, ("bob", "a", "1"): 1.0, ("dan", "a", "1"): 1.0}
    found = compare(theirs, ours)
    assert (found["cells"], found["different"], found["ungraded"]) == (3, 2, 1)
    assert found["examples"][1] == {"cell": "cy/a/1", "nbgrader": 2.0, "course": None}


def test_rooms_are_copied_with_as_many_submissions_as_asked(tmp_path):
    course = make_room(tmp_path / "base", ORIGIN, LIGHT)
    make_class(course, LIGHT, 3)
    (course.classroom / "autograded").mkdir()
    names = sorted(p.name for p in (fresh_copy(course, tmp_path / "two", 2, 2).classroom / "submitted").iterdir())
    assert names == ["learner00000", "learner00000.1", "learner00001", "learner00001.1"]
    assert not (tmp_path / "two" / "classroom" / "autograded").exists()
    with pytest.raises(LayoutError, match="3 submissions; 4"):
        fresh_copy(course, tmp_path / "four", 4)
    with pytest.raises(GradingError, match="gradebook"):
        scores(course, LIGHT)


def test_the_floor_is_the_learners_code_alone(tmp_path):
    course = make_room(tmp_path / "base", ORIGIN, LIGHT)
    make_class(course, LIGHT, 4)
    found = floor(course, LIGHT)
    assert len(found) == 4 and all(0 < seconds < 1 for seconds in found)


def test_what_cannot_be_measured_is_refused_at_once():
    with pytest.raises(UsageError, match="'heavy'"):
        bench_grading(ORIGIN, "heavy")
    with pytest.raises(UsageError, match="too small"):
        bench_grading(ORIGIN, sizes=(2, 20))
    answer = CliRunner().invoke(main, ["bench", "grading", "--sizes", "many"])
    assert answer.exit_code == 2 and "'many'" in answer.stderr


def test_the_table_says_what_was_measured():
    side = {"cpu": 2.0, "wall": 3.0, "startup": 4.0, "rounds": [{"cpu": 2.0, "wall": 3.0}]}
    noise = {"load_before": 0.5, "load_after": 2.0, "processors": 2, "rounds": 1}
    noise |= {f"{name}_{kind}": 0.07 for name in ("nbgrader", "course") for kind in ("cpu", "wall")}
    grown = {"submissions": 20, "cpu": 0.1, "wall": 0.2, "total": 4.0, "memory": {"driver": 120_000_000}, "left": 0}
    report = BenchReport(
        ratio={"cpu": 20.0, "wall": 30.0},
        parity={
            "cells": 72,
            "different": 1,
            "ungraded": 0,
            "examples": [{"cell": "a/b/c", "nbgrader": 1, "course": 0}],
        },
        floor=0.025,
        nbgrader=side,
        course={**side, "cpu": 0.1, "wall": 0.1},
        memory={"driver": 120_000_000},
        noise=noise,
        sizes=[grown],
    )
    assert BenchReport.from_json(report.to_json()) == report
    text = render(report)
    for words in ("20.0", "30.0", "0.025", "72 cells compared, 1 different", "a/b/c: nbgrader 1", "driver 120", "7%"):
        assert words in text, words
