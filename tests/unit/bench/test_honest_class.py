"""Classes that never were: the same for the same seed, with answers of every kind, readable by our intake."""

import json
import random
from pathlib import Path

import pytest

from autograder.authoring.masters import read_master, stub_source
from autograder.bench.disorder import DISORDERS, old_format, second_answer
from autograder.bench.honest_class import HONEST, MIXED, bank, make_class, slow_attempts, submission
from autograder.bench.rooms import LIGHT, fresh_copy, make_room
from autograder.errors import IntakeError, LayoutError
from autograder.grading.intake import read_notebook
from autograder.grading.repair import put_right
from autograder.layout import find_course

ORIGIN = find_course(Path(__file__))


@pytest.fixture(scope="module")
def room(tmp_path_factory):
    return make_room(tmp_path_factory.mktemp("room") / "course", ORIGIN, LIGHT)


def handed_in(course):
    return {path.parts[-3]: path.read_bytes() for path in sorted(course.classroom.rglob("*.ipynb"))}


def notebook_and_source(course):
    lesson = course.lessons(LIGHT)[0]
    found = []
    for folder in (course.notebooks, course.source):
        notebook = json.loads((folder / f"{lesson.path}.ipynb").read_text())
        for cell in notebook["cells"]:
            cell["source"] = "".join(cell["source"])
        found.append(notebook)
    return found


def test_a_seed_gives_the_same_class_and_a_larger_class_contains_the_smaller(room, tmp_path):
    classes = []
    for number, (size, seed) in enumerate([(8, 1), (20, 1), (8, 2)]):
        (room.classroom / "submitted").mkdir(parents=True, exist_ok=True)
        course = fresh_copy(room, tmp_path / str(number), 0)
        make_class(course, LIGHT, size, seed)
        classes.append(handed_in(course))
    small, large, other = classes
    assert len(large) == 20
    assert small.items() < large.items()
    assert small != other


def test_the_shares_are_those_that_were_asked_for(room, tmp_path):
    course = fresh_copy(room, tmp_path / "course", 0)
    kinds = list(make_class(course, LIGHT, 400, 3, MIXED).values())
    for kind, share in MIXED.items():
        assert abs(kinds.count(kind) / 400 - share) < 0.07, kind
    assert set(make_class(course, LIGHT, 30, 3, {"right": 2}).values()) == {"right"}


def test_an_unknown_kind_and_a_module_that_was_not_built_are_refused(room, tmp_path):
    with pytest.raises(LayoutError, match="lazy"):
        make_class(room, LIGHT, 1, 0, {"lazy": 1})
    with pytest.raises(LayoutError, match="course build"):
        make_class(_unbuilt(room, tmp_path / "course"), LIGHT, 1)


def _unbuilt(room, folder):
    course = fresh_copy(room, folder, 0)
    for path in course.notebooks.rglob("*.ipynb"):
        path.unlink()
    return course


def test_kinds_differ_in_what_they_answer(room):
    lesson = room.lessons(LIGHT)[0]
    released, _ = notebook_and_source(room)
    answers, master = bank(room, lesson), read_master(room, lesson)
    stubs = {task: stub_source(master.answer(task)) for task in answers.tasks}

    def texts(kind, seed):
        cells = submission(released, answers, kind, random.Random(seed))["cells"]
        found = {}
        for cell in cells:
            mark = cell["metadata"].get("nbgrader", {})
            if mark.get("solution"):
                found[mark["grade_id"]] = "".join(cell["source"])
        return found

    seeds = range(60)
    assert all(stubs[task] in text for n in seeds for task, text in texts("untouched", n).items())
    assert {sum(stubs[task] in text for task, text in texts("partial", n).items()) for n in seeds} == {1, 2, 3}
    wrong = [
        text for n in seeds for task, text in texts("wrong", n).items() if any(w in text for w in answers.wrong[task])
    ]
    assert 60 < len(wrong) < 150
    right = [(task, text) for n in seeds for task, text in texts("right", n).items()]
    assert not [text for task, text in right if any(w in text for w in answers.wrong[task])]


@pytest.mark.parametrize("name", sorted(DISORDERS))
def test_every_disorder_leaves_a_notebook_that_can_be_put_right(room, name, tmp_path):
    changed = 0
    for seed in range(12):
        notebook, source = notebook_and_source(room)
        before = json.dumps(notebook)
        DISORDERS[name](notebook, random.Random(seed))
        if seed % 3 == 0:
            old_format(notebook, random.Random(seed))
        path = tmp_path / "handed_in.ipynb"
        path.write_text(json.dumps(notebook))
        cells = put_right(read_notebook(path), source).cells
        changed += json.dumps(notebook) != before
        checks = [
            c["metadata"]["nbgrader"]["grade_id"] for c in cells if c["metadata"].get("nbgrader", {}).get("grade")
        ]
        wanted = [c["metadata"]["nbgrader"]["grade_id"] for c in source["cells"] if c["metadata"]["nbgrader"]["grade"]]
        assert sorted(checks) == sorted(wanted)
    assert changed > 7  # a cell may come back to where it stood


def test_of_a_copied_answer_the_last_counts(room):
    notebook, source = notebook_and_source(room)
    for seed in range(8):
        trial = json.loads(json.dumps(notebook))
        second_answer(trial, random.Random(seed))
        marked = [c for c in trial["cells"] if c["metadata"].get("nbgrader", {}).get("solution")]
        last = {c["metadata"]["nbgrader"]["grade_id"]: c["source"] for c in marked}
        put = put_right(trial, source).cells
        kept = {
            c["metadata"]["nbgrader"]["grade_id"]: c["source"]
            for c in put
            if c["metadata"].get("nbgrader", {}).get("solution")
        }
        assert kept == last and len(marked) == len(last) + 1


def test_hostile_submissions_are_only_in_classes_that_ask_for_them(room, tmp_path):
    assert "hostile" not in HONEST
    course = fresh_copy(room, tmp_path / "course", 0)
    make_class(course, LIGHT, 30, 5, {"hostile": 1})
    refused = 0
    for path in course.classroom.rglob("*.ipynb"):
        try:
            read_notebook(path)
        except IntakeError:
            refused += 1
    assert 0 < refused < 30


def test_attempts_left_out_as_slow_are_there_and_have_a_reason():
    for name, reason in slow_attempts().items():
        assert (ORIGIN.attempts / name).is_file(), name
        assert reason
    module = "01_python_values"
    texts = {
        text for lesson in ORIGIN.lessons(module) for found in bank(ORIGIN, lesson).wrong.values() for text in found
    }
    assert texts and not any((ORIGIN.attempts / name).read_text() in texts for name in slow_attempts())
