"""`course grade` from the submitted folders to the gradebook, with a worker that gives all points."""

import errno
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from autograder.errors import GradingError, IntakeError, LayoutError
from autograder.grade_class import Options, grade_class
from autograder.grade_class.report import render
from autograder.grading.journal import events
from autograder.layout import Course
from tests.unit.grading.fake_worker import grade_real

ROOT = Path(__file__).resolve().parents[2]
MODULE = "01_python_values"


class Room:
    """A course in a folder of its own, with the real masters."""

    def __init__(self, folder, learners=()):
        self.course = Course(folder)
        (folder / "autograder").symlink_to(ROOT / "autograder")
        (folder / "datasets").symlink_to(ROOT / "datasets")
        (folder / "course.py").touch()
        (folder / "nbgrader_config.py").write_text((ROOT / "nbgrader_config.py").read_text())
        self.room = self.course.classroom / ".grading" / MODULE
        self.seen = []
        self.course.classroom.mkdir()
        for learner in learners:
            self.submit(learner)

    def submit(self, learner, text="1", **act):
        folder = self.course.classroom / "submitted" / learner / MODULE
        folder.mkdir(parents=True, exist_ok=True)
        cells = [{"cell_type": "code", "id": "a", "source": f"{learner} = {text}", "metadata": {}, "outputs": [], "execution_count": None}]  # fmt: skip
        for name in ("01_numbers_and_text", "02_loops"):
            notebook = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
            (folder / f"{name}.ipynb").write_text(json.dumps(notebook))
        if act:
            (folder / "jobboard").mkdir(exist_ok=True)
            (folder / "jobboard" / "act.json").write_text(json.dumps(act))

    def grade(self, **options):
        progress = lambda done, total, states: self.seen.append((done, total))  # noqa: E731
        page = lambda result, titles, name: f"{name} {result.points:g} {titles[MODULE + '/02_loops']}"  # noqa: E731
        options = Options(**{"workers": 2, **options})
        return grade_class(self.course, "01", options, progress=progress, work=grade_real, page=page)

    @property
    def runs(self):
        path = self.room / "runs"
        return Counter(path.read_text().split()) if path.is_file() else Counter()

    @property
    def scores(self):
        """Learner -> sum of the automatic scores in nbgrader's tables."""
        with sqlite3.connect(self.course.classroom / "gradebook.db") as book:
            return dict(
                book.execute(
                    "select a.student_id, sum(g.auto_score) from submitted_assignment a"
                    " join submitted_notebook n on n.assignment_id = a.id join grade g on g.notebook_id = n.id"
                    " group by a.student_id"
                )
            )

    def committed(self):
        found = [event["learner"] for event in events(self.room / "journal.jsonl") if event["event"] == "committed"]
        return Counter(found)


@pytest.fixture
def room(tmp_path):
    return Room(tmp_path, ["ada", "bob", "eve"])


def test_a_class_is_graded_and_everything_is_in_its_place(room):
    (room.course.classroom / "roster.csv").write_text("id,first_name,last_name\nada,Ada,L\nzoe,Zoe,Z\n")
    report = room.grade()
    full = report.learners[0]["max_points"]
    assert report.states == {"graded": 3} and report.missing == ["zoe"] and report.ok and report.tier == 1
    assert full > 0 and room.scores == {"ada": full, "bob": full, "eve": full}
    assert room.seen[-1] == (3, 3) and report.median_cpu == 0.05
    page = (room.course.classroom / "feedback" / "ada" / MODULE / "feedback.html").read_text()
    assert page.startswith(f"Ada L {full:g} ")
    assert (room.course.classroom / "autograded" / "ada" / MODULE / "02_loops.ipynb").is_file()
    assert (room.course.source / MODULE / "02_loops.ipynb").is_file()
    kinds = [event["event"] for event in events(room.room / "journal.jsonl")]
    assert kinds[0] == "run_started" and kinds[-1] == "run_ended"
    assert Counter(kinds)["taken"] == Counter(kinds)["result"] == Counter(kinds)["committed"] == 3
    assert not (room.room / "taken").exists(), "no copy of a submission stays"
    assert "earlier release" in render(report) and "Nothing from 1: zoe" in render(report)


def test_a_plain_run_grades_what_is_new_or_changed(room):
    room.grade()
    room.submit("bob", text="2")
    room.submit("new")
    report = room.grade()
    assert [one["learner"] for one in report.learners] == ["bob", "new"] and report.unchanged == 2
    assert room.runs == {"ada": 1, "bob": 2, "eve": 1, "new": 1} and room.seen[-1] == (4, 4)


def test_regrade_runs_everything_again_and_one_learner_alone_is_one_learner(room):
    room.grade()
    assert room.grade(regrade=True).states == {"graded": 3} and set(room.runs.values()) == {2}
    assert room.grade(regrade=True, learner="eve").states == {"graded": 1}
    assert room.runs == {"ada": 2, "bob": 2, "eve": 3}
    with pytest.raises(IntakeError, match="no submission of 'nobody'"):
        room.grade(learner="nobody")


def test_the_same_bytes_from_two_learners_are_two_scores(tmp_path):
    room = Room(tmp_path, ["ada", "bob"])
    submitted = room.course.classroom / "submitted"
    for name in ("01_numbers_and_text.ipynb", "02_loops.ipynb"):
        (submitted / "bob" / MODULE / name).write_bytes((submitted / "ada" / MODULE / name).read_bytes())
    report = room.grade()
    assert report.states == {"graded": 2} and set(room.scores) == {"ada", "bob"}
    assert [one["learner"] for one in report.learners] == ["ada", "bob"] and set(room.runs) <= {"ada", "bob"}


def test_what_cannot_be_taken_in_is_rejected_with_zero(room):
    folder = room.course.classroom / "submitted" / "odd" / MODULE
    folder.mkdir(parents=True)
    (folder / "01_numbers_and_text.ipynb").symlink_to("/etc/hostname")
    report = room.grade()
    odd = next(one for one in report.learners if one["learner"] == "odd")
    assert odd["state"] == "rejected" and odd["points"] == 0 and odd["max_points"] > 0 and "link" in odd["reason"]
    assert report.states == {"graded": 3, "rejected": 1} and report.ok
    assert room.grade().unchanged == 4


def test_an_empty_class_an_unknown_module(tmp_path):
    room = Room(tmp_path)
    report = room.grade()
    assert report.ok and report.states == {} and "Nobody handed in" in render(report)
    with pytest.raises(LayoutError):
        grade_class(room.course, "99")


def test_what_fails_by_our_fault_is_not_scored_and_runs_again_next_time(room):
    room.submit("sad", how="raise")
    report = room.grade()
    assert report.states == {"graded": 3, "ours": 1} and report.unfinished == 1 and not report.ok
    assert "sad" not in room.scores and "Not scored, by our fault: sad" in render(report)
    (room.course.classroom / "submitted" / "sad" / MODULE / "jobboard" / "act.json").write_text("{}")
    report = room.grade()
    assert report.states == {"graded": 1} and report.unchanged == 3 and "sad" in room.scores


def test_a_submission_replaced_while_it_is_graded_is_graded_again_once(room):
    room.submit("late", sleep=0.8)
    done = []

    def replace(*_):
        if not done:
            done.append(1)
            room.submit("late", text="99", sleep=0.01)

    room.seen = type("Hook", (list,), {"append": replace})()
    report = room.grade()
    assert room.runs["late"] == 2 and room.committed()["late"] == 1
    assert report.states == {"graded": 4} and "late: replaced" in render(report)
    assert room.grade().unchanged == 4


def test_a_master_that_changed_is_graded_again(room, monkeypatch):
    room.grade()
    before = next((room.room).glob("sources-*"))
    monkeypatch.setattr("autograder.authoring.release._nav", lambda course, lesson: "Elsewhere")
    assert room.grade().states == {"graded": 3}
    assert [*room.room.glob("sources-*")] != [before] and len([*room.room.glob("sources-*")]) == 1


@pytest.mark.parametrize(("name", "number"), [("write", errno.ENOSPC), ("replace", errno.EROFS)])
def test_a_full_or_read_only_room_is_one_sentence_and_the_rest_resumes(room, monkeypatch, name, number):
    calls = []

    def fails(*arguments):
        calls.append(1)
        if len(calls) > 10 or number == errno.EROFS:
            raise OSError(number, os.strerror(number))
        return os.write(*arguments)

    with monkeypatch.context() as patched:
        patched.setattr("autograder.grading.journal.os", SimpleNamespace(**{**vars(os), name: fails}))
        with pytest.raises(GradingError, match="Results so far are kept"):
            room.grade()
    report = room.grade(resume=True)
    assert report.unchanged + sum(report.states.values()) == 3 and set(room.scores) == {"ada", "bob", "eve"}


def test_a_second_driver_is_told_who_grades(room):
    from autograder.grading.journal import only_driver

    room.room.mkdir(parents=True)
    with only_driver(room.room), pytest.raises(GradingError, match=f"Process {os.getpid()} is grading"):
        room.grade()
    assert room.grade().ok


DRIVER = """
import signal
import sys
from pathlib import Path

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored below a shell's background job
    from autograder.layout import Course
    from tests.unit.test_grade_class import Room

    room = Room.__new__(Room)
    room.course, room.seen = Course(Path(sys.argv[1])), []
    room.grade(**eval(sys.argv[2]))
"""


def start(room, tmp_path, **options):
    script = tmp_path / "driver.py"
    script.write_text(DRIVER)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen([sys.executable, script, room.course.root, repr(options)], env=environment)


def wait_for(room, count):
    until = time.monotonic() + 20
    while sum(room.committed().values()) < count:
        assert time.monotonic() < until
        time.sleep(0.02)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_driver_that_is_ended_in_the_middle_is_resumed(tmp_path, how):
    room = Room(tmp_path)
    for number in range(12):
        room.submit(f"learner{number:02}", sleep=0.3)
    driver = start(room, tmp_path)
    wait_for(room, 1)
    with pytest.raises(GradingError, match=f"Process {driver.pid} is grading"):
        room.grade()
    wait_for(room, 5)
    driver.send_signal(how)
    driver.wait(10)
    report = room.grade(resume=True)
    assert report.unchanged >= 5 and report.unchanged + report.states["graded"] == 12
    assert set(room.committed().values()) == {1} and len(room.scores) == 12
    assert sum(room.runs.values()) <= 12 + 2


def test_a_regrade_that_is_killed_goes_on_where_it_was(tmp_path):
    room = Room(tmp_path)
    for number in range(12):
        room.submit(f"learner{number:02}", sleep=0.1)
    room.grade(workers=4)
    driver = start(room, tmp_path, regrade=True)
    wait_for(room, 12 + 4)
    driver.kill()
    driver.wait(10)
    report = room.grade(resume=True)
    assert report.unchanged >= 4 and set(room.committed().values()) == {2}
    assert sum(room.runs.values()) <= 24 + 2
    assert room.grade(resume=True).unchanged == 12


def test_the_command_prints_a_table_or_one_object(room, monkeypatch):
    from autograder.cli import main

    monkeypatch.setattr("autograder.cli.find_course", lambda: room.course)
    monkeypatch.setattr("autograder.grade_class._work", lambda: grade_real)
    room.submit("sad", how="raise")
    shown = CliRunner().invoke(main, ["grade", "01", "--workers", "2", "--json"])
    assert shown.exit_code == 1 and json.loads(shown.stdout)["states"] == {"graded": 3, "ours": 1}
    shown = CliRunner().invoke(main, ["grade", "01", "--learner", "ada", "--regrade"])
    assert shown.exit_code == 0 and "ada  graded" in shown.output and "1 graded; 0 unchanged" in shown.output
    shown = CliRunner().invoke(main, ["grade", "01", "--scheduler", "tcp://10.1.2.3:8786"])
    assert shown.exit_code == 2 and "TLS" in shown.output
