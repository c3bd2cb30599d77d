"""A notebook is put right as nbgrader would, and better where nbgrader gives up: attacks n01-n27, s08, u23, accidents."""

import copy
import json
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.authoring.release import as_text, release_notebook, source_notebook
from autograder.grading.notebook_file import parse_notebook
from autograder.grading.repair import put_right
from autograder.layout import Course

ROOT = Path(__file__).resolve().parents[3]
COURSE = Course(ROOT)
LESSONS = {lesson.name: lesson for lesson in COURSE.lessons("01_python_values")}
BEHAVIOURS = sorted(path.parent.name for path in (ROOT / "tests" / "golden").glob("*/submission.toml"))
HIDDEN = "\n### BEGIN HIDDEN TESTS\nassert hidden()\n### END HIDDEN TESTS"


def cell(kind, name, source, **mark):
    flags = {"grade": False, "solution": False, "locked": True, "task": False, "schema_version": 3}
    return {
        "cell_type": kind,
        "id": name,
        "source": source,
        "metadata": {"nbgrader": {**flags, **mark, "grade_id": name}},
    }


def check(name, source, points=2):
    return cell("code", name, source, grade=True, points=points)


def answer(name, source, kind="code", **mark):
    return cell(kind, name, source, solution=True, locked=False, **mark)


def own(source, kind="code"):
    return {"cell_type": kind, "id": "own", "source": source, "metadata": {}}


MASTER = [
    cell("markdown", "title", "# Lesson"),
    cell("code", "setup", "import csv"),
    cell("markdown", "text-1", "First task"),
    answer("first", "def first():\n    return 1"),
    check("first-check-1", "check(first)"),
    check("first-check-2", f"check(first, 2){HIDDEN}"),
    cell("markdown", "text-2", "Second task"),
    answer("second", "def second():\n    return 2"),
    check("second-check-1", "check(second)"),
    cell("markdown", "text-3", "Why?"),
    answer("why", "Because of the rubric", "markdown", grade=True, points=3),
]
SOURCE = {"cells": MASTER, "metadata": {"curriculum": {"release": "new"}}, "nbformat": 4, "nbformat_minor": 5}
CHECKS = [one["id"] for one in MASTER if one["id"].startswith(("first-check", "second-check"))]


def handed_in():
    """An honest notebook as it lies on disk: answers of the learner's own, hidden checks absent."""
    cells = copy.deepcopy(MASTER)
    for one in cells:
        one["source"] = one["source"].replace(HIDDEN, "")
        if one["metadata"]["nbgrader"]["solution"]:
            one["source"] = f"{one['id']} = 'mine'"
        if one["cell_type"] == "code":
            one |= {"outputs": [], "execution_count": None}
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": {"curriculum": {"release": "new"}}, "cells": cells}


def at(notebook, name):
    return next(one for one in notebook["cells"] if one["id"] == name)


def grade(notebook):
    return put_right(parse_notebook(json.dumps(notebook).encode(), "x.ipynb"), SOURCE)


def seen(result):
    """id or text of each cell, in order."""
    return [one["id"] or one["source"] for one in result.cells]


def text_of(result, name):
    (found,) = [one for one in result.cells if one["id"] == name]
    return found["source"]


def assert_sound(result):
    """What holds whatever was handed in: every check once, with the master's text, type and points."""
    masters = {one["id"]: one for one in MASTER}
    for name in CHECKS:
        assert [one for one in result.cells if one["id"] == name] == [masters[name]]
    for one in result.cells:
        if one["id"]:
            assert one["metadata"] == masters[one["id"]]["metadata"]
        else:
            assert one["metadata"] == {}


IDS = [one["id"] for one in MASTER]


def test_an_honest_notebook_keeps_its_order_and_gets_the_hidden_checks_without_a_word():
    result = grade(handed_in())
    assert seen(result) == IDS
    assert text_of(result, "first") == "first = 'mine'"
    assert HIDDEN in text_of(result, "first-check-2")
    assert text_of(result, "why") == "why = 'mine'"
    assert (result.notes, result.release) == ([], "new")
    assert_sound(result)


def test_the_sources_own_metadata_is_not_shared():
    result = grade(handed_in())
    result.cells[4]["metadata"]["nbgrader"]["points"] = 1000
    assert MASTER[4]["metadata"]["nbgrader"]["points"] == 2


def n01_edited_check(notebook):
    for name in ("first-check-1", "setup"):
        at(notebook, name)["source"] = "assert True"


def n04_points(notebook):
    at(notebook, "first-check-1")["metadata"]["nbgrader"]["points"] = 1000


def n07_check_marked_solution(notebook):
    at(notebook, "first-check-1")["metadata"]["nbgrader"].update(solution=True, locked=False)
    at(notebook, "first-check-1")["source"] = "pass"


def n22_wrong_types(notebook):
    at(notebook, "first-check-1")["metadata"]["nbgrader"].update(points="NaN", schema_version=99, grade="yes")


def n24_one_id_for_all(notebook):
    for one in notebook["cells"]:
        one["id"] = "same"


def n06_stripped(notebook):
    for one in notebook["cells"]:
        one["metadata"].pop("nbgrader")


def n27_mark_is_a_list(notebook):
    for one in notebook["cells"]:
        one["metadata"]["nbgrader"] = [1]


def metadata_is_a_list(notebook):
    for one in notebook["cells"]:
        one["metadata"] = [1]


def another_grade_id(notebook):
    for one in notebook["cells"]:
        one["metadata"]["nbgrader"]["grade_id"] = "nobody"


def marks_and_ids_lost(notebook):
    for one in notebook["cells"]:
        one["metadata"], one["id"] = {}, "x"


def u23_tags(notebook):
    for one in notebook["cells"]:
        one["metadata"] |= {"tags": ["raises-exception"], "execution": {"timeout": 10**6}, "jupyter": {}}


def everything_markdown(notebook):
    for one in notebook["cells"]:
        one["cell_type"] = "markdown"


def everything_code(notebook):
    for one in notebook["cells"]:
        one["cell_type"] = "code"


DAMAGE = [
    n01_edited_check,
    n04_points,
    n06_stripped,
    n07_check_marked_solution,
    n22_wrong_types,
    n24_one_id_for_all,
    n27_mark_is_a_list,
    metadata_is_a_list,
    another_grade_id,
    marks_and_ids_lost,
    u23_tags,
    everything_markdown,
    everything_code,
]


@pytest.mark.parametrize("damage", DAMAGE, ids=lambda damage: damage.__name__)
def test_damage_changes_neither_order_nor_checks_nor_answers(damage):
    notebook = handed_in()
    damage(notebook)
    result = grade(notebook)
    assert [name for name in seen(result) if name in CHECKS or name in {"first", "second"}] == [
        name for name in IDS if name in CHECKS or name in {"first", "second"}
    ]
    assert text_of(result, "first") == "first = 'mine'"
    assert text_of(result, "second") == "second = 'mine'"
    assert text_of(result, "why") == "why = 'mine'"
    assert text_of(result, "setup") == "import csv"
    assert_sound(result)


@pytest.mark.parametrize("place", [0, 4, 5, 11])
def test_a_copied_check_is_an_own_cell_and_the_check_stays(place):  # n03
    notebook = handed_in()
    twin = {**copy.deepcopy(at(notebook, "first-check-1")), "source": "pass", "id": "dup"}
    notebook["cells"].insert(place, twin)
    result = grade(notebook)
    assert_sound(result)
    assert sorted(seen(result)) == sorted([*IDS, "check(first)" if place > 4 else "pass"])
    assert any("first-check-1" in note for note in result.notes)


def test_a_markdown_copy_never_replaces_a_code_cell():  # s08
    notebook = handed_in()
    for name in ("first", "first-check-1"):
        twin = {**copy.deepcopy(at(notebook, name)), "cell_type": "markdown", "source": "x", "id": "dup2"}
        notebook["cells"].append(twin)
    result = grade(notebook)
    assert seen(result) == [*IDS, "x", "x"]
    assert text_of(result, "first") == "first = 'mine'"
    assert_sound(result)


def test_of_two_answers_the_last_counts_and_both_run():
    notebook = handed_in()
    notebook["cells"].insert(4, {**copy.deepcopy(at(notebook, "first")), "source": "first = 'second half'"})
    result = grade(notebook)
    assert seen(result) == [*IDS[:3], "first = 'mine'", *IDS[3:]]
    assert text_of(result, "first") == "first = 'second half'"
    assert any("last one is graded" in note for note in result.notes)


def test_deleted_checks_come_back_after_their_neighbour_and_deleted_set_up_does_not():
    notebook = handed_in()
    notebook["cells"] = [one for one in notebook["cells"] if one["id"] not in {*CHECKS, "setup", "text-2"}]
    result = grade(notebook)
    assert seen(result) == [name for name in IDS if name not in {"setup", "text-2"}]
    assert any("came back: first-check-1, first-check-2, second-check-1" in note for note in result.notes)
    assert_sound(result)


def test_a_check_whose_answer_was_deleted_comes_back_before_the_next_task():
    notebook = handed_in()
    notebook["cells"] = [one for one in notebook["cells"] if not one["id"].startswith("first")]
    result = grade(notebook)
    assert seen(result) == [name for name in IDS if name != "first"]
    assert any("no cell with the answer of first" in note for note in result.notes)


def test_an_empty_notebook_gets_all_checks_and_an_empty_essay():
    result = grade({"nbformat": 4, "cells": []})
    assert seen(result) == [*CHECKS, "why"]
    assert text_of(result, "why") == ""  # not the rubric
    assert result.release == ""


def test_own_cells_stay_where_they_are_without_metadata():
    notebook = handed_in()
    notebook["cells"].insert(4, {**own("helper = 1"), "metadata": {"tags": ["x"], "nbgrader": {"grade_id": "mine"}}})
    notebook["cells"].append(own("a note", "raw"))
    result = grade(notebook)
    assert seen(result) == [*IDS[:4], "helper = 1", *IDS[4:], "a note"]
    assert_sound(result)


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["first = 2", "notes = 'later'"], "first = 2"),
        (["def first():\n    return 1", "def first():\n    return 2", "print(first())"], "def first():\n    return 2"),
        (["x = 1", "y = 2"], "y = 2"),
        (["async def first(): ...", "%time 1"], "async def first(): ..."),
        (["class first:\n    a = 1", "   "], "class first:\n    a = 1"),
        (["first == 2", "z ="], "z ="),
    ],
)
def test_an_answer_retyped_in_new_cells_is_found_between_its_neighbours(cells, expected):
    notebook = handed_in()
    place = notebook["cells"].index(at(notebook, "first"))
    notebook["cells"][place : place + 1] = [own(text) for text in cells]
    notebook["cells"].append(own("unrelated = 1"))
    result = grade(notebook)
    assert text_of(result, "first") == expected
    assert text_of(result, "second") == "second = 'mine'"
    assert any("first" in note and "cells around" in note for note in result.notes)


def test_an_answer_written_at_the_end_is_found_by_what_it_defines_and_runs_there():
    notebook = handed_in()
    notebook["cells"].remove(at(notebook, "first"))
    notebook["cells"] += [own("def first():\n    return 'late'"), own("x = 1")]
    result = grade(notebook)
    assert seen(result) == [*[name for name in IDS if name != "first"], "first", "x = 1"]


def test_an_older_release_gets_this_releases_texts_in_one_sentence():
    notebook = handed_in()
    notebook["metadata"]["curriculum"]["release"] = "old"
    for one in notebook["cells"]:
        if one["cell_type"] == "markdown" and one["id"] != "why":
            one["source"] = "as it read last year"
    result = grade(notebook)
    assert result.release == "old"
    assert result.notes == ["Made from release old, checked with release new: 4 locked cells had another text."]
    assert text_of(result, "text-1") == "First task"


@pytest.mark.parametrize("name", BEHAVIOURS)
@pytest.mark.parametrize("lesson", LESSONS.values(), ids=LESSONS)
def test_the_golden_class_runs_the_masters_cells_with_the_learners_answers(name, lesson):
    sys.path.insert(0, str(ROOT / "tests" / "golden"))
    from submissions import submission

    mine = submission(COURSE, ROOT / "tests" / "attempts", lesson, ROOT / "tests" / "golden" / name)
    answers = {one.metadata.nbgrader.grade_id: one.source for one in mine.cells if one.metadata.nbgrader.solution}
    source = _source(lesson)
    result = put_right(parse_notebook(as_text(mine).encode(), "x.ipynb"), source)
    expected = [(one["id"], answers.get(one["id"], one["source"])) for one in source["cells"]]
    assert [(one["id"], one["source"]) for one in result.cells] == expected
    assert bool(result.notes) == (name == "older_release")


BUILT = {}


def _source(lesson):
    if lesson.name not in BUILT:
        BUILT[lesson.name] = source_notebook(COURSE, lesson)
    return BUILT[lesson.name]


@pytest.mark.parametrize("lesson", COURSE.lessons(), ids=lambda lesson: lesson.path)
def test_every_published_notebook_is_taken_without_a_note_and_fast(lesson):
    source = _source(lesson)
    data = (COURSE.notebooks / f"{lesson.path}.ipynb").read_bytes()
    times = []
    for _ in range(15):
        start = time.process_time()
        result = put_right(parse_notebook(data, "x.ipynb"), source)
        times.append(time.process_time() - start)
    assert result.notes == []
    assert [one["id"] for one in result.cells] == [one["id"] for one in source["cells"]]
    assert min(times) < 0.008


RELEASED = json.loads(as_text(release_notebook(_source(LESSONS["02_loops"]), "02_loops")))
FULL = _source(LESSONS["02_loops"])
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 10**19) | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)
FIELDS = st.sampled_from(["metadata", "id", "source", "cell_type", "attachments", "outputs"])
MARKS = st.sampled_from(["grade_id", "points", "solution", "grade", "locked", "schema_version"])


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_whatever_happens_to_a_notebook_every_check_is_there_once(data):
    cells = copy.deepcopy(RELEASED["cells"])
    numbers = st.integers(0, len(cells) - 1)
    order = data.draw(st.lists(numbers, max_size=70) | st.just(list(range(len(cells)))))
    cells = [copy.deepcopy(cells[number]) for number in order]
    for number in data.draw(st.lists(numbers, max_size=8)):
        if number < len(cells):
            field = data.draw(FIELDS)
            cells[number][field] = data.draw(JUNK)
    for number in data.draw(st.lists(numbers, max_size=8)):
        mark = cells[number].get("metadata") if number < len(cells) else None
        mark = mark.get("nbgrader") if isinstance(mark, dict) else None
        if isinstance(mark, dict):
            mark[data.draw(MARKS)] = data.draw(JUNK)
    if data.draw(st.booleans()):
        cells.append(data.draw(JUNK))
    metadata = data.draw(st.just(RELEASED["metadata"]) | JUNK)
    written = json.dumps({"nbformat": 4, "metadata": metadata, "cells": cells}).encode()
    result = put_right(parse_notebook(written, "x.ipynb"), FULL)
    found = [(one["cell_type"], one["id"], one["source"], one["metadata"]) for one in result.cells if one["id"]]
    for master in FULL["cells"]:
        mark = master["metadata"]["nbgrader"]
        if mark["grade"] and not mark["solution"]:
            assert found.count((master["cell_type"], master["id"], master["source"], master["metadata"])) == 1
    assert len({name for _, name, _, _ in found}) == len(found)
    assert all(one["metadata"] == {} for one in result.cells if not one["id"])
    json.dumps(result.cells)


def test_hostile_texts_cost_little():
    notebook = handed_in()
    notebook["cells"] = [own("### BEGIN HIDDEN TESTS\n" * 40_000), own("a" * 900_000), own("x" + " " * 900_000)] + [
        own(f"a{'+1' * 40_000}") for _ in range(20)
    ]
    start = time.process_time()
    assert_sound(grade(notebook))
    assert time.process_time() - start < 2
