"""The command line as a person meets it: every command explains itself, faults are one sentence, exit codes hold."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.layout import find_course

ROOT = Path(__file__).resolve().parents[2]
DOCS = "\n".join(
    path.read_text("utf-8") for path in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]
)


def course(*arguments):
    return CliRunner().invoke(main, arguments, catch_exceptions=False)


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_has_help_and_is_documented(name):
    shown = course(name, "--help")
    assert shown.exit_code == 0 and len(main.commands[name].help) > 20
    assert f"course {name}" in DOCS or f"course.py {name}" in DOCS


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["check", "99"], 1, "no module '99'"),
        (["verify", "01/99"], 2, "no lesson '01/99'"),
        (["reset", "no_such_task"], 1, "no task 'no_such_task'"),
        (["submit", "nothing"], 1, "no module"),
        (["new", "nonsense"], 2, "nonsense"),
        (["lab", "--port", "0"], 2, "--port"),
        (["collect", "01", "no.zip"], 2, "no.zip"),
        (["frobnicate"], 2, "No such command"),
    ],
)
def test_a_fault_is_one_sentence_and_an_exit_code(arguments, code, words, tmp_path, monkeypatch):
    monkeypatch.setattr("autograder.cli.find_course", lambda: desk_of(tmp_path))
    shown = course(*arguments)
    assert shown.exit_code == code and words in shown.output and "Traceback" not in shown.output


def desk_of(folder):
    """The real course, with work/ and classroom/ elsewhere."""
    for name in ("autograder", "notebooks", "datasets", "tests"):
        if not (folder / name).exists():
            (folder / name).symlink_to(ROOT / name)
    (folder / "course.py").touch()
    return find_course(folder)


def test_check_grades_an_untouched_desk_and_progress_knows(tmp_path, monkeypatch):
    monkeypatch.setattr("autograder.cli.find_course", lambda: desk_of(tmp_path))
    shown = course("check", "01", "--json")
    results = json.loads(shown.output)
    assert shown.exit_code == 1
    assert [result["lesson"] for result in results] == ["01_numbers_and_text", "02_loops"]
    states = {check["card"]["status"] for result in results for check in result["checks"]}
    assert states == {"not_tried"}
    assert json.loads(course("progress", "--json").output)["lessons"]


def test_check_prints_the_card_of_a_wrong_answer(tmp_path, monkeypatch):
    import nbformat

    monkeypatch.setattr("autograder.cli.find_course", lambda: desk_of(tmp_path))
    course("open")
    path = tmp_path / "work" / "01_python_values" / "01_numbers_and_text.ipynb"
    notebook = nbformat.read(path, 4)
    cell = next(cell for cell in notebook.cells if cell.metadata.nbgrader.grade_id == "grade_label")
    cell.source = 'def grade_label(pay):\n    return "junior" if pay else "not stated"'
    nbformat.write(notebook, path)
    shown = course("check", "01/")
    assert "✗ grade_label: 0 of 2" in shown.output and "Called:    grade_label(" in shown.output
