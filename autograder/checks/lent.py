"""A PostgreSQL database that the judge lends to the learner's code, and looks at through a connection of its own."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from autograder.checks.databases import opener
from autograder.checks.outcome import Fault
from autograder.checks.postgres_wire import Statement, Wire

# An answer that waits for itself, or never ends its transaction, costs its own time and nobody else's.
LIMITS = {"statement_timeout": "4s", "lock_timeout": "2s", "idle_in_transaction_session_timeout": "8s"}


@dataclass(frozen=True)
class Refused:
    """What PostgreSQL said no to: its five-letter ``code`` (``23514`` is a broken CHECK) and its words."""

    code: str
    text: str


class Lent:
    """A fresh database until the check ends. ``url`` is for the learner's code, everything else for the check."""

    def __init__(self, data: str | None, listening: socket.socket) -> None:
        self._copy = opener("postgresql")(data)
        for setting, value in LIMITS.items():
            self._copy.execute(f"ALTER ROLE CURRENT_USER SET {setting} = '{value}'")
        parts = urlsplit(self._copy.url)
        self._wire = Wire(listening, lambda: _reach(self._copy.url))
        self._own: Any = None
        self._one_at_a_time = threading.Lock()
        account = parts.netloc.rpartition("@")[0]
        port = listening.getsockname()[1]
        self.url = f"postgresql://{account}@127.0.0.1:{port}{parts.path}?sslmode=disable"

    @property
    def sqlalchemy_url(self) -> str:
        """The same address for ``create_engine``: it names the driver."""
        return self.url.replace("postgresql://", "postgresql+psycopg://", 1)

    @property
    def statements(self) -> list[Statement]:
        """The statements of the learner's code since ``clear``, in order; a driver's own among them."""
        return list(self._wire.statements)

    def clear(self) -> None:
        """Forget the statements so far."""
        self._wire.statements.clear()

    def overlap(self, seconds: float = 0.3) -> None:
        """From now on two calls at once interleave as read, read, write, write: whoever has read waits for the other.

        A call that keeps the other from reading (by a lock) goes on after ``seconds``.
        """
        self._wire.overlap(seconds)

    def rows(self, sql: str, parameters: Any = None) -> list[tuple[Any, ...]]:
        """The rows of the check's own query, through a connection of its own."""
        with self._as_good_as_new() as connection:
            return [tuple(row) for row in connection.execute(sql, parameters).fetchall()]

    def run(self, sql: str) -> None:
        """Execute the check's own statements, all or none. Raises Fault when the server refuses."""
        refused = self.try_run(sql)
        if refused is not None:
            raise Fault(f"the check's own SQL failed: {refused.text}")

    def try_run(self, sql: str) -> Refused | None:
        """Execute statements, all or none: None when the server took them, else what it said."""
        import psycopg

        try:
            with self._as_good_as_new() as connection:
                connection.execute(sql)
        except psycopg.Error as error:
            said = error.diag.message_primary or str(error)
            return Refused(error.sqlstate or "", said.strip())
        return None

    @contextlib.contextmanager
    def connect(self) -> Iterator[Any]:
        """A psycopg connection of the check's own; what it did is committed at the end, or rolled back on an error."""
        import psycopg

        with psycopg.connect(self._copy.url, connect_timeout=10) as connection:
            yield connection

    @contextlib.contextmanager
    def _as_good_as_new(self) -> Iterator[Any]:
        """As ``connect``, by one connection that forgets each time: a new one costs more than twenty statements."""
        import psycopg

        with self._one_at_a_time:
            try:
                self._own.autocommit = True  # DISCARD ALL stands in no transaction
                self._own.execute("DISCARD ALL")
                self._own.autocommit = False
            except (AttributeError, psycopg.Error):  # there is none yet, or the learner's code has ended it
                self._own = psycopg.connect(self._copy.url, connect_timeout=10, prepare_threshold=None)
            try:
                yield self._own
                self._own.commit()
            except BaseException:
                with contextlib.suppress(psycopg.Error):
                    self._own.rollback()
                raise

    def close(self) -> None:
        """Drop the database, whoever is still connected."""
        self._wire.close()
        if self._own is not None:
            self._own.close()
        self._copy.close()


def _reach(url: str) -> socket.socket:
    parts = urlsplit(url)
    options = dict(parse_qsl(parts.query))
    host, port = options.get("host", parts.hostname or "127.0.0.1"), int(options.get("port", parts.port or 5432))
    if not host.startswith("/"):
        return socket.create_connection((host, port), 10)
    server = socket.socket(socket.AF_UNIX)
    server.connect(f"{host}/.s.PGSQL.{port}")
    return server
