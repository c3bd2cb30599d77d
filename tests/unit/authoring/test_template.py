"""`course new`: a lesson that can be read, built and passed as it comes."""

import contextlib
import io
import shutil

import nbformat
import pytest

from autograder.authoring.masters import check_source, read_master, solution_source, stub_source
from autograder.authoring.release import build
from autograder.authoring.rules import lint_master
from autograder.authoring.template import new_lesson
from autograder.checks import CheckFailed
from autograder.errors import UsageError
from autograder.layout import Lesson

from .conftest import ROOT

NEW = Lesson("05_sql_design", "01_schema")


@pytest.fixture
def written(course):
    shutil.copy(ROOT / "autograder" / "masters" / "TEMPLATE.py", course.masters)
    return course, new_lesson(course, NEW.path)


def test_it_makes_the_master_and_the_attempts(written):
    course, paths = written
    master = read_master(course, NEW)
    assert master.attributes["lesson"] == "schema"
    assert master.attributes["needs"] == "04_sql_querying/01_select_and_missing"
    assert paths[0] == course.master(NEW)
    assert paths[1:] == [course.attempts / NEW.path / task for task in master.tasks()]
    assert all(path.is_dir() for path in paths[1:])


def test_it_shows_every_role_and_is_only_too_short(written):
    course, _ = written
    master = read_master(course, NEW)
    assert {cell.role for cell in master.cells} == {
        "lesson", "prose", "code", "task", "answer", "check", "hint", "essay",
    }  # fmt: skip
    assert {v.rule for v in lint_master(master)} == {"L02"}


def points(master, answer):
    names = {}
    earned = 0.0
    for cell in master.cells:
        if cell.role == "answer":
            exec(answer(cell), names)
        elif cell.role == "check":
            with contextlib.suppress(CheckFailed), contextlib.redirect_stdout(io.StringIO()):
                exec(check_source(master, cell), names)
                earned += cell.points
    return earned


def test_reference_earns_all_and_stub_nothing(written):
    course, _ = written
    master = read_master(course, NEW)
    possible = sum(master.points(task) for task in master.tasks())
    assert points(master, solution_source) == possible
    assert points(master, stub_source) == 0


def test_it_builds(written):
    course, _ = written
    build(course)
    notebook = nbformat.read(course.notebooks / f"{NEW.path}.ipynb", 4)
    nbformat.validate(notebook)
    assert "Retries are bad practice" not in str(notebook)


@pytest.mark.parametrize(
    "path", ["schema", "05_sql_design", "5_sql/1_schema", "05_sql/01 schema", "../05_sql/01_schema", ""]
)
def test_a_path_of_another_form_is_refused(written, path):
    with pytest.raises(UsageError, match="looks like"):
        new_lesson(written[0], path)


def test_nothing_is_overwritten(written):
    course, paths = written
    paths[0].write_text("mine")
    with pytest.raises(UsageError, match="already"):
        new_lesson(course, NEW.path)
    with pytest.raises(UsageError, match="number"):
        new_lesson(course, "05_sql_design/01_other")
    assert paths[0].read_text() == "mine"
