"""A private PostgreSQL copy, over a connection that was handed in (psycopg's, never imported here).

The connection's role owns this one database and nothing else. Every query runs in a read-only subtransaction with a
time limit and is rolled back; other rows live in a schema of their own, inside a transaction that never commits.
"""

from __future__ import annotations

import re
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
    strip_comments,
)

WORLD = "world"
FIRST_WORD = re.compile(r"[\s(]*(select|with|values|table)\b", re.IGNORECASE)

COLUMNS = """
    SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
           coalesce(k.primary_key, false), coalesce(k.alone, false), f.target, f.named
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN LATERAL (SELECT bool_or(indisprimary) AS primary_key, bool_or(indisunique AND indnkeyatts = 1) AS alone
        FROM pg_index WHERE indrelid = c.oid AND a.attnum = ANY (indkey) AND indisunique) k ON true
    LEFT JOIN LATERAL (SELECT confrelid::regclass::text AS target, t.attname AS named
        FROM pg_constraint JOIN pg_attribute t ON t.attrelid = confrelid AND t.attnum = confkey[1]
        WHERE contype = 'f' AND conrelid = c.oid AND conkey = ARRAY[a.attnum] LIMIT 1) f ON true
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY c.oid, a.attnum
"""


class PostgresDatabase:
    """Owns ``connection`` (psycopg 3, autocommit) and its database; one set of other rows at a time."""

    engine = "postgresql"

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.notes: dict[str, Any] = {}
        self._world_made = False
        self._used: set[str] = set()  # tables of the world that held rows

    def tables(self) -> list[Table]:
        """All tables of the schema ``public`` with their rows, in insertion order."""
        if "tables" not in self.notes:
            columns: dict[str, list[Column]] = {}
            for table, name, kind, not_null, key, alone, target, named in self._all(COLUMNS):
                references = (target, named) if target else None
                columns.setdefault(table, []).append(Column(name, kind, not_null, key, alone, references))
            self.notes["tables"] = [
                Table(name, tuple(found), self._all(f"SELECT {_listed(found)} FROM public.{_quoted(name)}"))
                for name, found in columns.items()
            ]
        tables: list[Table] = self.notes["tables"]
        return tables

    def query(self, sql: str, parameters: Any, limit: float, schema: str = "public") -> Rows:
        """The rows of one SELECT. Parameters as psycopg takes them: a dict for ``%(name)s``, a list for ``%s``."""
        text = one_statement(sql).rstrip("; \t\r\n")
        if not FIRST_WORD.match(strip_comments(text)):
            raise QueryFailed(ONLY_SELECT, "refused")
        run = self._connection.execute
        inside = self._connection.info.transaction_status != 0
        run("SAVEPOINT query" if inside else "BEGIN")
        try:
            run(
                f"SET LOCAL transaction_read_only = on; SET LOCAL search_path = {schema}; "
                "SET LOCAL cursor_tuple_fraction = 1; "
                f"SET LOCAL statement_timeout = {max(1, int(limit * 1000))}"
            )
            # A cursor of the server's: it takes one SELECT only, and rows beyond the limit are never fetched.
            with self._connection.cursor(name="learner") as cursor:
                cursor.execute(text, parameters)
                return Rows([column.name for column in cursor.description], first_rows(cursor))
        except QueryFailed:
            raise
        except Exception as error:
            raise _explained(error, limit) from None
        finally:
            self._undo(inside)

    def fresh(self, tables: list[Table]) -> World:
        """The same tables with other rows, without keys; views are not taken along."""
        run = self._connection.execute
        if self._connection.info.transaction_status != 0:
            run("ROLLBACK")  # the rows before were not closed: only one set lives at a time
        if not self._world_made:
            run(f"CREATE SCHEMA {WORLD}")
            for table in tables:
                columns = ", ".join(f"{_quoted(c.name)} {c.type}{' NOT NULL' * c.not_null}" for c in table.columns)
                run(f"CREATE TABLE {WORLD}.{_quoted(table.name)} ({columns})")
            self._world_made = True
        run("BEGIN")
        self._used |= {f"{WORLD}.{_quoted(table.name)}" for table in tables if table.rows}
        if self._used:  # new files: what earlier transactions left cannot disturb the order of a scan
            run(f"TRUNCATE {', '.join(sorted(self._used))}")
        with self._connection.cursor() as cursor:
            for table in tables:
                if table.rows:
                    with cursor.copy(f"COPY {WORLD}.{_quoted(table.name)} FROM STDIN") as copy:
                        for row in table.rows:
                            copy.write_row(row)
        return World(self, tables)

    def close(self) -> None:
        """Throw the copy away, its database too."""
        self._connection.close()

    def _undo(self, inside: bool) -> None:
        """Back to before the query, whatever it did to the transaction."""
        status = self._connection.info.transaction_status
        if inside and status in (2, 3):
            self._connection.execute("ROLLBACK TO SAVEPOINT query; RELEASE SAVEPOINT query")
        elif status != 0:
            self._connection.execute("ROLLBACK")

    def _all(self, sql: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self._connection.execute(sql).fetchall()]


class World:
    """Other rows in the tables of a PostgresDatabase, inside a transaction that is never committed."""

    engine = "postgresql"

    def __init__(self, base: PostgresDatabase, tables: list[Table]) -> None:
        self._base, self._rows = base, tables
        self.notes: dict[str, Any] = {}

    def tables(self) -> list[Table]:
        """The rows that were put in."""
        return self._rows

    def query(self, sql: str, parameters: Any, limit: float) -> Rows:
        """The rows of one SELECT; see ``PostgresDatabase.query``."""
        return self._base.query(sql, parameters, limit, schema=WORLD)

    def fresh(self, tables: list[Table]) -> World:
        """Other rows again; these are gone."""
        return self._base.fresh(tables)

    def close(self) -> None:
        """Roll back."""
        if self._base._connection.info.transaction_status != 0:
            self._base._connection.execute("ROLLBACK")


def _explained(error: Exception, limit: float) -> QueryFailed:
    """What went wrong, in words for the learner: by the server's error code where there is one."""
    code = getattr(error, "sqlstate", None) or ""
    text = (getattr(getattr(error, "diag", None), "message_primary", None) or str(error)).strip()
    if "multiple commands" in text:
        return QueryFailed(ONE_STATEMENT, "refused")
    if code == "57014":
        return QueryFailed(TOO_SLOW.format(limit=limit), "timeout")
    if code in {"25006", "42501"} or "data-modifying" in text:  # read-only transaction, insufficient privilege
        return QueryFailed(ONLY_SELECT, "refused")
    return QueryFailed(f"PostgreSQL: {text}", "syntax" if code == "42601" else "other")


def _listed(columns: list[Column]) -> str:
    """The columns for a SELECT; JSON as its text, which goes back in as it came out and can be a key of a dict."""
    return ", ".join(_quoted(c.name) + "::text" * c.type.startswith("json") for c in columns)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
