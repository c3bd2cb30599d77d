"""Master to notebook: what is released, what stays in the source, and that it is nbgrader's own release."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from autograder.authoring.masters import parse_master, read_master, solution_source
from autograder.authoring.release import build, build_check, contents, source_notebook
from autograder.layout import Lesson

from .conftest import ROOT, make_course

ESSAY = """
# %% [markdown] essay="engine_choice" points=3
# ## Judge: which engine?
# Name the engine and two reasons.
#
# ### BEGIN SOLUTION
# **Rubric.** canary-rubric
# ### END SOLUTION
"""


def released(course, lesson):
    return nbformat.read(course.notebooks / f"{lesson.path}.ipynb", 4)


def test_two_clean_builds_are_the_same_bytes(tmp_path, lesson):
    one, two = make_course(tmp_path / "one"), make_course(tmp_path / "two")
    for made in (one, two):
        build(made)
    for room in ("notebooks", "build"):
        files = [path for path in (one.root / room).rglob("*") if path.is_file()]
        assert files
        for path in files:
            assert path.read_bytes() == (two.root / path.relative_to(one.root)).read_bytes()
    assert build(one) == []


def test_released_notebook_holds_no_answer_and_no_hidden_check(course, lesson):
    build(course)
    text = (course.notebooks / f"{lesson.path}.ipynb").read_text("utf-8")
    for secret in ("is not None for amount", "BEGIN SOLUTION", "HIDDEN TESTS", "NOT EXISTS", "EXCEPT SELECT"):
        assert secret not in text
    source = (course.source / f"{lesson.path}.ipynb").read_text("utf-8")
    assert "is not None for amount" in source and "EXCEPT SELECT" in source


def test_metadata_of_each_kind_of_cell(course, lesson):
    build(course)
    notebook = released(course, lesson)
    nbformat.validate(notebook)
    cells = {cell.id: cell for cell in notebook.cells}
    assert len(cells) == len(notebook.cells)
    answer, check = cells["kept"], cells["kept-check-2"]
    assert answer.metadata.nbgrader.solution and not answer.metadata.nbgrader.grade
    assert "editable" not in answer.metadata
    assert check.metadata.nbgrader.points == 2 and check.metadata.nbgrader.locked
    assert check.metadata.tags == ["raises-exception"]
    assert check.metadata.jupyter == {"source_hidden": True}
    plain = [cell for cell in notebook.cells if cell.id.startswith("cell-")]
    for cell in plain:
        marks = cell.metadata.nbgrader
        assert (marks.grade, marks.solution, marks.locked) == (False, False, True)
        assert marks.grade_id == cell.id
        assert cell.metadata.editable is False
    assert notebook.metadata.kernelspec.name == "python3"
    assert notebook.metadata.curriculum.module == lesson.module
    assert len(notebook.metadata.curriculum.release) == 12


def test_points_stand_in_the_headings(course, lesson):
    build(course)
    text = "\n".join(cell.source for cell in released(course, lesson).cells)
    assert "## Warm-up: nothing is not zero (1 point)" in text
    assert "## Your turn: nobody is missing (3 points)" in text


def test_an_essay_is_a_question_and_a_room_for_the_answer(tmp_path, lesson):
    text = make_course(tmp_path).master(lesson).read_text("utf-8") + ESSAY
    course = make_course(tmp_path, text=text)
    build(course)
    notebook = released(course, lesson)
    room = next(cell for cell in notebook.cells if cell.id == "engine_choice")
    assert room.cell_type == "markdown"
    marks = room.metadata.nbgrader
    assert (marks.grade, marks.solution, marks.points) == (True, True, 3)
    assert "canary" not in room.source
    question = notebook.cells[notebook.cells.index(room) - 1]
    assert question.source.startswith("## Judge: which engine? (3 points)")
    assert question.metadata.editable is False
    assert "canary-rubric" in (course.source / f"{lesson.path}.ipynb").read_text("utf-8")


def test_neighbours_and_contents(tmp_path, lesson):
    course = make_course(tmp_path)
    after = Lesson(lesson.module, "02_joins")
    make_course(
        tmp_path, lesson=after, text=course.master(lesson).read_text("utf-8").replace("# # Rows that", "# # No")
    )
    build(course)
    first, last = released(course, lesson).cells[0].source, released(course, after).cells[-1].source
    assert "Next: [No say nothing](../04_sql_querying/02_joins.ipynb)" in first
    assert "Before: [Rows that say nothing](../04_sql_querying/01_select_and_missing.ipynb)" in last
    page = contents(course)
    assert "| [No say nothing](04_sql_querying/02_joins.ipynb) | 4 | 9 | 60 |" in page
    assert (course.notebooks / "README.md").read_text("utf-8") == page
    for target in (part.split(")")[0] for part in page.split("](")[1:]):
        assert (course.notebooks / target).is_file()


def test_check_names_what_differs_is_missing_or_stale(course, lesson):
    build(course)
    assert build_check(course) == []
    notebook = course.notebooks / f"{lesson.path}.ipynb"
    notebook.write_bytes(notebook.read_bytes() + b"\n")
    (course.notebooks / "README.md").unlink()
    (course.notebooks / "09_gone").mkdir()
    (course.notebooks / "09_gone" / "01_old.ipynb").write_text("{}")
    lines = build_check(course)
    assert [line.split()[0] for line in lines] == [
        "notebooks/README.md", "notebooks/09_gone/01_old.ipynb", f"notebooks/{lesson.path}.ipynb",
    ]  # fmt: skip
    assert build(course)
    assert build_check(course) == []
    assert not (course.notebooks / "09_gone").exists()


def test_ids_stay_when_another_cell_changes(tmp_path, lesson):
    course = make_course(tmp_path)
    before = [cell.id for cell in source_notebook(course, lesson).cells]
    make_course(tmp_path, text=course.master(lesson).read_text("utf-8").replace("# Some vacancies", "# Many vacancies"))
    after = [cell.id for cell in source_notebook(course, lesson).cells]
    assert len([1 for one, two in zip(before, after, strict=True) if one != two]) == 1


def nbgrader(course, *arguments):
    folder = str(Path(sys.executable).parent)
    environment = {**os.environ, "PATH": os.pathsep.join([folder, os.environ["PATH"]])}
    command = [sys.executable, "-m", "nbgrader", *arguments]
    done = subprocess.run(command, cwd=course.root, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]


def hand_in(course, lesson, name, notebook):
    room = course.classroom / "submitted" / name / lesson.module
    room.mkdir(parents=True)
    nbformat.write(notebook, room / f"{lesson.name}.ipynb")


def scores(course, lesson, name):
    from nbgrader.api import Gradebook

    with Gradebook(f"sqlite:///{course.classroom / 'gradebook.db'}") as book:
        submission = book.find_submission_notebook(lesson.name, lesson.module, name)
        return submission.score, submission.max_score, submission.needs_manual_grade


@pytest.mark.slow
@pytest.mark.xdist_group("nbgrader")
def test_nbgraders_own_command_releases_and_grades_the_same(course, lesson):
    shutil.copy(ROOT / "nbgrader_config.py", course.root)
    build(course)
    path = course.notebooks / f"{lesson.path}.ipynb"
    ours = path.read_bytes()
    nbgrader(course, "generate_assignment", lesson.module, "--force")
    assert path.read_bytes() == ours

    untouched = released(course, lesson)
    hand_in(course, lesson, "untouched", untouched)
    master = read_master(course, lesson)
    answered = released(course, lesson)
    for cell in answered.cells:
        if cell.id in master.tasks():
            cell.source = solution_source(master.answer(cell.id))
    hand_in(course, lesson, "reference", answered)
    nbgrader(course, "autograde", lesson.module)
    assert scores(course, lesson, "reference") == (9, 9, False)
    assert scores(course, lesson, "untouched") == (0, 9, False)


def test_the_copy_here_is_the_example_lesson_as_it_stands():
    shared = ROOT.parent / "shared" / "example-lesson.py"
    text = (Path(__file__).parent / "example_lesson.txt").read_text("utf-8")
    if shared.is_file():
        # What the tasks grade is this syllabus's affair: L33 asks for it, the page beside the project has none.
        assert shared.read_text("utf-8") == re.sub(r' outcomes="\d"', "", text)
    master = parse_master(text, "example", Lesson("04_sql_querying", "01_select_and_missing"))
    assert sum(master.points(task) for task in master.tasks()) == 9
    assert json.dumps(master.attributes)
