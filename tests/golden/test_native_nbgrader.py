"""An instructor's way with nbgrader's own commands, from release to feedback, with an essay and project files."""

import sys
from pathlib import Path

import nbformat
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from course import cell_scores, grades, make_course, nbgrader

from autograder.desk.copy import open_desk
from autograder.desk.submit import submit

pytestmark = pytest.mark.xdist_group("native")
MODULE = "01_first"
ANSWERS = {
    "to_roubles": "def to_roubles(dollars):\n    return dollars * 100",
    "note": 'note = "rate.py"',
    "reasons": "It changes.",
}


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return make_course(tmp_path_factory.mktemp("native"), {MODULE: [Path(__file__).parent / "native" / "01_lesson.py"]})


def hand_in(course, name, answers):
    """What a learner does: fill the notebook in work/, write the project file, `course submit`."""
    open_desk(course)
    path = course.work / MODULE / "01_lesson.ipynb"
    notebook = nbformat.read(path, 4)
    for cell in notebook.cells:
        cell.source = answers.get(cell.metadata.nbgrader.grade_id, cell.source)
    nbformat.write(notebook, path)
    (course.work / "jobboard").mkdir(exist_ok=True)
    (course.work / "jobboard" / "rate.py").write_text("rate = 100\n")
    archive, _ = submit(course, MODULE, name)
    room = course.classroom / "downloaded" / MODULE / "archive"
    room.mkdir(parents=True, exist_ok=True)
    archive.rename(room / archive.name)


def test_a_term_from_release_to_feedback(course):
    before = {p.name: p.read_bytes() for p in (course.notebooks / MODULE).iterdir()}
    nbgrader(course, "generate_assignment", MODULE, "--force", "--create")
    assert {p.name: p.read_bytes() for p in (course.notebooks / MODULE).iterdir()} == before
    assert "Rubric" not in before["01_lesson.ipynb"].decode() and "-300" not in before["01_lesson.ipynb"].decode()

    roster = course.classroom / "roster.csv"
    roster.write_text("id,first_name,last_name,email,lms_user_id\nanna,Anna,Petrova,,1\nboris,Boris,Orlov,,2\n")
    nbgrader(course, "db", "student", "import", str(roster))

    hand_in(course, "anna", ANSWERS)
    hand_in(course, "boris", {"to_roubles": "def to_roubles(dollars):\n    return 200"})
    nbgrader(course, "zip_collect", MODULE)
    room = course.classroom / "submitted" / "anna" / MODULE
    assert (room / "jobboard" / "rate.py").read_text() == "rate = 100\n" and (room / "01_lesson.ipynb").is_file()

    nbgrader(course, "autograde", MODULE)
    scores = cell_scores(course, MODULE)
    assert scores["anna"] == {
        "01_lesson/to_roubles-check-1": 1,
        "01_lesson/to_roubles-check-2": 2,
        "01_lesson/note-check-1": 1,
        "01_lesson/reasons": None,
    }
    assert scores["boris"]["01_lesson/to_roubles-check-1"] == 1 and scores["boris"]["01_lesson/to_roubles-check-2"] == 0

    from nbgrader.api import Gradebook

    with Gradebook(f"sqlite:///{course.classroom / 'gradebook.db'}") as book:
        essay = book.find_submission_notebook("01_lesson", MODULE, "anna")
        grade = next(one for one in essay.grades if one.name == "reasons")
        assert grade.needs_manual_grade
        grade.manual_score, grade.needs_manual_grade = 3, False
        book.db.commit()
    assert grades(course)["anna"] == 7

    nbgrader(course, "autograde", MODULE, "--student=anna", "--force")
    assert grades(course)["anna"] == 7, "a regrade keeps what a person gave"
    nbgrader(course, "generate_feedback", MODULE)
    page = course.classroom / "feedback" / "anna" / MODULE / "01_lesson.html"
    assert "to_roubles" in page.read_text("utf-8")
