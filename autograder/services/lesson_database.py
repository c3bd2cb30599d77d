"""A lesson's data set in PostgreSQL, for checks: one fresh database a copy, dropped when its connection closes."""

from __future__ import annotations

from typing import Any

from autograder.services.postgres import shared_server


def open_copy(name: str) -> Any:
    """A psycopg connection (autocommit, UTC) as the only owner of a fresh database with the data set ``name``.

    The server is started once a process and used again by its forked children, each with connections of their own.
    """
    database = shared_server().database(name)
    return database.connect()
