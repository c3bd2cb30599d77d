"""The gradebook as a file: opened or made whole, checked, and its failures said in words a person can act on.

The file stays in SQLite's rollback-journal mode, as nbgrader made it: ``nbgrader db upgrade`` copies the one file, and
a write-ahead log beside it would be missing from that copy. A reader such as formgrader holds no lock between requests,
so waiting (30 s) is enough.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.errors import GradingError

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine, Table

WAIT = 30.0  # seconds to wait for another program's lock


def open_file(path: Path, wait: float = WAIT) -> Engine:
    """An engine on nbgrader's database at ``path``; an absent or empty file becomes a new one in one transaction.

    Raises GradingError when the file cannot be read or written, or is no gradebook of this nbgrader.
    """
    from sqlalchemy import create_engine, event
    from sqlalchemy.engine import URL

    with _said(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(URL.create("sqlite", database=str(path)), connect_args={"timeout": wait})
    event.listen(engine, "connect", _leave_transactions_to_us)
    event.listen(engine, "begin", _begin)
    try:
        with transaction(engine, path) as connection:
            _check_or_make(connection, path)
    except BaseException:
        engine.dispose()
        raise
    return engine


@contextlib.contextmanager
def transaction(engine: Engine, path: Path) -> Iterator[Connection]:
    """One write transaction, taken at once; everything or nothing. Raises GradingError when the file fails."""
    with _said(path), engine.begin() as connection:
        yield connection


def commits_table() -> Table:
    """The course's own table in the gradebook: which submission was committed last for each learner and module."""
    from sqlalchemy import Column, DateTime, MetaData, String, Table

    return Table(
        "course_commits",
        MetaData(),
        Column("learner", String(128), primary_key=True),
        Column("module", String(128), primary_key=True),
        Column("submission", String(128), nullable=False),
        Column("master", String(128), nullable=False),
        Column("state", String(32), nullable=False),
        Column("at", DateTime, nullable=False),
    )


def _leave_transactions_to_us(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # sqlite3 would begin too late, and not at all before CREATE TABLE


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")  # the write lock at the start: two writers never meet half-way


def _check_or_make(connection: Connection, path: Path) -> None:
    from nbgrader.api import Base
    from sqlalchemy import inspect

    inspector = inspect(connection)
    found = set(inspector.get_table_names())
    if not found:
        _make(connection)
    elif not {"assignment", "student", "alembic_version"} <= found:
        raise GradingError(
            f"{path} is a database, but not nbgrader's gradebook. Move it away and run the command again: a new "
            "gradebook is made."
        )
    else:
        for table in Base.metadata.sorted_tables:
            wanted = {column.name for column in table.columns}
            if table.name not in found or wanted - {column["name"] for column in inspector.get_columns(table.name)}:
                raise GradingError(
                    f"{path} was made by another version of nbgrader. Make a copy of it, run `nbgrader db upgrade` in "
                    "the course's folder, then run the command again."
                )
    commits_table().create(connection, checkfirst=True)


def _make(connection: Connection) -> None:
    """What nbgrader's Gradebook makes of an empty file, without its call of the ``alembic`` command."""
    import nbgrader
    from alembic.script import ScriptDirectory
    from nbgrader.api import Base

    Base.metadata.create_all(connection)
    head = ScriptDirectory(str(Path(nbgrader.__file__).parent / "alembic")).get_current_head()
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
    connection.exec_driver_sql("INSERT INTO alembic_version (version_num) VALUES (?)", (head,))


@contextlib.contextmanager
def _said(path: Path) -> Iterator[None]:
    """Turns what SQLite and the file system say into a GradingError that says what to do."""
    from sqlalchemy.exc import DBAPIError

    try:
        yield
    except DBAPIError as error:
        raise GradingError(_sentence(path, str(error.orig))) from error
    except OSError as error:
        raise GradingError(_sentence(path, error.strerror or str(error))) from error


def _sentence(path: Path, said: str) -> str:
    kept = "The results are kept; run the command again with --resume."
    if "locked" in said or "busy" in said:
        return f"The gradebook {path} is locked by another program (formgrader?). Close it there. {kept}"
    if "readonly" in said or "unable to open" in said or "ermission denied" in said or "ead-only" in said:
        return (
            f"The gradebook {path} cannot be written ({said}). Give yourself write access to it and its folder. {kept}"
        )
    if "full" in said or "No space" in said:
        return f"The disk is full: nothing was written to the gradebook {path}. Free some space. {kept}"
    if "not a database" in said or "malformed" in said:
        return (
            f"{path} is not a gradebook ({said}). Put a copy of the right one there, or move it away and run the "
            "command again: a new gradebook is made."
        )
    return f"The gradebook {path} cannot be used ({said}). {kept}"
