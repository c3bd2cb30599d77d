"""The golden class: one submission a behaviour, graded by `nbgrader autograde`; every score is the expected one.

The same submissions through the course's own engine give the same points, cell by cell. ``expected.json`` beside each
``submission.toml`` was read by a person before it was committed; ``python tests/golden/test_golden_class.py`` writes
them anew after a lesson has changed: read the difference. Seven further modules, for each kind of server or tool
that a check brings (git, PostgreSQL, an ORM on the wire, sites, a served app, logs, figures), are held equal both ways
with three submissions each (two of the modules daily with one): eight modules in all. Texts that a person reads wait
for one, or were left empty, in both.
"""

import json
import sys
from pathlib import Path

import nbformat
import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from course import ROOT, autograde_here, cell_scores, make_course, nbgrader
from submissions import behaviours, submission

from autograder.authoring.masters import read_master
from autograder.grading.engine import Engine
from autograder.grading.gradebook import Gradebook
from autograder.grading.job import Job
from autograder.grading.worker import grade_submission

pytestmark = pytest.mark.xdist_group("golden")
MODULE = "01_python_values"
FURTHER = ("00_start", "05_sql_design", "06_orm", "08_http_client", "09_http_server", "12_logging", "16_salaries")
FEW = ("perfect", "half_right", "mistakes_1")
HALF = ("half_right",)
DEAR = {"06_orm", "16_salaries"}  # a minute a submission: daily one with rights and wrongs, in the slow suite all three
CASES = [
    *(pytest.param(name, HALF if name in DEAR else FEW, marks=pytest.mark.xdist_group(name)) for name in FURTHER),
    *(pytest.param(name, FEW, marks=pytest.mark.slow, id=f"{name}-all") for name in sorted(DEAR)),
]


def hand_in(folder, module=MODULE, only=None):
    """The course of a class that has handed in."""
    course = make_course(folder, {module: sorted((ROOT / "autograder" / "masters" / module).glob("*.py"))})
    for behaviour in [found for found in behaviours(HERE) if only is None or found.name in only]:
        room = course.classroom / "submitted" / behaviour.name / module
        room.mkdir(parents=True)
        for lesson in course.lessons():
            nbformat.write(
                submission(course, ROOT / "tests" / "attempts", lesson, behaviour), room / f"{lesson.name}.ipynb"
            )
    return course


def by_command(folder):
    """The course of the whole class and its scores, as an instructor's two commands give them."""
    course = hand_in(folder)
    nbgrader(course, "generate_assignment", MODULE, "--force", "--create")
    nbgrader(course, "autograde", MODULE, "--create")
    return course, cell_scores(course, MODULE)


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    return by_command(tmp_path_factory.mktemp("golden"))


@pytest.fixture(scope="module")
def engine():
    with Engine() as engine:
        yield engine


@pytest.mark.parametrize("behaviour", behaviours(HERE), ids=lambda path: path.name)
def test_every_score_is_the_expected_one(graded, behaviour):
    _, scores = graded
    assert scores[behaviour.name] == json.loads((behaviour / "expected.json").read_text())


@pytest.mark.parametrize("behaviour", behaviours(HERE), ids=lambda path: path.name)
def test_our_engine_gives_the_same_points(graded, behaviour, engine):
    course, scores = graded
    assert ours(course, MODULE, [behaviour.name], engine)[behaviour.name] == scores[behaviour.name]


def ours(course, module, learners, engine):
    """Learner -> grade_id -> points as `course grade` gives them: its worker's results in a gradebook of its own.

    Not the results alone: they keep texts that a person reads apart, and the gradebook says which of them wait.
    """
    sources = {lesson.name: course.source / f"{lesson.path}.ipynb" for lesson in course.lessons(module)}
    with Gradebook(course.classroom / "ours.db", module, sources) as book:
        for learner in learners:
            folder = course.classroom / "submitted" / learner / module
            paths = {name: str(path) for name, path in sources.items()}
            result = grade_submission(Job(learner, module, "handed in", "master", "", str(folder), paths, ""), engine)
            assert book.commit(result), result.notes
    return cell_scores(course, module, "ours.db")


@pytest.mark.parametrize("module, few", CASES)
def test_further_modules_have_the_same_points_both_ways(tmp_path, engine, module, few):
    course = hand_in(tmp_path, module, few)
    autograde_here(course, module)
    scores = cell_scores(course, module)
    assert ours(course, module, few, engine) == scores
    masters = [read_master(course, lesson) for lesson in course.lessons()]
    essays = {f"{master.lesson.name}/{essay}" for master in masters for essay in master.essays()}
    waiting = {learner: {cell for cell, points in cells.items() if points is None} for learner, cells in scores.items()}
    assert waiting == {learner: set() if learner == "half_right" else essays for learner in few}
    total = {learner: sum(points or 0 for points in cells.values()) for learner, cells in scores.items()}
    full = sum(master.points(task) for master in masters for task in master.tasks())
    assert 0 < total["half_right"] < full
    assert total.get("perfect", full) == full > total.get("mistakes_1", 0)


def test_the_class_makes_sense(graded):
    _, scores = graded
    total = {name: sum(cells.values()) for name, cells in scores.items()}
    full = total["perfect"]
    assert full > 40 and total["untouched"] == 0 and 0 < total["half_right"] < full
    for name in ("other_style", "prints_everywhere", "out_of_order", "saved_with_outputs", "older_release"):
        assert total[name] == full, name
    lost = {cell for cell, points in scores["accidents"].items() if points < scores["perfect"][cell]}
    assert {cell.split("/")[1].rpartition("-check-")[0] for cell in lost} == {"parse_int_ru", "pay_kind", "mean_pay"}
    for name in ("mistakes_1", "mistakes_2", "mistakes_3"):
        for task in {cell.rpartition("-check-")[0] for cell in scores[name]}:
            cells = [cell for cell in scores[name] if cell.rpartition("-check-")[0] == task]
            assert sum(scores[name][cell] for cell in cells) < sum(scores["perfect"][cell] for cell in cells), task


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as place:
        for name, cells in by_command(Path(place))[1].items():
            (HERE / name / "expected.json").write_text(json.dumps(cells, indent=1, sort_keys=True) + "\n")
