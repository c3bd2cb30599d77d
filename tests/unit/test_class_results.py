"""`course report`: the last committed result of each learner, and one sentence for whatever cannot be read."""

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.class_results import class_results
from autograder.cli import main
from autograder.errors import GradingError
from autograder.layout import find_course
from autograder.records import Card, CheckResult, LessonResult, SubmissionResult

ROOT = Path(__file__).resolve().parents[2]
MODULE = "01_python_values"


@pytest.fixture
def course(tmp_path, monkeypatch):
    (tmp_path / "autograder").symlink_to(ROOT / "autograder")
    (tmp_path / "course.py").touch()
    monkeypatch.setattr("autograder.cli.find_course", lambda: find_course(tmp_path))
    return find_course(tmp_path)


def commit(course, learner, digit, points, **fields):
    """One result as `course grade` leaves it, and its line in the journal."""
    card = Card(task="pay", status="not_yet", title="pay", where="x").to_json() if points < 2 else None
    checks = [CheckResult("pay", "pay-check-1", points, 2, False, card).to_json()]
    lesson = LessonResult(MODULE, "01_numbers_and_text", checks).to_json()
    made = SubmissionResult(learner, MODULE, digit * 64, "b" * 64, "graded", lessons=[lesson], **fields)
    room = course.classroom / ".grading" / MODULE
    (room / "results").mkdir(parents=True, exist_ok=True)
    path = room / "results" / f"{made.submission[:32]}-{made.master[:16]}.json"
    path.write_text(json.dumps(made.to_json()), "utf-8")
    line = {"event": "committed", "learner": learner, "submission": made.submission, "master": made.master}
    with (room / "journal.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")
    return path


def run(*arguments):
    return CliRunner().invoke(main, ["report", *arguments], catch_exceptions=False)


def test_before_the_first_run_it_says_what_to_run(course):
    shown = run("01")
    assert shown.exit_code == 1 and "run `course grade 01` first" in shown.output


def test_an_unknown_module_is_one_sentence(course):
    shown = run("99")
    assert shown.exit_code == 1 and "no module '99'" in shown.output


def test_the_last_committed_result_counts_and_both_files_are_there(course):
    commit(course, "anna", "1", 0)
    commit(course, "anna", "2", 2)
    commit(course, "boris", "3", 0)
    (course.classroom / "roster.csv").write_text("id,first_name,last_name\nanna,Anna,Kowalska\nnina,Nina,Ito\n")
    shown = run("01")
    assert shown.exit_code == 0 and "2 of 2" in shown.output and "Without a result: nina." in shown.output
    page = (course.classroom / "report" / f"{MODULE}.html").read_text("utf-8")
    assert "Anna Kowalska" in page and "Nina Ito" in page
    with (course.classroom / "report" / f"{MODULE}.csv").open(newline="") as file:
        assert [(row["learner"], row["points"]) for row in csv.DictReader(file)] == [("anna", "2"), ("boris", "0")]


def test_files_go_where_they_are_told_and_json_is_one_object(course, tmp_path):
    commit(course, "anna", "1", 2)
    shown = run("01", "--json", "--csv", str(tmp_path / "a.csv"), "--output", str(tmp_path / "a.html"))
    found = json.loads(shown.output)
    assert found["learners"][0]["points"] == 2 and found["table"] == str(tmp_path / "a.csv")
    assert (tmp_path / "a.csv").is_file() and (tmp_path / "a.html").is_file()


BROKEN = {
    "cut": lambda path: path.write_text(path.read_text()[:100]),
    "gone": lambda path: path.unlink(),
    "deep": lambda path: path.write_text("[" * 100_000),
    "not ours": lambda path: path.write_text('{"learner": "anna", "extra": 1}'),
    "a list": lambda path: path.write_text("[]"),
    "no state": lambda path: path.write_text(path.read_text().replace('"graded"', '"fine"')),
    "bad points": lambda path: path.write_text(path.read_text().replace('"points": 0', '"points": "many"')),
    "another's": lambda path: path.write_text(path.read_text().replace("1" * 64, "2" * 64)),
    "bytes": lambda path: path.write_bytes(b"\xff\xfe"),
}


@pytest.mark.parametrize("harm", BROKEN.values(), ids=BROKEN)
def test_a_result_that_cannot_be_read_is_named_and_the_others_stay(course, harm):
    harm(commit(course, "anna", "1", 0))
    commit(course, "boris", "3", 2)
    shown = run("01")
    assert shown.exit_code == 1 and "anna: the result" in shown.output and "boris" in shown.output
    assert "Traceback" not in shown.output


def test_a_link_is_not_followed(course, tmp_path):
    path = commit(course, "anna", "1", 0)
    path.rename(tmp_path / "elsewhere.json")
    path.symlink_to(tmp_path / "elsewhere.json")
    assert class_results(course, "01").problems


def test_digests_make_no_paths(course):
    commit(course, "anna", "1", 0)
    room = course.classroom / ".grading" / MODULE
    with (room / "journal.jsonl").open("a") as file:
        file.write(
            json.dumps({"event": "committed", "learner": "evil\x1b[31m", "submission": "../../x", "master": "y"})
        )
    found = class_results(course, "01")
    assert [one.learner for one in found.results] == ["anna"] and "\x1b" not in found.problems[0]


def test_a_journal_without_commits_is_not_graded(course):
    room = course.classroom / ".grading" / MODULE
    room.mkdir(parents=True)
    (room / "journal.jsonl").write_text('{"event": "run_started"}\nnot json\n')
    with pytest.raises(GradingError, match="graded yet"):
        class_results(course, "01")
