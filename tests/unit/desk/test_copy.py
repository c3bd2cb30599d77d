"""Laying out and updating the learner's copy: nothing of theirs is ever lost."""

import json
import shutil

import nbformat
import pytest
from little_course import LESSONS, answer, by_id, check, code, first_release, load, notebook, prose, publish, save

from autograder.desk.copy import open_desk
from autograder.errors import DeskError

FIRST = LESSONS[0]


def second_release(cells=None):
    return notebook(
        FIRST,
        "bbbbbbbbbbbb",
        cells
        or [
            prose("# Numbers that lie\n\nA better event.", "b1"),
            code("print(1)", "a2"),
            prose("## Task three", "b3"),
            answer("three"),
            check("three"),
            prose("## Task one, asked better", "b4"),
            answer("one"),
            check("one"),
        ],
    )


@pytest.fixture
def mine(course):
    open_desk(course)
    return course.work / f"{FIRST}.ipynb"


def edit(path, **answers):
    learners = load(path)
    for name, text in answers.items():
        by_id(learners, name).source = text
    save(path, learners)
    return learners


def test_lays_out_every_lesson_and_a_project(course):
    lines = open_desk(course)
    assert all((course.work / f"{path}.ipynb").is_file() for path in LESSONS)
    assert "01_values/01_numbers, 01_values/02_loops" in lines[0]
    assert load(course.work / "start.ipynb").cells[1].outputs
    assert (course.work / "jobboard" / "README.md").read_text().startswith("# jobboard")
    assert (course.work / "jobboard" / ".git").is_dir() == bool(shutil.which("git"))


def test_a_second_open_changes_nothing(course, mine):
    edit(mine, one="one = 1")
    before = {
        path: path.read_bytes() for path in course.work.rglob("*") if path.is_file() and ".jupyter" not in path.parts
    }
    assert open_desk(course) == []
    assert before == {
        path: path.read_bytes() for path in course.work.rglob("*") if path.is_file() and ".jupyter" not in path.parts
    }


def test_the_learners_project_is_never_touched(course):
    (course.work / "jobboard").mkdir(parents=True)
    (course.work / "jobboard" / "mine.py").write_text("x = 1")
    open_desk(course)
    assert [path.name for path in (course.work / "jobboard").iterdir()] == ["mine.py"]


def test_an_update_keeps_answers_outputs_and_own_cells(course, mine):
    learners = edit(mine, one="one = 1  # mine")
    by_id(learners, "one").outputs = [nbformat.v4.new_output("stream", text="hello")]
    by_id(learners, "cell-a2").outputs = [nbformat.v4.new_output("stream", text="1\n")]
    position = learners.cells.index(by_id(learners, "one"))
    learners.cells.insert(position + 1, nbformat.v4.new_code_cell("scratch = 1", id="own-1"))
    learners.cells.insert(0, nbformat.v4.new_markdown_cell("My title", id="own-2"))
    learners.cells.append(nbformat.v4.new_markdown_cell("My end", id="own-3"))
    save(mine, learners)
    publish(course, FIRST, second_release())
    lines = open_desk(course)
    after = load(mine)
    nbformat.validate(after)
    sources = [c.source for c in after.cells]
    assert sources[0] == "My title"
    assert "A better event." in sources[1]
    assert sources.index("scratch = 1") == sources.index("one = 1  # mine") + 1
    assert by_id(after, "one").outputs[0].text == "hello"
    assert by_id(after, "cell-a2").outputs[0].text == "1\n"
    assert "My end" in sources
    assert after.metadata.curriculum.release == "bbbbbbbbbbbb"
    assert any("new: three" in line for line in lines)
    assert any("read it again: one" in line for line in lines)


def test_an_update_keeps_the_old_file(course, mine):
    edit(mine, one="one = 1")
    old = mine.read_bytes()
    publish(course, FIRST, second_release())
    open_desk(course)
    kept = list((course.work / ".history" / "01_values").glob("01_numbers-*.ipynb"))
    assert [path.read_bytes() for path in kept] == [old]


def test_an_answer_whose_task_is_gone_stays_at_the_end_and_comes_back(course, mine):
    edit(mine, two="two = 22")
    publish(course, FIRST, second_release())
    lines = open_desk(course)
    after = load(mine)
    assert after.cells[-1].source == "two = 22"
    assert after.cells[-2].source.startswith("## Kept from an earlier release")
    assert any("your answer stands at the end: two" in line for line in lines)
    assert not any("why" in line for line in lines), "an untouched essay is nothing to keep"

    publish(course, FIRST, second_release([prose("# Again", "c1"), prose("## Two", "c2"), answer("two"), check("two")]))
    lines = open_desk(course)
    again = load(mine)
    nbformat.validate(again)
    assert by_id(again, "two").source == "two = 22"
    assert [c.source for c in again.cells].count("two = 22") == 1
    assert any("back in place: two" in line for line in lines)


def test_kept_answers_gather_under_one_heading(course, mine):
    edit(mine, one="one = 11", two="two = 22")
    publish(course, FIRST, second_release())
    open_desk(course)
    publish(course, FIRST, notebook(FIRST, "cccccccccccc", [prose("# Empty", "z1")]))
    open_desk(course)
    sources = [c.source for c in load(mine).cells]
    assert sum("Kept from" in source for source in sources) == 1
    assert "one = 11" in sources
    assert "two = 22" in sources


def test_an_untouched_stub_follows_the_release(course, mine):
    publish(
        course, FIRST, second_release([prose("# T", "b1"), prose("## One", "b2"), answer("one", "one = [..., ...]")])
    )
    open_desk(course)
    assert by_id(load(mine), "one").source == "one = [..., ...]"


def test_an_edited_locked_cell_is_replaced_on_update(course, mine):
    edit(mine, **{"one-check-1": "pass"})
    publish(course, FIRST, second_release())
    open_desk(course)
    assert '@check("one")' in by_id(load(mine), "one-check-1").source


def test_a_deleted_check_comes_back_and_the_rest_stays(course, mine):
    learners = edit(mine, one="one = 1")
    learners.cells.remove(by_id(learners, "one-check-1"))
    save(mine, learners)
    lines = open_desk(course)
    assert by_id(load(mine), "one-check-1")
    assert by_id(load(mine), "one").source == "one = 1"
    assert "missing and are back" in lines[0]


def test_a_copied_answer_cell_loses_nothing(course, mine):
    learners = load(mine)
    double = nbformat.from_dict(json.loads(json.dumps(by_id(learners, "one"))))
    double.id, double.source = "copy", "one = 2"
    learners.cells.insert(4, double)
    third = nbformat.from_dict(json.loads(json.dumps(double)))
    third.id, third.source = "copy2", "one = 3"
    learners.cells.insert(5, third)
    save(mine, learners)
    publish(course, FIRST, second_release())
    open_desk(course)
    after = load(mine)
    sources = [c.source for c in after.cells]
    assert by_id(after, "one").source == "one = 2"
    assert "one = 3" in sources


@pytest.mark.parametrize("text", ["", "{", '{"cells": 3}', "[]", '{"cells": [], "nbformat": 4', "\x00\x01", "null"])
def test_a_half_saved_notebook_is_kept_aside(course, mine, text):
    mine.write_text(text)
    lines = open_desk(course)
    assert (mine.parent / "01_numbers (unreadable).ipynb").read_text() == text
    assert by_id(load(mine), "one").source == "one = ..."
    assert "“01_numbers (unreadable).ipynb”" in lines[0]
    mine.write_text(text)
    open_desk(course)
    assert (mine.parent / "01_numbers (unreadable) 2.ipynb").read_text() == text


def test_a_deleted_notebook_comes_back_and_a_renamed_one_stays(course, mine):
    edit(mine, one="one = 1")
    mine.rename(mine.parent / "my numbers.ipynb")
    lines = open_desk(course)
    assert by_id(load(mine), "one").source == "one = ..."
    assert by_id(load(mine.parent / "my numbers.ipynb"), "one").source == "one = 1"
    assert any("“my numbers.ipynb” is your copy under another name" in line for line in lines)


def test_an_old_format_notebook_still_updates(course, mine):
    learners = edit(mine, one="one = 1")
    for cell in learners.cells:
        cell.pop("id", None)
    learners.nbformat_minor = 4
    del learners.metadata["curriculum"]
    learners.cells.append(nbformat.v4.new_code_cell("mine()"))
    learners.cells[-1].pop("id", None)
    mine.write_text(json.dumps(learners))
    open_desk(course)
    after = load(mine)
    nbformat.validate(after)
    assert by_id(after, "one").source == "one = 1"
    assert after.cells[-1].source == "mine()"


def test_no_published_lessons_is_one_sentence(course):
    shutil.rmtree(course.notebooks)
    with pytest.raises(DeskError, match="course build"):
        open_desk(course)


def test_a_disk_that_refuses_leaves_the_old_file(course, mine, monkeypatch):
    edit(mine, one="one = 1")
    before = mine.read_bytes()
    publish(course, FIRST, second_release())

    def full(self, target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", full)
    with pytest.raises(DeskError, match="No space left"):
        open_desk(course)
    assert mine.read_bytes() == before
    assert not list(mine.parent.glob(".*.part"))


def test_the_first_release_is_laid_out_byte_for_byte_valid(course):
    open_desk(course)
    assert load(course.work / f"{FIRST}.ipynb") == first_release(FIRST)
