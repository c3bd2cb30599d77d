"""One submission to one result: the learner's answers, the master's checks, every task for itself."""

import copy
import importlib.util
import os

import pytest

from autograder.authoring.release import release_notebook, source_notebook
from autograder.grading.engine import Engine
from autograder.grading.repair import put_right
from autograder.grading.run import Limits
from autograder.grading.submission import grade_notebook, locked_imports
from autograder.layout import Course, Lesson

pytestmark = pytest.mark.skipif(os.name != "posix", reason="grading forks: on Windows it runs under WSL")

MASTER = '''# %% [markdown] lesson="two_tasks" minutes=5 needs=""
# # Two tasks

# %%
base = 10

# %% [markdown] task="double"
# ## Double it

# %% answer="double"
def double(n):
    ### BEGIN SOLUTION
    return n * 2
    ### END SOLUTION
# %% check="double" points=1
@check("double")
def small(c, double):
    c.call(double, 2).returns(4, mistakes=[(None, "PY1: hand it back")])
# %% check="double" points=2 hidden=true
@check("double", hidden=True)
def large(c, double):
    """Large numbers."""
    ### BEGIN HIDDEN TESTS
    c.call(double, 1000).returns(2000)
    ### END HIDDEN TESTS

# %% [markdown] task="total"
# ## Add them up

# %% answer="total"
### BEGIN SOLUTION
total = base + 5
### END SOLUTION
# %% check="total" points=1
@check("total")
def sum_of_both(c, total):
    c.value(total).equals(15)

# %% [markdown] essay="why" points=3
# ## Why?
# Say why.
#
# ### BEGIN SOLUTION
# Because.
# ### END SOLUTION
'''
LESSON = Lesson("01_first", "01_two_tasks")


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    course = Course(tmp_path_factory.mktemp("course"))
    course.master(LESSON).parent.mkdir(parents=True)
    course.master(LESSON).write_text(MASTER)
    return course


@pytest.fixture(scope="module")
def source(course):
    return source_notebook(course, LESSON)


@pytest.fixture(scope="module")
def engine():
    with Engine() as engine:
        yield engine


@pytest.fixture
def released(source):
    return release_notebook(copy.deepcopy(source), LESSON.name)


@pytest.fixture
def grade(source, engine):
    def run(notebook, **more):
        return grade_notebook(LESSON, notebook, source, engine=engine, **more).result

    return run


def cell(notebook, grade_id):
    return next(c for c in notebook.cells if c.metadata.nbgrader.get("grade_id") == grade_id)


def points(result):
    return {check["grade_id"]: check["points"] for check in result.checks}


def solved(notebook):
    cell(notebook, "double").source = "def double(n):\n    return n + n"
    cell(notebook, "total").source = "total = 15"
    return notebook


def test_reference_and_stub(grade, source, released):
    best, untouched = grade(source), grade(released)
    assert (best.points, best.max_points) == (4, 4)
    assert (untouched.points, untouched.max_points) == (0, 4)
    assert best.essays == ["why"] and untouched.note == ""
    assert [check["hidden"] for check in best.checks] == [False, True, False]
    assert {check["card"]["status"] for check in untouched.checks} == {"not_tried"}


def test_a_learners_answers_are_what_counts(grade, released):
    assert grade(solved(released)).points == 4


def test_tasks_stand_alone_and_cards_come_along(grade, released):
    cell(solved(released), "double").source = "def double(n):\n    print(n * 2)"
    result = grade(released)
    assert points(result) == {"double-check-1": 0, "double-check-2": 0, "total-check-1": 1}
    assert result.checks[0]["card"]["mistake"] == "PY1: hand it back"
    assert "2000" not in str(result.checks[1]["card"])


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("def double(n:", "SyntaxError"),
        ("while True:\n    pass", "does not end"),
        ("import os\nos._exit(1)", "ended the kernel"),
        ("1/0", "ZeroDivisionError"),
    ],
    ids=["syntax", "endless", "exit", "raises"],
)
def test_a_cell_that_fails_costs_its_own_task_and_says_why(grade, released, answer, words):
    cell(solved(released), "double").source = answer
    result = grade(released, limits=Limits(cell=0.7))
    assert points(result) == {"double-check-1": 0, "double-check-2": 0, "total-check-1": 1}
    assert words in result.checks[0]["card"]["got"]


def test_an_endless_call_is_stopped_by_the_check(grade, released):
    cell(solved(released), "double").source = "def double(n):\n    while n > 100: pass\n    return n * 2"
    result = grade(released)
    assert points(result) == {"double-check-1": 1, "double-check-2": 0, "total-check-1": 1}


def test_redefining_what_checks_use_harms_nothing(grade, released):
    cell(solved(released), "total").source += "\ncheck = print = list = len = None"
    assert grade(released).points == 4


def test_a_megabyte_of_prints_harms_nothing(grade, released):
    cell(solved(released), "double").source += "\nprint('x' * 3_000_000)"
    assert grade(released).points == 4


def test_changed_checks_are_put_right_and_deleted_ones_come_back(grade, released):
    solved(released)
    cell(released, "double").source = "def double(n):\n    return 4"
    cell(released, "double-check-2").source = "pass"
    released.cells = [c for c in released.cells if c.metadata.nbgrader.get("grade_id") != "total-check-1"]
    assert points(grade(released)) == {"double-check-1": 1, "double-check-2": 0, "total-check-1": 1}


def test_a_deleted_check_comes_back_after_its_answer(source, released):
    released.cells = [c for c in released.cells if not c.metadata.nbgrader.get("grade_id").startswith("double-")]
    cells = [cell["id"] for cell in put_right(released, source).cells if cell["cell_type"] == "code"]
    assert cells[1:] == ["double", "double-check-1", "double-check-2", "total", "total-check-1"]


def test_of_two_cells_with_one_id_the_last_counts_as_in_nbgrader(grade, released):
    solved(released)
    twin = copy.deepcopy(cell(released, "total"))
    twin.source = "total = 99"
    released.cells.insert(1, twin)
    assert grade(released).points == 4


def test_locked_demonstrations_are_the_masters(grade, released):
    solved(released)
    cell(released, "total").source = "total = base + 5"
    setup = next(c for c in released.cells if c.source == "base = 10")
    setup.source = "base = 1"
    assert grade(released).points == 4


def test_what_a_lesson_imports_is_warm():
    cells = ["from matplotlib import pyplot as plt\nfrom pandas import DataFrame", "import json, sqlite3", "no python:"]
    assert locked_imports(cells) == ["matplotlib", "matplotlib.pyplot", "pandas", "sqlite3"]
    served = locked_imports(["from fastapi import FastAPI"])
    assert {"fastapi", "uvicorn.protocols.http.auto"} < set(served)
    for name in (*served, *locked_imports(["import sqlalchemy"])):
        assert importlib.util.find_spec(name), f"{name}: the library has moved it"


def test_the_learners_own_cells_run_where_they_stand(grade, released):
    solved(released)
    mine = copy.deepcopy(cell(released, "total"))
    mine.metadata = {}
    mine.source = "helper = 15"
    cell(released, "total").source = "total = helper"
    released.cells.insert(1, mine)
    assert grade(released).points == 4


def test_broken_metadata_is_nobodys_end(grade, released):
    solved(released)
    released.cells[0].metadata["nbgrader"] = "nonsense"
    released.cells[1].metadata["nbgrader"] = {"grade_id": ["a"], "grade": True}
    del released.cells[2]["metadata"]
    assert grade(released).max_points == 4


def test_stderr_of_an_honest_answer_costs_nothing(grade, released):
    cell(
        solved(released), "double"
    ).source = "import sys\ndef double(n):\n    print('debug', file=sys.stderr)\n    return n * 2"
    assert grade(released).points == 4


def test_what_a_hidden_check_called_with_never_reaches_the_page(grade, released):
    """The answer keeps every argument that it ever saw and shows them wherever the learner could read them."""
    solved(released)
    cell(released, "double").source = "seen = []\ndef double(n):\n    seen.append(n)\n    return n * 2 if n < 5 else 0"
    cell(released, "total").source = "total = str(seen)\nprint(seen)\nif 1000 in seen:\n    raise ValueError(seen)"
    result = grade(released)
    assert points(result) == {"double-check-1": 1, "double-check-2": 0, "total-check-1": 0}
    assert "1000" not in str(result.to_json()).replace(
        cell(released, "total").source.encode("unicode_escape").decode(), ""
    )
    assert "[2]" in result.checks[2]["card"]["got"], "the page shows what happens without hidden checks"


def test_states_and_kept_points(grade, released):
    cell(solved(released), "total").source = "import os\nos._exit(1)"
    result = grade(released)
    assert (result.state, result.points) == ("partial", 3) and "kept" in result.reason
    cell(released, "double").source = "import os\nos._exit(1)"
    assert grade(released).state == "crashed"
