"""A lesson's data set in PostgreSQL, for checks: a fresh database, dropped when its connection closes."""

from __future__ import annotations

import contextlib
from typing import Any

from autograder.services.postgres import own_postgres
from autograder.services.postgres_roles import LessonDatabase


class Copy:
    """A psycopg connection (autocommit, UTC) as the only owner of a database, which goes when it closes."""

    def __init__(self, database: LessonDatabase) -> None:
        self._database, self._connection = database, database.connect()

    def execute(self, *arguments: Any) -> Any:
        """As psycopg's ``Connection.execute``."""
        return self._connection.execute(*arguments)

    def cursor(self, **arguments: Any) -> Any:
        """As psycopg's ``Connection.cursor``."""
        return self._connection.cursor(**arguments)

    @property
    def url(self) -> str:
        """The owner's address."""
        return self._database.url

    @property
    def info(self) -> Any:
        """As psycopg's ``Connection.info``."""
        return self._connection.info

    def close(self) -> None:
        """Close, and drop the database."""
        self._connection.close()
        with contextlib.suppress(Exception):  # the server may be gone, and the database with it
            self._database.close()


def open_copy(name: str | None) -> Copy:
    """A copy of the data set ``name``, or an empty database.

    The server is started once a process and used by its forked children too.
    """
    return Copy(own_postgres().database(name))
