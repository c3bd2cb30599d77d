"""The whole path with the reference answers, from an empty work/: what a learner owns at its end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.authoring.walk import as_a_learner, changes, walk, write_checkpoints
from autograder.layout import Course

ROOT = Path(__file__).resolve().parents[2]
# What a learner's machine has without the course: the same libraries, no `autograder`.
WITHOUT = "import sys; sys.modules['autograder'] = None; import runpy; sys.argv = sys.argv[1:]; runpy.run_module(sys.argv[0], run_name='__main__', alter_sys=True)"


def test_a_checkpoint_holds_what_its_module_changed():
    states = {"01_a": {"x.py": "1"}, "02_b": {"x.py": "1"}, "03_c": {"x.py": "2", "y.sql": "1"}}
    assert changes(states) == {"01_a": {"x.py": "1"}, "03_c": {"x.py": "2", "y.sql": "1"}}


def test_checkpoints_are_written_once_and_stale_ones_go(tmp_path):
    course = Course(tmp_path)
    states = {"01_a": {"x.py": "1"}, "02_b": {"x.py": "2"}}
    assert write_checkpoints(course, states, check_only=True) == ["01_a/x.py", "02_b/x.py"]
    assert not course.checkpoints.exists()
    write_checkpoints(course, states)
    assert write_checkpoints(course, states, check_only=True) == []
    assert write_checkpoints(course, {"01_a": {"x.py": "1"}}) == ["02_b/x.py"]
    assert not (course.checkpoints / "02_b" / "x.py").exists()


def test_a_reference_reads_as_if_somebody_had_worked_in_the_stub():
    cell = "import json\n\n\ndef f():\n    return 0\n\n\n### BEGIN SOLUTION\ndef f():\n    return json\n### END SOLUTION\nf()"
    assert as_a_learner(cell) == "import json\n\n\ndef f():\n    return json\nf()"
    assert as_a_learner(
        "class A:\n    x = 1\n\n\nall = [A]\n### BEGIN SOLUTION\nclass A:\n    x = 2\n\n\nall = [A]"
    ) == ("class A:\n    x = 2\n\n\nall = [A]")
    builds_on = "total = 1\ntotal += 1\n### BEGIN SOLUTION\ntotal = total + 3\n### END SOLUTION"
    assert as_a_learner(builds_on) == "total = 1\ntotal += 1\ntotal = total + 3"
    assert as_a_learner("%%sql\nSELECT 1") == "%%sql\nSELECT 1"


@pytest.fixture(scope="module")
def walked(tmp_path_factory):
    folder = tmp_path_factory.mktemp("walk")
    return folder / "work", walk(Course(ROOT), folder)


def alone(work, *arguments):
    """A module run from ``work`` by a Python that cannot import the course."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("COURSE_", "PYTEST"))}
    return subprocess.run(
        [sys.executable, "-c", WITHOUT, *arguments],
        cwd=work,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
@pytest.mark.xdist_group("walk")
def test_every_reference_answer_passes_in_jupyters_kernel(walked):
    _, seen = walked
    assert seen.failures == []
    assert max(seen.seconds.values()) < 60 * max(1.0, os.getloadavg()[0] / 2), seen.seconds


@pytest.mark.slow
@pytest.mark.xdist_group("walk")
def test_the_checkpoints_are_what_the_walk_leaves(walked):
    _, seen = walked
    assert write_checkpoints(Course(ROOT), seen.states, check_only=True) == []


@pytest.mark.slow
@pytest.mark.xdist_group("walk")
def test_the_project_has_a_history_that_reads(walked):
    work, seen = walked
    done = subprocess.run(
        ["git", "log", "--reverse", "--format=%s"], cwd=work / "jobboard", capture_output=True, text=True, check=True
    )
    subjects = done.stdout.splitlines()
    assert len(subjects) == len(set(subjects)) >= len(seen.seconds) - 1
    assert all(subject[0].isupper() and 10 <= len(subject) <= 72 for subject in subjects), subjects
    status = ["git", "status", "--porcelain"]
    left = subprocess.run(status, cwd=work / "jobboard", capture_output=True, text=True, check=True)
    assert left.stdout == ""


@pytest.mark.slow
@pytest.mark.xdist_group("walk")
def test_the_projects_own_tests_pass_without_the_course(walked):
    work, _ = walked
    done = alone(work, "pytest", "-q", "-p", "no:cacheprovider", "jobboard")
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout


@pytest.mark.slow
@pytest.mark.xdist_group("walk")
def test_the_project_answers_on_the_command_line_without_the_course(walked):
    work, _ = walked
    (work / "skills.txt").write_text("python\nsql\n", encoding="utf-8")
    done = alone(work, "jobboard", "match", "skills.txt")
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(done.stdout.splitlines()) > 2
