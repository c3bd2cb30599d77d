"""The only writer of nbgrader's tables: one submission's result becomes the rows that `nbgrader autograde` leaves.

One transaction a submission, through SQLAlchemy Core; nbgrader itself needs about sixty. The course's own table
``course_commits`` is written in the same transaction, so that a result counts exactly once however often it is sent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from autograder.errors import GradingError
from autograder.grading.gradebook_cells import NotebookRows, read_source, register
from autograder.grading.gradebook_file import WAIT, commits_table, open_file, transaction
from autograder.grading.gradebook_settings import LatePolicy, read_settings, utc
from autograder.records import SubmissionResult

if TYPE_CHECKING:
    from sqlalchemy import Connection

NO_RESPONSE = "No response."
STUDENT_ID = 128  # characters nbgrader's column holds


@dataclass
class _Before:
    """What the gradebook holds of one submission: rows by their ids and by (submitted notebook, cell)."""

    id: str = ""
    timestamp: datetime | None = None
    extension: timedelta | None = None
    notebooks: dict[str, str] = field(default_factory=dict)  # notebook id -> submitted notebook id
    grades: dict[tuple[str, str], Any] = field(default_factory=dict)
    comments: dict[tuple[str, str], str] = field(default_factory=dict)


@dataclass
class _Rows:
    """Rows to write, as Core takes them."""

    new: list[dict[str, Any]] = field(default_factory=list)
    changed: list[dict[str, Any]] = field(default_factory=list)


class Gradebook:
    """nbgrader's gradebook of one course, opened for writing the results of one module."""

    def __init__(
        self, path: Path, module: str, sources: dict[str, Path], *, settings: Path | None = None, wait: float = WAIT
    ) -> None:
        """Open the gradebook at ``path`` (made when absent) and bring the module's cells up to date with ``sources``.

        ``sources`` maps a lesson's name to its source notebook, ``settings`` is the course's nbgrader_config.py
        (default: in the folder above the classroom), ``wait`` the seconds to wait for another program's lock.
        Raises GradingError: no gradebook, another course's, locked, read-only, disk full, settings that fail.
        """
        self._path, self._module = path, module
        configured = read_settings(settings or path.resolve().parent.parent / "nbgrader_config.py")
        self._late = LatePolicy(configured)
        wanted = {name: read_source(source, configured) for name, source in sources.items()}
        if not wanted:
            raise GradingError(f"The module {module} has no source notebooks. Run `course build`.")
        self._commits = commits_table()
        self._engine = open_file(path, wait)
        try:
            with transaction(self._engine, path) as connection:
                self._assignment, self._notebooks = register(connection, module, wanted, configured.course)
        except BaseException:
            self._engine.dispose()
            raise

    def __enter__(self) -> Gradebook:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def committed(self) -> dict[str, tuple[str, str]]:
        """Learner -> (submission, master) of what the gradebook holds; a submission that was removed is not in it."""
        with transaction(self._engine, self._path) as connection:
            return self._committed(connection)

    def commit(self, result: SubmissionResult, *, regrade: bool = False) -> bool:
        """Write one result; all of it or nothing.

        False, and nothing is written, when exactly this submission was committed against this master before (and
        ``regrade`` is off), and for a result in the state ``ours``. What a person gave (manual scores, extra credit,
        comments, flags, extensions) stays. Raises GradingError when the file fails or the result is of another module.
        """
        if result.module != self._module or not 0 < len(result.learner) <= STUDENT_ID:
            raise GradingError(f"A result of {result.learner!r} for {result.module} is none for {self._module}.")
        if result.state == "ours" or any(lesson.get("state") == "ours" for lesson in result.lessons):
            return False
        received, version = utc(result.received), (result.submission, result.master)
        with transaction(self._engine, self._path) as connection:
            if not regrade and self._committed(connection, result.learner).get(result.learner) == version:
                return False
            self._write(connection, result, self._before(connection, result.learner), received)
            self._note(connection, result)
        return True

    def _committed(self, connection: Connection, learner: str | None = None) -> dict[str, tuple[str, str]]:
        from nbgrader.api import SubmittedAssignment
        from sqlalchemy import select

        table, submitted = self._commits, SubmittedAssignment.__table__
        query = (
            select(table.c.learner, table.c.submission, table.c.master)
            .join(submitted, submitted.c.student_id == table.c.learner)
            .where(table.c.module == self._module, submitted.c.assignment_id == self._assignment)
        )
        if learner is not None:
            query = query.where(table.c.learner == learner)
        return {row.learner: (row.submission, row.master) for row in connection.execute(query)}

    def _note(self, connection: Connection, result: SubmissionResult) -> None:
        from sqlalchemy.dialects.sqlite import insert

        key = {"learner": result.learner, "module": self._module}
        values = {
            "submission": result.submission,
            "master": result.master,
            "state": result.state,
            "at": datetime.now(UTC).replace(tzinfo=None),
        }
        query = insert(self._commits).values(**key, **values)
        connection.execute(query.on_conflict_do_update(index_elements=list(key), set_=values))

    def _before(self, connection: Connection, learner: str) -> _Before:
        from nbgrader import api
        from sqlalchemy import select

        table = api.SubmittedAssignment.__table__
        query = select(table.c.id, table.c.timestamp, table.c.extension).where(
            table.c.student_id == learner, table.c.assignment_id == self._assignment
        )
        row = connection.execute(query).first()
        if row is None:
            return _Before()
        theirs, grade, comment = api.SubmittedNotebook.__table__, api.Grade.__table__, api.Comment.__table__
        found = _Before(*row)
        books = select(theirs.c.notebook_id, theirs.c.id).where(theirs.c.assignment_id == found.id)
        found.notebooks = {row.notebook_id: row.id for row in connection.execute(books)}
        inside = list(found.notebooks.values())
        grades = select(grade.c.notebook_id, grade.c.cell_id, grade.c.id, grade.c.manual_score, grade.c.extra_credit)
        for one in connection.execute(grades.where(grade.c.notebook_id.in_(inside))):
            found.grades[one.notebook_id, one.cell_id] = one
        comments = select(comment.c.notebook_id, comment.c.cell_id, comment.c.id)
        for one in connection.execute(comments.where(comment.c.notebook_id.in_(inside))):
            found.comments[one.notebook_id, one.cell_id] = one.id
        return found

    def _write(
        self, connection: Connection, result: SubmissionResult, before: _Before, received: datetime | None
    ) -> None:
        from nbgrader import api
        from sqlalchemy import select
        from sqlalchemy.dialects.sqlite import insert

        submitted, assignment = api.SubmittedAssignment.__table__, api.Assignment.__table__
        when = received or before.timestamp
        if not before.id:
            connection.execute(insert(api.Student.__table__).on_conflict_do_nothing(), {"id": result.learner})
            before.id = uuid4().hex
            owner = {"assignment_id": self._assignment, "student_id": result.learner}
            connection.execute(submitted.insert(), {"id": before.id, "timestamp": when, **owner})
        else:
            connection.execute(submitted.update().where(submitted.c.id == before.id), {"timestamp": when})
        due = connection.scalar(select(assignment.c.duedate).where(assignment.c.id == self._assignment))
        late = 0.0
        if due is not None and when is not None:
            late = max(0.0, (when - due - (before.extension or timedelta())).total_seconds())
        books, grades, comments = _Rows(), _Rows(), _Rows()
        lessons = {lesson["lesson"]: lesson for lesson in result.lessons}
        for name, rows in self._notebooks.items():
            key = before.notebooks.get(rows.id)
            theirs = {"id": key or uuid4().hex, "notebook_id": rows.id, "assignment_id": before.id}
            marks = _marks(f"{self._module}/{name}", rows, lessons.get(name), result.notebooks.get(name))
            score = _add_grades(grades, rows, marks, theirs["id"], before)
            _add_comments(comments, rows, marks, theirs["id"], before)
            penalty = self._late.penalty(result.learner, score, late) if marks.handed_in else None
            (books.changed if key else books.new).append({**theirs, "late_submission_penalty": penalty})
        _execute(connection, api.SubmittedNotebook.__table__, books)
        _execute(connection, api.Grade.__table__, grades)
        _execute(connection, api.Comment.__table__, comments)


@dataclass
class _Marks:
    """What one lesson's result says: points of its checks, and of its answers which were given (absent: deleted)."""

    handed_in: bool
    points: dict[str, float]
    answered: dict[str, bool]
    essays: frozenset[str] = frozenset()


def _marks(where: str, rows: NotebookRows, lesson: dict[str, Any] | None, notebook: dict[str, Any] | None) -> _Marks:
    if lesson is None or lesson.get("state") == "rejected":
        return _Marks(False, {}, {})
    points = {check["grade_id"]: float(check["points"]) for check in lesson["checks"]}
    if odd := sorted(points.keys() ^ rows.checks):
        raise GradingError(  # a check that is missing here would become a zero that nobody earned
            f"{where}: the result and the sources differ in the checks {', '.join(odd[:3])}. The sources changed after "
            "it was graded: grade it again."
        )
    if notebook is None:  # the result carries no text: a person looks at every essay
        return _Marks(True, points, {}, frozenset(lesson["essays"]))
    answered = {}
    for cell in notebook.get("cells", []):
        mark = cell.get("metadata", {}).get("nbgrader")
        name = mark.get("grade_id") if isinstance(mark, dict) else None
        if name in rows.stubs:
            text = cell.get("source", "")
            answered[name] = ("".join(text) if isinstance(text, list) else text) != rows.stubs[name]
    return _Marks(True, points, answered)


def _add_grades(grades: _Rows, rows: NotebookRows, marks: _Marks, theirs: str, before: _Before) -> float:
    """Rows of nbgrader's ``grade``; gives the notebook's score as nbgrader computes it."""
    total = 0.0
    for (kind, name), (_, cell_type) in rows.wanted.cells.items():
        if kind == "SolutionCell":
            continue
        cell = rows.ids[kind, name]
        old = before.grades.get((theirs, cell))
        by_hand = kind == "TaskCell" or cell_type != "code" or ("SolutionCell", name) in rows.ids
        given = marks.answered.get(name, False) or name in marks.essays or ("SolutionCell", name) not in rows.ids
        auto = None if by_hand and given and marks.handed_in else 0.0 if by_hand else marks.points.get(name, 0.0)
        manual, extra = (old.manual_score, old.extra_credit) if old is not None else (None, None)
        open_ = marks.handed_in and (auto is None or manual is not None)
        values = {"auto_score": auto, "needs_manual_grade": open_}
        if old is None:
            grades.new.append({"id": uuid4().hex, "notebook_id": theirs, "cell_id": cell, **values})
        else:
            grades.changed.append({"id": old.id, **values})
        score = manual if manual is not None else auto
        total += 0.0 if score is None else score + (extra or 0.0)
    return total


def _add_comments(comments: _Rows, rows: NotebookRows, marks: _Marks, theirs: str, before: _Before) -> None:
    """Rows of nbgrader's ``comment``: an answer left as it was released says so."""
    for (kind, name), cell in rows.ids.items():
        if kind == "GradeCell":
            continue
        said = NO_RESPONSE if kind == "SolutionCell" and marks.answered.get(name) is False else None
        key = before.comments.get((theirs, cell))
        if key is None:
            comments.new.append({"id": uuid4().hex, "notebook_id": theirs, "cell_id": cell, "auto_comment": said})
        else:
            comments.changed.append({"id": key, "auto_comment": said})


def _execute(connection: Connection, table: Any, rows: _Rows) -> None:
    from sqlalchemy import bindparam

    if rows.new:
        connection.execute(table.insert(), rows.new)
    if rows.changed:
        columns: dict[str, Any] = {name: bindparam(f"new_{name}") for name in rows.changed[0] if name != "id"}
        values = [{f"new_{name}": value for name, value in row.items()} for row in rows.changed]
        connection.execute(table.update().where(table.c.id == bindparam("new_id")).values(columns), values)
