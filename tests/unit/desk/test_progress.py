"""How far the learner is, from recorded outcomes."""

import json
import re

import pytest
from little_course import LESSONS, load, save

from autograder.desk.copy import open_desk
from autograder.desk.progress import Progress, progress, progress_file, record_result, render
from autograder.desk.start import as_html, refresh_start, start_notebook
from autograder.records import LessonResult


@pytest.fixture
def desk(course):
    open_desk(course)
    return course


def note(course, grade_id, status, lesson=LESSONS[0], raw=None):
    module, name = lesson.split("/")
    task = grade_id.partition("-check-")[0]
    line = {"task": task, "grade_id": grade_id, "hidden": False, "status": status, "module": module, "lesson": name}
    with progress_file(course).open("a") as file:
        file.write(raw if raw is not None else json.dumps(line) + "\n")


def task(course, name, lesson=LESSONS[0]):
    return next(task for task in progress(course).lesson(lesson).tasks if task.task == name)


def test_nothing_done(desk):
    state = progress(desk)
    assert (state.points, state.possible) == (0, 8)
    assert (state.next_lesson, state.next_task) == (LESSONS[0], "one")
    assert [t.state for t in state.lessons[0].tasks] == ["not_tried", "not_tried", "by_hand"]


def test_the_ladder_of_states(desk):
    note(desk, "one-check-1", "not_tried")
    assert task(desk, "one").state == "not_tried"
    note(desk, "one-check-1", "not_yet")
    assert task(desk, "one").state == "not_yet"
    note(desk, "one-check-1", "passed")
    note(desk, "one-check-2", "when_graded")
    assert (task(desk, "one").state, task(desk, "one").points) == ("visible", 1)
    note(desk, "one-check-2", "passed")
    assert (task(desk, "one").state, task(desk, "one").points) == ("all", 3)
    note(desk, "one-check-2", "when_graded")
    assert task(desk, "one").state == "all", "the notebook's hidden check has no say"
    note(desk, "one-check-1", "not_yet")
    assert (task(desk, "one").state, task(desk, "one").points) == ("not_yet", 2)


def test_a_failed_hidden_check_is_not_yet(desk):
    note(desk, "one-check-1", "passed")
    note(desk, "one-check-2", "not_yet")
    assert task(desk, "one").state == "not_yet"


def test_next_moves_on(desk):
    for name in ("one-check-1", "two-check-1"):
        note(desk, name, "passed")
    assert (progress(desk).next_lesson, progress(desk).next_task) == (LESSONS[1], "one")
    for name in ("one-check-1", "two-check-1"):
        note(desk, name, "passed", LESSONS[1])
    state = progress(desk)
    assert (state.next_lesson, state.next_task) == ("", "")
    assert "course check" in render(state)


@pytest.mark.parametrize(
    "torn", ["\n\n", "nonsense\n", "[]\n", "null\n", '{"task": "o', "\x00\n", '{"grade_id": 7}\n', "[" * 9000 + "\n"]
)
def test_torn_lines_are_passed_over(desk, torn):
    note(desk, "", "", raw=torn)
    note(desk, "one-check-1", "passed")
    assert task(desk, "one").points == 1


def test_course_check_is_recorded(desk):
    base = {"task": "one", "points": 1, "max_points": 1, "hidden": False, "card": None}
    lost = {
        "task": "one",
        "grade_id": "one-check-2",
        "points": 0,
        "max_points": 2,
        "hidden": True,
        "card": {"status": "not_yet"},
    }
    record_result(desk, LessonResult("01_values", "01_numbers", [{**base, "grade_id": "one-check-1"}, lost]))
    assert (task(desk, "one").state, task(desk, "one").points) == ("not_yet", 1)


def test_json_and_text(desk):
    note(desk, "one-check-1", "not_yet")
    state = progress(desk)
    assert json.loads(json.dumps(state.to_json()))["lessons"][0]["tasks"][0]["state"] == "not_yet"
    assert "✗  one: not yet" in render(state)
    assert isinstance(state, Progress)


def test_the_published_start_page_is_deterministic(course):
    assert start_notebook(course) == start_notebook(course)
    assert all(not cell.get("outputs") for cell in start_notebook(course).cells)


def test_the_start_page_shows_progress_and_keeps_own_cells(desk):
    refresh_start(desk)
    page = desk.work / "start.ipynb"
    mine = load(page)
    mine.cells.append(type(mine.cells[0])(cell_type="markdown", source="My plan", metadata={}, id="plan"))
    save(page, mine)
    note(desk, "one-check-1", "passed")
    refresh_start(desk)
    after = load(page)
    assert after.cells[-1].source == "My plan"
    html = after.cells[1].outputs[0].data["text/html"]
    assert 'href="01_values/01_numbers.ipynb"' in html
    assert '<progress value="1" max="4"' in html
    assert "1 of 8 points so far" in html


def test_a_broken_start_page_is_put_aside(desk):
    (desk.work / "start.ipynb").write_text("{")
    lines = refresh_start(desk)
    assert (desk.work / "start (unreadable).ipynb").read_text() == "{"
    assert "kept as" in lines[0]
    assert load(desk.work / "start.ipynb").cells[1].outputs


def test_the_page_carries_no_address_and_escapes_titles(desk):
    path = desk.notebooks / f"{LESSONS[0]}.ipynb"
    released = load(path)
    released.cells[0].source = "# <script>alert(1)</script> & more"
    save(path, released)
    html = as_html(progress(desk))
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert not re.search(r"https?://|//[a-z]", html)
