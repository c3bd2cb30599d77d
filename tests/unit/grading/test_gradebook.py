"""The gradebook writer, held against what `nbgrader autograde` leaves for the same submissions."""

import copy
import importlib.util
import shutil
import sqlite3
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import nbformat
import pytest

from autograder.errors import GradingError
from autograder.grading.gradebook import Gradebook
from autograder.records import SubmissionResult

TESTS = Path(__file__).resolve().parents[2]
spec = importlib.util.spec_from_file_location("golden_course", TESTS / "golden" / "course.py")
golden = importlib.util.module_from_spec(spec)
spec.loader.exec_module(golden)

MODULE = "01_first"
NATIVE = TESTS / "golden" / "native" / "01_lesson.py"
SECOND = NATIVE.read_text().split("# %% [markdown] task")[0].replace('"lesson"', '"second"') + (
    '# %% [markdown] essay="why" points=2\n# ## Why\n# Why?\n#\n# ### BEGIN SOLUTION\n# Because.\n# ### END SOLUTION\n'
)
PLUGIN = """
from nbgrader.plugins import BasePlugin

class LateDays(BasePlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return None if student_id == "dina" else total_seconds_late / 3600
"""
DUE, RECEIVED = datetime(2026, 11, 23, 10), "2026-11-23 12:00:00.250000 UTC"
ISO = "2026-11-23T12:00:00.250000+00:00"
RIGHT = {
    "to_roubles": "def to_roubles(dollars):\n    return dollars * 100",
    "note": 'note = "rate.py"',
    "reasons": "It changes.",
}


def make(folder):
    folder.mkdir(parents=True)
    second = folder / "02_second.py"
    second.write_text(SECOND)
    course = golden.make_course(folder / "course", {MODULE: [NATIVE, second]})
    (course.root / "late_days.py").write_text(PLUGIN)
    with (course.root / "nbgrader_config.py").open("a") as file:
        file.write('c.AssignLatePenalties.plugin_class = "late_days.LateDays"\n')
    course.classroom.mkdir(exist_ok=True)
    return course


def sources(course):
    return {lesson.name: course.source / f"{lesson.path}.ipynb" for lesson in course.lessons(MODULE)}


def open_book(course, **more):
    return Gradebook(course.classroom / "gradebook.db", MODULE, sources(course), **more)


def answered(course, lesson, answers):
    notebook = nbformat.read(course.notebooks / MODULE / f"{lesson}.ipynb", 4)
    for cell in notebook.cells:
        cell.source = answers.get(cell.metadata.nbgrader.grade_id, cell.source)
    return notebook


def result(course, learner, answers=RIGHT, *, points=None, lessons=("01_lesson", "02_second"), **more):
    """A result as the engine makes it; ``points`` (grade_id -> points) stands for what the judge found."""
    found, notebooks = [], {}
    for lesson in lessons:
        notebook = notebooks[lesson] = answered(course, lesson, answers)
        marks = [cell.metadata.nbgrader for cell in notebook.cells]
        checks = [
            {"grade_id": m.grade_id, "points": (points or {}).get(m.grade_id, m.points if points is None else 0)}
            for m in marks
            if m.grade and not m.solution
        ]
        essays = [m.grade_id for m in marks if m.grade and m.solution]
        found.append({"module": MODULE, "lesson": lesson, "checks": checks, "essays": essays, "state": "graded"})
    fields = {"submission": "s1", "master": "m1", "state": "graded", "received": ISO, **more}
    return SubmissionResult(learner=learner, module=MODULE, lessons=found, notebooks=notebooks, **fields)


TABLES = [  # table, what names a row, which columns point to rows of other tables
    ("course", "id", {}),
    ("assignment", "name", {}),
    ("notebook", "name", {"assignment_id": "assignment"}),
    ("base_cell", "type||'/'||name", {"notebook_id": "notebook"}),
    ("grade_cells", "''", {"id": "base_cell"}),
    ("solution_cells", "''", {"id": "base_cell"}),
    ("source_cell", "name", {"notebook_id": "notebook"}),
    ("student", "id", {}),
    ("submitted_assignment", "student_id", {"assignment_id": "assignment"}),
    ("submitted_notebook", "''", {"assignment_id": "submitted_assignment", "notebook_id": "notebook"}),
    ("grade", "''", {"notebook_id": "submitted_notebook", "cell_id": "base_cell"}),
    ("comment", "''", {"notebook_id": "submitted_notebook", "cell_id": "base_cell"}),
]
ORDERED = {"base_cell", "source_cell", "grade_cells", "solution_cells"}  # nbgrader reads these in the order written


def dump(path):
    """Table -> rows with every column, ids replaced by what they stand for."""
    database = sqlite3.connect(path)
    database.row_factory = sqlite3.Row
    names, tables = {}, {}
    for table, name, pointers in TABLES:
        tables[table] = []
        for row in database.execute(f"SELECT *, {name} AS _name FROM {table} ORDER BY rowid"):
            values = dict(row)
            for column, other in pointers.items():
                values[column] = names[other, values[column]]
            full = "/".join([*(values[column] for column in pointers), values.pop("_name")]).strip("/")
            names[table, row["id"]] = full
            tables[table].append({**values, "id": full})
        if table not in ORDERED:
            tables[table].sort(key=lambda row: row["id"])
        if table == "course":  # nbgrader's own steps add this one on their way
            tables[table] = [row for row in tables[table] if row["id"] != "default_course"]
    tables["alembic"] = [tuple(row) for row in database.execute("SELECT * FROM alembic_version")]
    return tables


def ask(path, query, *values):
    with sqlite3.connect(path) as database:
        return database.execute(query, values).fetchall()


def same(mine, oracle):
    assert mine.keys() == oracle.keys()
    for table, rows in oracle.items():
        assert mine[table] == rows, table


PERSON = [
    "UPDATE grade SET manual_score = 2.5, extra_credit = 0.5, needs_manual_grade = 0 WHERE cell_id IN "
    "(SELECT id FROM base_cell WHERE name = 'reasons' AND type = 'GradeCell')",
    "UPDATE comment SET manual_comment = 'Say which one.' WHERE cell_id IN "
    "(SELECT id FROM base_cell WHERE name = 'reasons')",
    "UPDATE submitted_notebook SET flagged = 1 WHERE notebook_id IN (SELECT id FROM notebook WHERE name = '01_lesson')",
]


def by_a_person(path):
    with sqlite3.connect(path) as database:
        for statement in PERSON:
            database.execute(statement)


def points_of(path, learner):
    query = """SELECT c.name, g.auto_score FROM grade g JOIN base_cell c ON c.id = g.cell_id
        JOIN submitted_notebook n ON n.id = g.notebook_id JOIN submitted_assignment a ON a.id = n.assignment_id
        WHERE a.student_id = ?"""
    return {name: points or 0.0 for name, points in ask(path, query, learner)}


@pytest.mark.xdist_group("native")
def test_rows_are_those_of_nbgrader_autograde(tmp_path):
    theirs, ours = make(tmp_path / "theirs"), make(tmp_path / "ours")
    path, mine = theirs.classroom / "gradebook.db", ours.classroom / "gradebook.db"
    golden.nbgrader(theirs, "generate_assignment", MODULE, "--force", "--create")
    book = open_book(ours)
    same(dump(mine), dump(path))

    class_ = {
        "anna": (RIGHT, ("01_lesson", "02_second")),
        "boris": ({"to_roubles": "def to_roubles(dollars):\n    return 200"}, ("01_lesson",)),
        "dina": ({}, ("02_second",)),
    }
    for learner, (answers, lessons) in class_.items():
        room = theirs.classroom / "submitted" / learner / MODULE
        room.mkdir(parents=True)
        (room / "timestamp.txt").write_text(RECEIVED)
        for lesson in lessons:
            nbformat.write(answered(theirs, lesson, answers), room / f"{lesson}.ipynb")
    for one in (path, mine):
        with sqlite3.connect(one) as database:
            database.execute("UPDATE assignment SET duedate = ?", (f"{DUE:%Y-%m-%d %H:%M:%S.%f}",))
    golden.nbgrader(theirs, "autograde", MODULE, "--create")
    for learner, (answers, lessons) in class_.items():
        points = points_of(path, learner)
        assert book.commit(result(ours, learner, answers, points=points, lessons=lessons))
    oracle = dump(path)
    assert points_of(path, "anna")["to_roubles-check-2"] == 2 and points_of(path, "boris")["to_roubles-check-2"] == 0
    assert [row["late_submission_penalty"] for row in oracle["submitted_notebook"]].count(None) < 4
    assert any(row["auto_comment"] for row in oracle["comment"])
    same(dump(mine), oracle)

    for one in (path, mine):
        by_a_person(one)
        with sqlite3.connect(one) as database:
            database.execute(
                "UPDATE submitted_assignment SET extension = ?",
                (f"{datetime(1970, 1, 1) + timedelta(minutes=90):%Y-%m-%d %H:%M:%S.%f}",),
            )
    other = {**RIGHT, "reasons": "It changes, so it needs a date."}
    room = theirs.classroom / "submitted" / "anna" / MODULE
    nbformat.write(answered(theirs, "01_lesson", other), room / "01_lesson.ipynb")
    golden.nbgrader(theirs, "autograde", MODULE, "--student=anna", "--force")
    assert book.commit(result(ours, "anna", other, points=points_of(path, "anna"), submission="s2"))
    oracle = dump(path)
    essay = next(row for row in oracle["grade"] if row["id"].startswith("01_first/anna") and row["manual_score"])
    assert essay["needs_manual_grade"] and essay["manual_score"] == 2.5
    same(dump(mine), oracle)
    book.close()


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return make(tmp_path_factory.mktemp("built") / "a")


@pytest.fixture
def course(built, tmp_path):
    folder = tmp_path / "course"
    shutil.copytree(built.root, folder, symlinks=True)
    return type(built)(folder)


GRADES = """SELECT c.name, g.auto_score, g.manual_score, g.needs_manual_grade FROM grade g
    JOIN base_cell c ON c.id = g.cell_id JOIN submitted_notebook n ON n.id = g.notebook_id
    JOIN submitted_assignment a ON a.id = n.assignment_id WHERE a.student_id = ? ORDER BY c.name"""


def grades(course, learner):
    return {row[0]: row[1:] for row in ask(course.classroom / "gradebook.db", GRADES, learner)}


def test_a_result_counts_once(course):
    with open_book(course) as book:
        assert book.commit(result(course, "anna"))
        assert not book.commit(result(course, "anna", points={}))
        assert grades(course, "anna")["to_roubles-check-2"][0] == 2
        assert book.commit(result(course, "anna", points={}), regrade=True)
        assert grades(course, "anna")["to_roubles-check-2"][0] == 0
        assert book.commit(result(course, "anna", submission="s2")) and book.commit(result(course, "anna", master="m2"))
        assert not book.commit(result(course, "vera", state="ours")) and book.committed() == {"anna": ("s1", "m2")}
    with open_book(course) as book:
        assert book.committed() == {"anna": ("s1", "m2")} and not book.commit(result(course, "anna", master="m2"))
        assert len(ask(course.classroom / "gradebook.db", "SELECT * FROM submitted_notebook")) == 2


def test_a_submission_that_was_removed_can_be_committed_again(course):
    from nbgrader.api import Gradebook as Theirs

    with open_book(course) as book:
        book.commit(result(course, "anna"))
        with Theirs(f"sqlite:///{course.classroom / 'gradebook.db'}", "backend") as theirs:
            theirs.remove_student("anna")
        assert book.committed() == {} and book.commit(result(course, "anna")) and grades(course, "anna")


def test_two_drivers_commit_each_result_once(course):
    results = [result(course, f"l{number}") for number in range(12)]
    with open_book(course) as one, open_book(course) as other, ThreadPoolExecutor(2) as pool:
        done = list(pool.map(lambda book: [book.commit(each) for each in results], [one, other]))
    assert all(first != second for first, second in zip(*done, strict=True))


def test_nobody_is_missing(course):
    with open_book(course) as book:
        book.commit(SubmissionResult("eva", MODULE, "s", "m", "rejected", "It is no notebook.", ISO))
        book.commit(result(course, "fred", lessons=("01_lesson",), state="partial"))
        book.commit(result(course, "gleb", {}))
    assert all(row == (0, None, 0) for row in grades(course, "eva").values()) and len(grades(course, "eva")) == 5
    assert grades(course, "fred")["reasons"] == (None, None, 1) and grades(course, "fred")["why"] == (0, None, 0)
    assert grades(course, "gleb")["reasons"] == (0, None, 0), "an essay that was left as it was released"
    said = ask(course.classroom / "gradebook.db", "SELECT count(*) FROM comment WHERE auto_comment = 'No response.'")
    assert said == [(4,)]


def change(course, lesson, how):
    path = course.source / MODULE / f"{lesson}.ipynb"
    notebook = nbformat.read(path, 4)
    how(notebook.cells)
    nbformat.write(notebook, path)


def by_id(cells, name):
    return next(n for n, cell in enumerate(cells) if cell.metadata.nbgrader.grade_id == name)


def test_changed_sources_are_followed_and_grades_stay(course):
    path = course.classroom / "gradebook.db"
    with open_book(course) as book:
        book.commit(result(course, "anna"))
    by_a_person(path)
    before = ask(path, "SELECT id, auto_score, manual_score FROM grade ORDER BY id")
    with open_book(course):
        assert ask(path, "SELECT id, auto_score, manual_score FROM grade ORDER BY id") == before

    def edit(cells):
        third = copy.deepcopy(cells[by_id(cells, "to_roubles-check-2")])
        third.metadata.nbgrader.grade_id = third.id = "to_roubles-check-3"
        cells.insert(by_id(cells, "to_roubles-check-2") + 1, third)
        cells[by_id(cells, "to_roubles-check-1")].metadata.nbgrader.points = 4
        del cells[by_id(cells, "note-check-1")]
        del cells[0]

    change(course, "01_lesson", edit)
    with open_book(course) as book:
        now = grades(course, "anna")
        assert now["to_roubles-check-3"] == (None, None, 1) and "note-check-1" not in now
        assert now["reasons"][1] == 2.5 and now["to_roubles-check-1"][0] == 1
        again = result(course, "anna", master="m2")
        with pytest.raises(
            GradingError, match=r"01_lesson: .* differ in the checks note-check-1, to_roubles-check-3\."
        ):
            book.commit(again)
        checks = again.lessons[0]["checks"]
        checks[:] = [c for c in checks if c["grade_id"] != "note-check-1"]
        checks.append({"grade_id": "to_roubles-check-3", "points": 2})
        assert book.commit(again)
        assert grades(course, "anna")["to_roubles-check-3"] == (2, None, 0)
    names = [row[0] for row in ask(path, "SELECT name FROM source_cell ORDER BY rowid") if "check" in row[0]]
    assert names == [f"to_roubles-check-{number}" for number in (1, 2, 3)]
    worth = "SELECT max_score FROM grade_cells JOIN base_cell USING (id) WHERE name = 'to_roubles-check-1'"
    assert ask(path, worth) == [(4.0,)]


def test_what_a_person_graded_is_never_dropped(course):
    with open_book(course) as book:
        book.commit(result(course, "anna"))
    by_a_person(course.classroom / "gradebook.db")
    before = dump(course.classroom / "gradebook.db")
    change(course, "01_lesson", lambda cells: cells.pop(by_id(cells, "reasons")))
    with pytest.raises(GradingError, match=r"01_first/01_lesson: the cell reasons is gone .* a person has graded"):
        open_book(course)
    assert dump(course.classroom / "gradebook.db") == before


def test_a_notebook_more_and_a_notebook_less(course):
    everything = sources(course)
    with Gradebook(course.classroom / "gradebook.db", MODULE, {"01_lesson": everything["01_lesson"]}) as book:
        book.commit(result(course, "anna"))
        assert len(grades(course, "anna")) == 4
    with open_book(course):
        assert grades(course, "anna")["why"] == (None, None, 1)
    with Gradebook(course.classroom / "gradebook.db", MODULE, {"01_lesson": everything["01_lesson"]}):
        assert (
            len(grades(course, "anna")) == 4
            and len(ask(course.classroom / "gradebook.db", "SELECT * FROM notebook")) == 1
        )


def test_files_that_are_no_gradebook_of_this_course(course):
    path = course.classroom / "gradebook.db"
    path.write_bytes(b"PK not a database at all" * 50)
    with pytest.raises(GradingError, match="is not a gradebook"):
        open_book(course)
    path.unlink()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE songs (name)")
    with pytest.raises(GradingError, match="not nbgrader's gradebook"):
        open_book(course)
    assert ask(path, "SELECT name FROM sqlite_master") == [("songs",)]
    path.write_bytes(b"")
    open_book(course).close()
    with sqlite3.connect(path) as database:
        database.execute("UPDATE base_cell SET name = 'other-' || name")
    with pytest.raises(GradingError, match=r"quite different tasks.*nbgrader db assignment remove"):
        open_book(course)
    with sqlite3.connect(path) as database:
        database.execute("ALTER TABLE grade DROP COLUMN extra_credit")
    with pytest.raises(GradingError, match="nbgrader db upgrade"):
        open_book(course)


def test_a_locked_gradebook_is_waited_for_and_then_named(course):
    with open_book(course, wait=0.3) as book:
        other = sqlite3.connect(course.classroom / "gradebook.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(GradingError, match=r"locked by another program \(formgrader\?\).*--resume"):
            book.commit(result(course, "anna"))
        other.execute("ROLLBACK")
        assert book.commit(result(course, "anna"))


def test_a_full_disk_leaves_nothing_half_written(course):
    with open_book(course) as book:
        book.commit(result(course, "anna"))
        before = dump(course.classroom / "gradebook.db")
        with book._engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(GradingError, match="disk is full"):
            for number in range(50):
                book.commit(result(course, f"l{number}"))
        last = dump(course.classroom / "gradebook.db")
        assert len(last["grade"]) == 5 * len(last["submitted_assignment"]) >= len(before["grade"])


def test_a_gradebook_that_cannot_be_written(course):
    with open_book(course) as book:
        path = course.classroom / "gradebook.db"
        with book._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA query_only = 1")
        with pytest.raises(GradingError, match="cannot be written"):
            book.commit(result(course, "anna"))
    path.unlink()
    path.mkdir()
    with pytest.raises(GradingError, match="cannot be written"):
        open_book(course)
    path.rmdir()
    course.classroom.rmdir()
    course.classroom.write_text("a file")
    with pytest.raises(GradingError):
        open_book(course)


def test_a_plugin_that_fails_is_named_and_nothing_is_written(course):
    (course.root / "late_days.py").write_text(PLUGIN.replace("total_seconds_late / 3600", "1 / 0"))
    sys.modules.pop("late_days", None)
    with open_book(course) as book:
        with sqlite3.connect(course.classroom / "gradebook.db") as database:
            database.execute("UPDATE assignment SET duedate = '2026-01-01 00:00:00.000000'")
        with pytest.raises(GradingError, match="LateDays, failed for anna: ZeroDivisionError"):
            book.commit(result(course, "anna"))
        assert not grades(course, "anna") and not book.committed()
    (course.root / "nbgrader_config.py").write_text(
        "c = get_config()\nc.AssignLatePenalties.plugin_class = 'no.such'\n"
    )
    with pytest.raises(GradingError, match=r"nbgrader_config\.py: the plugin for late submissions cannot be loaded"):
        open_book(course)


def test_a_result_of_another_module_or_a_wrong_time_is_refused(course):
    with open_book(course) as book:
        with pytest.raises(GradingError, match="none for 01_first"):
            book.commit(SubmissionResult("anna", "02_other", "s", "m", "graded"))
        with pytest.raises(GradingError, match="no ISO time"):
            book.commit(result(course, "anna", received="yesterday"))
