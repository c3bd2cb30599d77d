"""Private copies of a lesson's database, on which learners' query texts run.

SQLite stands here (standard library); other engines are handed in through the entry-point group
``autograder.databases``: a callable that takes a data set's name and gives a Database.
"""

from __future__ import annotations

import builtins
import sqlite3
import time
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import entry_points
from typing import Any, Protocol, Self

MAX_ROWS = 100_000
SELECT_ONLY = {
    sqlite3.SQLITE_SELECT,
    sqlite3.SQLITE_READ,
    sqlite3.SQLITE_FUNCTION,
    sqlite3.SQLITE_RECURSIVE,
}
FORBIDDEN_FUNCTIONS = {"load_extension", "writefile", "readfile", "edit", "fts3_tokenizer"}


@dataclass(frozen=True)
class Column:
    """One column as the database declares it; ``references`` is the parent's (table, column) of a foreign key."""

    name: str
    type: str
    not_null: bool = False
    primary_key: bool = False
    unique: bool = False
    references: tuple[str, str] | None = None


@dataclass(frozen=True)
class Table:
    """One table: its columns, and its rows in insertion order."""

    name: str
    columns: tuple[Column, ...]
    rows: list[tuple[Any, ...]]


@dataclass(frozen=True)
class Rows:
    """What a query gave."""

    columns: list[str]
    rows: list[tuple[Any, ...]]


class QueryFailed(Exception):
    """A query that gave no rows to compare. ``kind``: syntax, timeout, refused, other. The text is for the learner."""

    def __init__(self, text: str, kind: str) -> None:
        super().__init__(text, kind)
        self.text, self.kind = text, kind

    def __str__(self) -> str:
        return self.text


class Database(Protocol):
    """One private copy of a lesson's database, thrown away afterwards."""

    engine: str

    def tables(self) -> list[Table]:
        """Every table with its rows."""

    def query(self, sql: str, parameters: Any, limit: float) -> Rows:
        """The rows ``sql`` gives within ``limit`` seconds; changes nothing. Raises QueryFailed."""

    def fresh(self, tables: list[Table]) -> Self:
        """A database of the same shape with other rows, foreign keys not enforced."""

    def close(self) -> None:
        """Throw this copy away."""


def from_setup(source: str) -> Database:
    """A copy of the one SQLite database that a lesson's set-up makes when run in a clean namespace.

    Raises ValueError when the set-up makes none or several.
    """
    scope: dict[str, Any] = {"__builtins__": dict(vars(builtins)), "__name__": "setup"}
    exec(compile(source, "<setup>", "exec"), scope)
    made = {id(value): value for value in scope.values() if isinstance(value, sqlite3.Connection)}
    if len(made) != 1:
        raise ValueError(f"the set-up must make one sqlite3 connection, it made {len(made)}")
    return SqliteDatabase(next(iter(made.values())))


def from_dataset(name: str, engine: str) -> Database:
    """A copy of a data set's database. ``engine``: ``sqlite`` or one of the entry points. Raises ValueError."""
    for point in entry_points(group="autograder.databases"):
        if point.name == engine:
            made = point.load()(name)
            return SqliteDatabase(made) if isinstance(made, sqlite3.Connection) else made  # type: ignore[no-any-return]
    raise ValueError(f"no database engine {engine!r} is installed: run `python3 course.py` once more")


class SqliteDatabase:
    """A SQLite database in memory; queries may only read."""

    engine = "sqlite"

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Takes a copy of ``connection``'s main database."""
        self.connection = sqlite3.connect(":memory:")
        connection.commit()
        connection.backup(self.connection)

    def tables(self) -> list[Table]:
        """Every table with its rows, in the order of their names."""
        names = self.connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        ).fetchall()
        return [self._table(name) for (name,) in names]

    def _table(self, name: str) -> Table:
        run = self.connection.execute
        quoted = _quote(name)
        single = [
            parts[0][2]
            for _, index, unique, *_ in run(f"PRAGMA index_list({quoted})")
            if unique and len(parts := run(f"PRAGMA index_info({_quote(index)})").fetchall()) == 1
        ]
        parents = {row[3]: (row[2], row[4] or row[3]) for row in run(f"PRAGMA foreign_key_list({quoted})")}
        info = run(f"PRAGMA table_info({quoted})").fetchall()
        keys = [row[1] for row in info if row[5]]
        columns = tuple(
            Column(
                column,
                kind,
                bool(required) or column in keys,
                column in keys,
                column in single or keys == [column],
                parents.get(column),
            )
            for _, column, kind, required, _, _ in info
        )
        return Table(name, columns, run(f"SELECT * FROM {quoted}").fetchall())

    def query(self, sql: str, parameters: Any, limit: float) -> Rows:
        """See Database.query."""
        if not sql.strip():
            raise QueryFailed("the query is empty", "syntax")
        end = time.monotonic() + limit
        self.connection.set_authorizer(_read_only)
        self.connection.set_progress_handler(lambda: time.monotonic() > end, 10_000)
        try:
            cursor = self.connection.execute(sql, parameters if parameters is not None else ())
            if cursor.description is None:
                raise QueryFailed("this statement gives no rows: a SELECT is asked for", "refused")
            rows = cursor.fetchmany(MAX_ROWS + 1)
        except (sqlite3.Error, sqlite3.Warning, ValueError, OverflowError) as error:
            raise _in_words(error, limit) from None
        finally:
            self.connection.set_progress_handler(None, 0)
            self.connection.set_authorizer(None)
        if len(rows) > MAX_ROWS:
            raise QueryFailed(f"more than {MAX_ROWS:,} rows came: is a condition missing?", "other")
        return Rows([column[0] for column in cursor.description], rows)

    def fresh(self, tables: list[Table]) -> Self:
        """See Database.fresh."""
        empty = sqlite3.connect(":memory:")
        for table in tables:
            empty.execute(f"CREATE TABLE {_quote(table.name)} ({', '.join(_column(table))})")
            marks = ", ".join("?" * len(table.columns))
            empty.executemany(f"INSERT INTO {_quote(table.name)} VALUES ({marks})", table.rows)
        copy = object.__new__(type(self))
        copy.connection = empty
        return copy

    def close(self) -> None:
        """Throw this copy away."""
        self.connection.close()


def _column(table: Table) -> Iterable[str]:
    keys = [column.name for column in table.columns if column.primary_key]
    for column in table.columns:
        # INT rather than INTEGER: an INTEGER PRIMARY KEY is the rowid, and rows would always come back in its order.
        kind = "INT" if column.primary_key and column.type.upper() == "INTEGER" else column.type
        words = [_quote(column.name), kind, "NOT NULL" if column.not_null else "", "UNIQUE" if column.unique else ""]
        yield " ".join(word for word in words if word)
    if len(keys) > 1:
        yield f"UNIQUE ({', '.join(_quote(key) for key in keys)})"


def _quote(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _read_only(action: int, first: str | None, second: str | None, *rest: Any) -> int:
    allowed = action in SELECT_ONLY and (second or "").lower() not in FORBIDDEN_FUNCTIONS
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY


def _in_words(error: Exception, limit: float) -> QueryFailed:
    said = str(error)
    if "interrupted" in said:
        return QueryFailed(f"no answer after {limit:g} s; the query was stopped", "timeout")
    if "not authorized" in said or "prohibited" in said:
        return QueryFailed("this statement would change something: only a SELECT runs here", "refused")
    if "one statement" in said:
        return QueryFailed("several statements: write one", "syntax")
    return QueryFailed(f"SQLite says: {said}", "syntax" if "syntax" in said or "no such" in said else "other")
