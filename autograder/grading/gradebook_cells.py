"""A module's notebooks and cells in nbgrader's tables: as ``nbgrader generate_assignment --create`` registers them.

When the sources changed since, the rows follow them. nbgrader refuses to add or remove cells once somebody has handed
in; here the cells are added (marked as not graded yet) and removed, but never one that a person has graded.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from autograder.errors import GradingError
from autograder.grading.gradebook_settings import Settings

if TYPE_CHECKING:
    from sqlalchemy import Connection

CellKey = tuple[str, str]  # (GradeCell | SolutionCell | TaskCell, grade_id): nbgrader's own unique key in a notebook


@dataclass(frozen=True)
class Wanted:
    """What one source notebook says. ``cells`` maps kind and grade_id to (max_score, cell_type), both None for answers.

    ``sources`` maps a grade_id to the columns of its ``source_cell`` row, in the notebook's order.
    """

    kernelspec: str
    cells: dict[CellKey, tuple[float | None, str | None]]
    sources: dict[str, dict[str, Any]]


@dataclass(frozen=True)
class NotebookRows:
    """One notebook's rows: its id, the ids of its cells, and what was released."""

    id: str
    wanted: Wanted
    ids: dict[CellKey, str] = field(default_factory=dict)

    @functools.cached_property
    def stubs(self) -> dict[str, str]:
        """The text of each answer cell as it was released: who leaves it so has not answered."""
        wanted = self.wanted
        return {name: wanted.sources[name]["source"] for kind, name in wanted.cells if kind == "SolutionCell"}

    @functools.cached_property
    def checks(self) -> frozenset[str]:
        """The cells that the machine grades."""
        cells = self.wanted.cells.items()
        return frozenset(
            name
            for (kind, name), (_, type_) in cells
            if kind == "GradeCell" and type_ == "code" and name not in self.stubs
        )


def read_source(path: Path, settings: Settings) -> Wanted:
    """What the source notebook at ``path`` asks for. Raises GradingError when it cannot be read."""
    import nbformat

    try:
        released = settings.released(nbformat.read(path, 4), path.stem)
    except Exception as error:
        raise GradingError(
            f"{path} cannot be registered ({error}). Run `course build`, then this command again."
        ) from error
    cells: dict[str, dict[CellKey, tuple[float | None, str | None]]] = {
        "GradeCell": {},
        "SolutionCell": {},
        "TaskCell": {},
    }
    sources: dict[str, dict[str, Any]] = {}
    for cell in released.cells:
        mark = cell.metadata.get("nbgrader", {})
        name, worth = mark.get("grade_id", ""), (float(mark.get("points", 0) or 0), cell.cell_type)
        if mark.get("grade"):
            cells["GradeCell"]["GradeCell", name] = worth
        if mark.get("solution"):
            cells["SolutionCell"]["SolutionCell", name] = (None, None)
        if mark.get("task"):
            cells["TaskCell"]["TaskCell", name] = worth
        locked = bool(not mark.get("solution") and (mark.get("grade") or mark.get("locked")))
        if locked or mark.get("solution") or mark.get("task"):
            sources[name] = {
                "name": name, "cell_type": cell.cell_type, "locked": locked, "source": cell.source,
                "checksum": mark.get("checksum"),
            }  # fmt: skip
    kinds = {
        **cells["GradeCell"],
        **cells["SolutionCell"],
        **cells["TaskCell"],
    }  # the order in which nbgrader adds them
    return Wanted(json.dumps(released.metadata.get("kernelspec", {})), kinds, sources)


def register(
    connection: Connection, module: str, wanted: dict[str, Wanted], course: str
) -> tuple[str, dict[str, NotebookRows]]:
    """The assignment's id and the rows of its notebooks, made or brought up to date within the transaction.

    Raises GradingError when the gradebook's assignment is another course's, or a cell that a person has graded is gone.
    """
    from nbgrader import api
    from sqlalchemy import select

    assignments, notebooks = api.Assignment.__table__, api.Notebook.__table__
    if course and not connection.execute(select(api.Course.id).where(api.Course.id == course)).first():
        connection.execute(api.Course.__table__.insert(), {"id": course})
    assignment = connection.scalar(select(assignments.c.id).where(assignments.c.name == module))
    if assignment is None:
        assignment = uuid4().hex
        connection.execute(assignments.insert(), {"id": assignment, "name": module, "course_id": course})
    _check_kin(connection, assignment, module, wanted)
    query = select(notebooks.c.name, notebooks.c.id).where(notebooks.c.assignment_id == assignment)
    known = {row.name: row.id for row in connection.execute(query)}
    for name in known.keys() - wanted.keys():
        _remove_notebook(connection, known[name], f"{module}/{name}")
    rows, added = {}, False
    for name, one in wanted.items():
        key = known.get(name) or uuid4().hex
        values = {"name": name, "assignment_id": assignment, "kernelspec": one.kernelspec}
        if name not in known:
            connection.execute(notebooks.insert(), {"id": key, **values})
        else:
            connection.execute(notebooks.update().where(notebooks.c.id == key), values)
        rows[name] = NotebookRows(key, one)
        added |= _follow_cells(connection, rows[name], f"{module}/{name}")
        _follow_sources(connection, rows[name])
    if added:
        _fill_gaps(connection, assignment)
    return assignment, rows


def _check_kin(connection: Connection, assignment: str, module: str, wanted: dict[str, Wanted]) -> None:
    from nbgrader.api import BaseCell, Notebook
    from sqlalchemy import select

    query = (
        select(BaseCell.name)
        .join(Notebook, Notebook.id == BaseCell.notebook_id)
        .where(Notebook.assignment_id == assignment, BaseCell.__table__.c.type != "SolutionCell")
    )
    known = set(connection.scalars(query))
    ours = {name for one in wanted.values() for kind, name in one.cells if kind != "SolutionCell"}
    if known and 2 * len(known & ours) < min(len(known), len(ours)):
        raise GradingError(
            f"The gradebook's assignment {module} has quite different tasks: it belongs to another course or a far "
            "older version. Move the gradebook away, or remove the assignment and its grades with "
            f"`nbgrader db assignment remove {module} --force`; then run the command again."
        )


def _follow_cells(connection: Connection, rows: NotebookRows, where: str) -> bool:
    """Add, change and remove cells; fills ``rows.ids``. True when cells were added."""
    from nbgrader import api
    from sqlalchemy import select

    base = api.BaseCell.__table__
    query = select(base.c.type, base.c.name, base.c.id).where(base.c.notebook_id == rows.id)
    rows.ids.update({(kind, name): key for kind, name, key in connection.execute(query)})
    for key in rows.ids.keys() - rows.wanted.cells.keys():
        _refuse_to_lose(connection, [rows.ids[key]], f"{where}: the cell {key[1]}")
        _remove_cells(connection, [rows.ids.pop(key)])
    new = rows.wanted.cells.keys() - rows.ids.keys()
    for (kind, name), (points, cell_type) in rows.wanted.cells.items():
        table = getattr(api, kind).__table__
        values = {} if points is None else {"max_score": points, "cell_type": cell_type}
        if (kind, name) in new:
            cell = rows.ids[kind, name] = uuid4().hex
            connection.execute(base.insert(), {"id": cell, "name": name, "notebook_id": rows.id, "type": kind})
            connection.execute(table.insert(), {"id": cell, **values})
        elif values:
            connection.execute(table.update().where(table.c.id == rows.ids[kind, name]), values)
    return bool(new)


def _follow_sources(connection: Connection, rows: NotebookRows) -> None:
    """Write the source cells anew when one differs, in order: nbgrader puts deleted checks back by this order."""
    from nbgrader.api import SourceCell
    from sqlalchemy import select, text

    table = SourceCell.__table__
    found = (
        connection.execute(select(table).where(table.c.notebook_id == rows.id).order_by(text("rowid"))).mappings().all()
    )
    wanted = list(rows.wanted.sources.values())
    if [{name: row[name] for name in one} for row, one in zip(found, wanted, strict=False)] == wanted and len(
        found
    ) == len(wanted):
        return
    kept = {row["name"]: row["id"] for row in found}
    connection.execute(table.delete().where(table.c.notebook_id == rows.id))
    if wanted:
        connection.execute(
            table.insert(),
            [{"id": kept.get(one["name"]) or uuid4().hex, "notebook_id": rows.id, **one} for one in wanted],
        )


def _remove_notebook(connection: Connection, notebook: str, where: str) -> None:
    from nbgrader import api
    from sqlalchemy import select

    cells = list(connection.scalars(select(api.BaseCell.id).where(api.BaseCell.notebook_id == notebook)))
    _refuse_to_lose(connection, cells, f"the notebook {where}")
    _remove_cells(connection, cells)
    for table in (api.SourceCell.__table__, api.SubmittedNotebook.__table__):
        connection.execute(table.delete().where(table.c.notebook_id == notebook))
    connection.execute(api.Notebook.__table__.delete().where(api.Notebook.__table__.c.id == notebook))


def _remove_cells(connection: Connection, cells: list[str]) -> None:
    from nbgrader import api

    for table in (api.Grade.__table__, api.Comment.__table__):
        connection.execute(table.delete().where(table.c.cell_id.in_(cells)))
    for kind in (api.GradeCell, api.SolutionCell, api.TaskCell, api.BaseCell):
        connection.execute(kind.__table__.delete().where(kind.__table__.c.id.in_(cells)))


def _refuse_to_lose(connection: Connection, cells: list[str], where: str) -> None:
    """Raises GradingError when a person has graded or commented one of the cells."""
    from nbgrader.api import Comment, Grade
    from sqlalchemy import or_, select

    graded = select(Grade.id).where(
        Grade.cell_id.in_(cells), or_(Grade.manual_score.is_not(None), Grade.extra_credit.is_not(None))
    )
    commented = select(Comment.id).where(Comment.cell_id.in_(cells), Comment.manual_comment.is_not(None))
    if connection.execute(graded).first() or connection.execute(commented).first():
        raise GradingError(
            f"{where} is gone from the sources, but a person has graded or commented it in the gradebook. Put it back "
            "(`course build`), or remove those scores and comments in formgrader; then run the command again."
        )


def _fill_gaps(connection: Connection, assignment: str) -> None:
    """Give earlier submissions their rows for new notebooks and cells, marked as not graded yet."""
    from nbgrader import api
    from sqlalchemy import and_, select

    submitted, notebook = api.SubmittedAssignment.__table__, api.Notebook.__table__
    theirs, cell = api.SubmittedNotebook.__table__, api.BaseCell.__table__
    pairs = (
        select(submitted.c.id, notebook.c.id)
        .join(notebook, notebook.c.assignment_id == submitted.c.assignment_id)
        .outerjoin(theirs, and_(theirs.c.assignment_id == submitted.c.id, theirs.c.notebook_id == notebook.c.id))
        .where(submitted.c.assignment_id == assignment, theirs.c.id.is_(None))
    )
    missing = [{"id": uuid4().hex, "assignment_id": a, "notebook_id": n} for a, n in connection.execute(pairs)]
    if missing:
        connection.execute(theirs.insert(), missing)
    for table, other in ((api.Grade.__table__, "SolutionCell"), (api.Comment.__table__, "GradeCell")):
        gaps = (
            select(theirs.c.id, cell.c.id)
            .join(notebook, notebook.c.id == theirs.c.notebook_id)
            .join(cell, and_(cell.c.notebook_id == notebook.c.id, cell.c.type != other))
            .outerjoin(table, and_(table.c.cell_id == cell.c.id, table.c.notebook_id == theirs.c.id))
            .where(notebook.c.assignment_id == assignment, table.c.id.is_(None))
        )
        missing = [{"id": uuid4().hex, "notebook_id": n, "cell_id": c} for n, c in connection.execute(gaps)]
        if missing:
            connection.execute(table.insert(), missing)
