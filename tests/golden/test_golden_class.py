"""The golden class: one submission a behaviour, graded by `nbgrader autograde`; every score is the expected one.

The same submissions through the course's own engine give the same points, cell by cell. ``expected.json`` beside each
``submission.toml`` was read by a person before it was committed; ``python tests/golden/test_golden_class.py`` writes
them anew after a lesson has changed: read the difference.
"""

import json
import sys
from pathlib import Path

import nbformat
import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from course import ROOT, cell_scores, make_course, nbgrader
from submissions import behaviours, submission

from autograder.authoring.release import source_notebook
from autograder.grading.engine import Engine
from autograder.grading.submission import grade_notebook

pytestmark = pytest.mark.xdist_group("golden")
MODULE = "01_python_values"


def hand_in(folder):
    """A class that has handed in, and was graded by nbgrader."""
    course = make_course(folder, {MODULE: sorted((ROOT / "autograder" / "masters" / MODULE).glob("*.py"))})
    for behaviour in behaviours(HERE):
        room = course.classroom / "submitted" / behaviour.name / MODULE
        room.mkdir(parents=True)
        for lesson in course.lessons():
            nbformat.write(
                submission(course, ROOT / "tests" / "attempts", lesson, behaviour), room / f"{lesson.name}.ipynb"
            )
    nbgrader(course, "generate_assignment", MODULE, "--force", "--create")
    nbgrader(course, "autograde", MODULE, "--create")
    return course, cell_scores(course, MODULE)


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    return hand_in(tmp_path_factory.mktemp("golden"))


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
    ours = {}
    for lesson in course.lessons():
        source = source_notebook(course, lesson)
        mine = nbformat.read(course.classroom / "submitted" / behaviour.name / f"{lesson.path}.ipynb", 4)
        result = grade_notebook(lesson, mine, source, engine=engine).result
        ours.update({f"{lesson.name}/{check['grade_id']}": check["points"] for check in result.checks})
    assert ours == scores[behaviour.name]


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
        for name, cells in hand_in(Path(place))[1].items():
            (HERE / name / "expected.json").write_text(json.dumps(cells, indent=1, sort_keys=True) + "\n")
