"""A lesson's data set in PostgreSQL, for checks: a database of its own, read only, and swept when its check is done.

Cloning a database costs more than all queries of a check, and a check's queries leave nothing behind: they run in a
read-only transaction that is rolled back (``checks.postgres_database``). So this process keeps what a check hands back
and gives it to the next one, after everything that a session can hold has been swept out of it.

A database whose address was handed on is dropped: a stranger may have left anything in it. Not so where all answers are
our own, as in `course verify`, which sets COURSE_OWN_ANSWERS: there an empty one is emptied and lent again.
"""

from __future__ import annotations

import contextlib
import functools
import os
import time
from typing import Any

from autograder.services.postgres import own_postgres
from autograder.services.postgres_roles import LessonDatabase

SPARE = 3  # of each data set
IDLE = 0  # psycopg's and libpq's word for a connection outside any transaction
LENT = "\0lent"  # where empty databases lie whose address was handed on
OTHERS = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()
"""
ROLE = """
    SELECT setconfig FROM pg_db_role_setting WHERE setrole = current_user::regrole
    UNION ALL SELECT ARRAY[nspowner::regrole::text, nspacl::text] FROM pg_namespace WHERE nspname = 'public'
"""


class Copy:
    """A psycopg connection (autocommit, UTC) as the only owner of a database with the data set ``name``."""

    def __init__(self, database: LessonDatabase, name: str | None) -> None:
        self.name = name
        self._database, self._connection = database, database.connect()
        self._connection.prepare_threshold = None  # psycopg would go on using what a sweep has discarded
        self._empty = name is None
        self._as_lent: list[str] = []

    def execute(self, *arguments: Any) -> Any:
        """As psycopg's ``Connection.execute``."""
        return self._connection.execute(*arguments)

    def cursor(self, **arguments: Any) -> Any:
        """As psycopg's ``Connection.cursor``."""
        return self._connection.cursor(**arguments)

    @property
    def url(self) -> str:
        """The owner's address: whoever hands it on drops the database afterwards, unless the answers are our own."""
        lendable = self._empty and "COURSE_OWN_ANSWERS" in os.environ
        if lendable and self.name is None:
            self._as_lent = self._role()
        self.name = LENT if lendable else None
        return self._database.url

    @property
    def info(self) -> Any:
        """As psycopg's ``Connection.info``."""
        return self._connection.info

    def _role(self) -> list[str]:
        """What ``DROP OWNED`` leaves: the role's settings, and the schema that every database has."""
        return sorted(map(repr, self._connection.execute(ROLE).fetchall()))

    def sweep(self) -> bool:
        """Back to a fresh session on the data as they were; False when that cannot be had."""
        try:
            if self._connection.info.transaction_status != IDLE:
                self._connection.execute("ROLLBACK")
            self._connection.execute("DROP SCHEMA IF EXISTS world CASCADE")
            if self.name == LENT:
                for _ in range(1000):  # a backend needs a moment to go; the server itself would look every 100 ms
                    if not self._connection.execute(OTHERS).fetchall():
                        break
                    time.sleep(0.002)
                self._connection.execute("DROP OWNED BY CURRENT_USER CASCADE")
                if self._role() != self._as_lent:
                    return False
            self._connection.execute("DISCARD ALL")  # settings, advisory locks, prepared statements, temporary tables
        except Exception:  # the connection or the server is gone
            return False
        return True

    def close(self) -> None:
        """Hand it back for the next check, or drop the database."""
        spare = _shelf(os.getpid()).setdefault(self.name, [])
        if self.name is not None and len(spare) < SPARE and self.sweep():
            spare.append(self)
        else:
            self.drop()

    def drop(self) -> None:
        """Close, and drop the database."""
        self._connection.close()
        with contextlib.suppress(Exception):  # the server may be gone, and the database with it
            self._database.close()


def open_copy(name: str | None) -> Copy:
    """A copy of the data set ``name`` for queries alone, or an empty database.

    The server is started once a process and used by its forked children too.
    """
    server, spare = own_postgres(), _shelf(os.getpid()).get(LENT if name is None else name, [])
    while spare:
        copy = spare.pop()
        if copy.sweep():
            return copy
        copy.drop()
    return Copy(server.database(name), name)


@functools.cache
def _shelf(process: int) -> dict[str | None, list[Copy]]:
    """What this process keeps: a forked child must not speak on its parent's connections."""
    return {}
