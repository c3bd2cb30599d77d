"""MongoDB: the server that COURSE_MONGO_URL names, a ``mongod`` on PATH, else an imitation inside this process.

    server = mongo()
    shop = server.client()["shop"]
    shop.orders.insert_one({"item": "tea", "n": 2})

The imitation (mongomock-ng) speaks PyMongo's API on dictionaries in memory: no network, no ``$jsonSchema`` validators,
no transactions, no plans. ``rung`` says so, and ``real`` is False.
"""

from __future__ import annotations

import contextlib
import functools
import os
import secrets
from typing import Any

from autograder.errors import ServiceError
from autograder.services.service import (
    Keeper,
    Service,
    find_program,
    free_port,
    private_folder,
    unprivileged,
    wait_for,
)

LIFT = "Unset it, install MongoDB (`conda install -c conda-forge mongodb`), or work with the imitation."


class MongoServer(Service):
    """One server, or its imitation. ``url`` is a ``mongodb://`` address; "" for the imitation."""

    def __init__(self, url: str, rung: str, keeper: Keeper | None = None) -> None:
        super().__init__(url, rung, keeper)
        self.real = bool(url)
        self._imitation: Any = None
        self._made: list[str] = []

    def client(self) -> Any:
        """A client with PyMongo's API; every client of one server sees the same data. Times are aware, in UTC."""
        if self.real:
            return _client(self.url)
        if self._imitation is None:
            import mongomock_ng

            self._imitation = mongomock_ng.MongoClient(tz_aware=True)
        return self._imitation

    def database(self) -> Any:
        """A fresh empty database with a name of its own; it goes with the server."""
        name = f"lesson_{secrets.token_hex(6)}"
        self._made.append(name)
        return self.client()[name]

    def close(self) -> None:
        """Stop it; of a server by URL, drop what ``database`` made."""
        if self.real and self._keeper is None:
            for name in self._made:
                with contextlib.suppress(Exception):
                    self.client().drop_database(name)
            self._made = []
        self._imitation = None
        super().close()


def mongo() -> MongoServer:
    """This process's server, made on the first call. Raises ServiceError for a server by URL that does not answer."""
    server = _shared()
    if not server.alive:
        _shared.cache_clear()
        server = _shared()
    return server


@functools.cache
def _shared() -> MongoServer:
    return start_server()


def start_server() -> MongoServer:
    """A server of one's own, on the highest rung that this machine has."""
    from pymongo.errors import PyMongoError

    url = os.environ.get("COURSE_MONGO_URL", "")
    if url:
        try:
            return MongoServer(url, f"MongoDB {_version(url)}, by URL")
        except (PyMongoError, ValueError) as error:
            raise ServiceError(f"COURSE_MONGO_URL names a server that does not answer: {error}. {LIFT}") from error
    program = find_program("mongod")
    if program:
        return _installed(program)
    from mongomock_ng import __version__

    return MongoServer("", f"no MongoDB: an imitation in memory (mongomock-ng {__version__})")


def _installed(program: str) -> MongoServer:
    """A ``mongod`` in a temporary folder. On loopback without passwords: for a machine of one's own."""
    from pymongo.errors import PyMongoError

    folder = private_folder("course-mongo-")
    port = free_port()
    run = [program, "--dbpath", str(folder / "data"), "--bind_ip", "127.0.0.1", "--port", str(port), "--nounixsocket"]
    account = unprivileged()
    (folder / "data").mkdir()
    if account:
        os.chown(folder / "data", *account)
    keeper = Keeper(folder, run, account=account)
    url = f"mongodb://127.0.0.1:{port}/"

    def answer() -> MongoServer | None:
        try:
            return MongoServer(url, f"MongoDB {_version(url)}, installed", keeper)
        except PyMongoError:
            return None

    started = wait_for(keeper, answer, "MongoDB", LIFT)
    assert isinstance(started, MongoServer)
    return started


def _client(url: str) -> Any:
    from pymongo import MongoClient

    return MongoClient(url, tz_aware=True, serverSelectionTimeoutMS=3000, connectTimeoutMS=3000)


def _version(url: str) -> str:
    with _client(url) as client:
        return str(client.server_info()["version"])
