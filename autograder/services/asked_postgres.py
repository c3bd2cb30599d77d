"""PostgreSQL under grading: the kernel starts no server, it asks the grader for a database of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from autograder.errors import ServiceError
from autograder.services.broker import Broker


@dataclass(frozen=True)
class AskedDatabase:
    """As ``postgres_roles.LessonDatabase``; it goes when the grader has seen the notebook."""

    name: str
    url: str = field(repr=False)

    @property
    def sqlalchemy_url(self) -> str:
        """The same address for ``create_engine``: it names the driver."""
        return self.url.replace("postgresql://", "postgresql+psycopg://", 1)

    def connect(self) -> Any:
        """A psycopg connection as the owner, autocommit."""
        import psycopg

        return psycopg.connect(self.url, autocommit=True, connect_timeout=10)

    def close(self) -> None:
        """The grader drops it."""


class AskedServer:
    """As ``postgres.PostgresServer`` for a set-up cell: it hands out databases and says its rung."""

    alive = True

    def __init__(self, broker: Broker) -> None:
        self._broker, self._rung = broker, ""

    @property
    def rung(self) -> str:
        """Which rung of the ladder the grader runs."""
        if not self._rung:
            self.database()
        return self._rung

    def database(self, name: str | None = None) -> AskedDatabase:
        """A fresh database with the data set ``name``. Raises ServiceError with the grader's reason."""
        reply = self._broker({"postgresql": name})
        if "url" not in reply:
            raise ServiceError(f"The grader gives no database: {reply.get('error', 'no reason was said')}.")
        self._rung = str(reply["rung"])
        return AskedDatabase(str(reply["name"]), str(reply["url"]))

    def close(self) -> None:
        """Nothing to stop here."""

    def __enter__(self) -> AskedServer:
        return self

    def __exit__(self, *error: object) -> None:
        """Nothing to stop here."""
