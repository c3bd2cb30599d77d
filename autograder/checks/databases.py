"""Private copies of a lesson's database, on which the judge runs a learner's query text.

A copy is read-only for the query, limited in time and rows, and thrown away afterwards. Where a database comes from is
handed in (the entry-point group ``autograder.databases``): nothing here knows a server.
"""

from __future__ import annotations

import contextlib
import functools
import io
import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import entry_points
from typing import Any, Literal, Protocol

from autograder.checks.outcome import Fault

FailureKind = Literal["syntax", "timeout", "refused", "other"]
MOST_ROWS = 100_000
MOST_CHARACTERS = 50_000_000
FETCHED_AT_ONCE = 2000

NOT_TEXT = "a query is text, such as 'SELECT ...'"
NO_STATEMENT = "there is no statement in this text"
ONE_STATEMENT = "one statement, please: after the semicolon another one begins"
ONLY_SELECT = "only SELECT runs here: a check never changes the data"
TOO_SLOW = "stopped: it ran longer than {limit:g} s"
TOO_MUCH = "stopped: more than {rows:,} rows came back"


class QueryFailed(Exception):
    """A query that gave no rows to compare; the text is for the learner."""

    def __init__(self, text: str, kind: FailureKind) -> None:
        super().__init__(text)
        self.text, self.kind = text, kind


@dataclass(frozen=True)
class Column:
    """One column. ``references`` is the table and column that a foreign key names, or None."""

    name: str
    type: str
    not_null: bool = False
    primary_key: bool = False
    unique: bool = False
    references: tuple[str, str] | None = None


@dataclass(frozen=True)
class Table:
    """A table with its rows, in insertion order."""

    name: str
    columns: tuple[Column, ...]
    rows: list[tuple[Any, ...]]


@dataclass(frozen=True)
class Rows:
    """What a query gave."""

    columns: list[str]
    rows: list[tuple[Any, ...]]


class Database(Protocol):
    """One private copy of a lesson's database.

    ``notes`` is what was worked out from its tables as they were given; all copies of one data set share it.
    """

    engine: str
    notes: dict[str, Any]

    def tables(self) -> list[Table]:
        """All tables with their rows."""

    def query(self, sql: str, parameters: Any, limit: float) -> Rows:
        """The rows of one SELECT; raises QueryFailed after ``limit`` seconds, too."""

    def fresh(self, tables: list[Table]) -> Database:
        """A database of the same shape with other rows and no constraints that the rows would have to meet."""

    def close(self) -> None:
        """Throw the copy away."""


def from_setup(source: str) -> Database:
    """A copy of the one sqlite3 connection that a lesson's locked set-up makes, run again in a clean namespace."""
    from autograder.checks.sqlite_database import SqliteDatabase

    namespace: dict[str, Any] = {"__name__": "__main__", "display": lambda *shown, **how: None}
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            exec(compile(source, "<set-up>", "exec"), namespace)
    except Exception as error:
        raise Fault(f"the lesson's set-up failed: {type(error).__name__}: {error}") from error
    found = {id(value): value for value in namespace.values() if isinstance(value, sqlite3.Connection)}
    if len(found) != 1:
        raise Fault(f"the set-up must make one sqlite3 connection and made {len(found)}: name the data set with on=")
    (connection,) = found.values()
    try:
        return SqliteDatabase.copy_of(connection)
    finally:
        connection.close()


def from_dataset(name: str, engine: str = "sqlite") -> Database:
    """A copy of the data set ``name`` in ``engine``: ``sqlite`` or ``postgresql``."""
    from autograder.checks.postgres_database import PostgresDatabase
    from autograder.checks.sqlite_database import SqliteDatabase

    connection = opener(engine)(name)
    is_sqlite = isinstance(connection, sqlite3.Connection)
    made: Database = SqliteDatabase(connection) if is_sqlite else PostgresDatabase(connection)
    made.notes = _notes(name, engine)
    return made


@functools.lru_cache(maxsize=8)
def _notes(name: str, engine: str) -> dict[str, Any]:
    """One for all copies of a data set in this process: reading its tables costs more than most checks."""
    return {}


@functools.cache
def opener(engine: str) -> Callable[[str | None], Any]:
    """What opens a copy in ``engine``. Looking through what is installed takes as long as the copy itself."""
    found = [entry for entry in entry_points(group="autograder.databases") if entry.name == engine]
    if not found:
        raise Fault(f"no {engine} is installed here: install the course again (python3 course.py)")
    opened: Callable[[str | None], Any] = found[0].load()
    return opened


def one_statement(sql: Any) -> str:
    """The text of a query, refused when it is no text, holds nothing, or has a second statement. Raises QueryFailed."""
    if not isinstance(sql, str):
        raise QueryFailed(NOT_TEXT, "refused")
    if "\0" in sql:
        raise QueryFailed("a query holds no NUL character", "syntax")
    rest = strip_comments(sql).strip()
    if not rest.strip("; \t\r\n"):
        raise QueryFailed(NO_STATEMENT, "syntax")
    return sql.strip()


def strip_comments(sql: str) -> str:
    """The text without its comments; quoted texts and names stay as they are."""
    return _QUOTED_OR_COMMENT.sub(lambda found: found[0] if found[1] else " ", sql)


_QUOTED_OR_COMMENT = re.compile(r"""('(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`)|--[^\n]*|/\*.*?(?:\*/|\Z)""", re.DOTALL)


def first_rows(cursor: Any) -> list[tuple[Any, ...]]:
    """All rows of a DB-API cursor, refused when there are too many or they are too large."""
    rows: list[tuple[Any, ...]] = []
    size = 0
    while some := cursor.fetchmany(FETCHED_AT_ONCE):
        rows += map(tuple, some)
        for row in some:
            for cell in row:
                if isinstance(cell, (str, bytes)):
                    size += len(cell)
        if len(rows) > MOST_ROWS:
            raise QueryFailed(TOO_MUCH.format(rows=MOST_ROWS), "other")
        if size > MOST_CHARACTERS:
            raise QueryFailed("stopped: the texts that came back are too long", "other")
    return rows
