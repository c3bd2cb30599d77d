"""A private SQLite copy: SELECT only, by the authorizer; limited in time by the progress handler."""

from __future__ import annotations

import re
import sqlite3
import time
from typing import Any

from autograder.checks.databases import (
    ONE_STATEMENT,
    ONLY_SELECT,
    TOO_SLOW,
    Column,
    QueryFailed,
    Rows,
    Table,
    first_rows,
    one_statement,
)

LONGEST_TEXT = 10_000_000  # no single value may grow beyond this many bytes
MOST_MEMORY = 500_000_000
STEPS_BETWEEN_LOOKS = 20_000  # of SQLite's virtual machine: under a millisecond
ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
FORBIDDEN_FUNCTIONS = {"load_extension", "fts3_tokenizer", "readfile", "writefile", "edit"}


class SqliteDatabase:
    """Owns ``connection`` and guards it."""

    engine = "sqlite"

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        connection.isolation_level = None
        connection.row_factory = None
        connection.text_factory = str
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_TEXT)
        # Of the whole process: a query that sorts or groups without end fails instead of filling the memory.
        connection.execute(f"PRAGMA hard_heap_limit = {MOST_MEMORY}")
        self.notes: dict[str, Any] = {}

    @classmethod
    def copy_of(cls, connection: sqlite3.Connection) -> SqliteDatabase:
        """A copy in memory of what ``connection`` sees now; the original may be closed afterwards."""
        connection.commit()
        copy = sqlite3.connect(":memory:")
        connection.backup(copy)
        return cls(copy)

    def tables(self) -> list[Table]:
        """All tables with their rows, in insertion order."""
        if "tables" not in self.notes:
            names = self._connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
            ).fetchall()
            self.notes["tables"] = [self._table(name) for (name,) in names]
        found: list[Table] = self.notes["tables"]
        return found

    def query(self, sql: str, parameters: Any, limit: float) -> Rows:
        """The rows of one SELECT. Parameters as sqlite3 takes them: a dict for ``:name``, a list for ``?``."""
        text = one_statement(sql)
        end = time.monotonic() + limit
        refused: list[int] = []

        def authorize(action: int, first: str | None, second: str | None, *where: str | None) -> int:
            if action in ALLOWED and not (action == sqlite3.SQLITE_FUNCTION and second in FORBIDDEN_FUNCTIONS):
                return sqlite3.SQLITE_OK
            refused.append(action)
            return sqlite3.SQLITE_DENY

        connection = self._connection
        connection.set_authorizer(authorize)
        connection.set_progress_handler(lambda: time.monotonic() > end, STEPS_BETWEEN_LOOKS)
        try:
            cursor = connection.execute(text, parameters if parameters is not None else ())
            rows = first_rows(cursor)
            return Rows([column[0] for column in cursor.description or ()], rows)
        except (sqlite3.Error, sqlite3.Warning, OverflowError, ValueError) as error:
            raise _explained(error, bool(refused), time.monotonic() > end, limit) from None
        finally:
            connection.set_progress_handler(None, 0)
            connection.set_authorizer(None)

    def fresh(self, tables: list[Table]) -> SqliteDatabase:
        """The same tables and views with other rows; without keys and indexes, a scan gives rows as inserted."""
        connection = sqlite3.connect(":memory:")
        for table in tables:
            columns = ", ".join(
                f"{_quoted(column.name)} {'INT' if column.primary_key and _is_integer(column.type) else column.type}"
                + (" NOT NULL" if column.not_null else "")
                for column in table.columns
            )
            connection.execute(f"CREATE TABLE {_quoted(table.name)} ({columns})")
            marks = ", ".join("?" * len(table.columns))
            connection.executemany(f"INSERT INTO {_quoted(table.name)} VALUES ({marks})", table.rows)
        for (view,) in self._connection.execute("SELECT sql FROM sqlite_master WHERE type = 'view'").fetchall():
            connection.execute(view)
        connection.commit()
        fresh = SqliteDatabase(connection)
        fresh.notes["tables"] = tables  # as they were given: the copy itself no longer knows their keys
        return fresh

    def close(self) -> None:
        """Throw the copy away."""
        self._connection.close()

    def _table(self, name: str) -> Table:
        run = self._connection.execute
        unique: set[str] = set()
        for index in run(f"PRAGMA index_list({_quoted(name)})").fetchall():
            parts = run(f"PRAGMA index_info({_quoted(index[1])})").fetchall()
            if index[2] and len(parts) == 1:
                unique.add(parts[0][2])
        keys = {row[3]: (row[2], row[4] or row[3]) for row in run(f"PRAGMA foreign_key_list({_quoted(name)})")}
        columns = tuple(
            Column(row[1], row[2], bool(row[3] or row[5]), bool(row[5]), row[1] in unique, keys.get(row[1]))
            for row in run(f"PRAGMA table_info({_quoted(name)})")
        )
        return Table(name, columns, run(f"SELECT * FROM {_quoted(name)}").fetchall())


def _explained(error: Exception, refused: bool, late: bool, limit: float) -> QueryFailed:
    """What went wrong, in words for the learner."""
    text = str(error)
    if refused:
        return QueryFailed(ONLY_SELECT, "refused")
    if "one statement at a time" in text:
        return QueryFailed(ONE_STATEMENT, "refused")
    if late and "interrupted" in text:
        return QueryFailed(TOO_SLOW.format(limit=limit), "timeout")
    if isinstance(error, sqlite3.OperationalError) and re.search(r"syntax error|unrecognized token|incomplete", text):
        return QueryFailed(f"SQLite: {text}", "syntax")
    return QueryFailed(f"SQLite: {text}", "other")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _is_integer(kind: str) -> bool:
    return kind.strip().upper() == "INTEGER"
