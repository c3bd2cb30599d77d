"""MariaDB: Debian's server in a temporary folder, or the server that COURSE_MYSQL_URL names.

    server = mariadb()
    shop = server.database("CREATE TABLE stock (id INT PRIMARY KEY, n INT NOT NULL)")
    with shop.connect() as connection: ...

Below it there is no server: the dialect read by sqlglot and recorded results (rung F of the ladder). No wheel holds a
MySQL server, and the imitations that do exist accept writes without keeping them.
"""

from __future__ import annotations

import contextlib
import functools
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from autograder.errors import ServiceError
from autograder.services.service import Keeper, Service, find_program, private_folder, unprivileged, wait_for

LIFT = (
    "Install it (Debian, Ubuntu: `sudo apt install mariadb-server-core mariadb-client-core`), or name a server of "
    "yours by COURSE_MYSQL_URL; without one this lesson reads the dialect and runs nothing in it."
)
SETTINGS = {
    "skip-networking": "ON",
    "skip-name-resolve": "ON",
    "innodb-buffer-pool-size": "32M",
    "innodb-log-file-size": "8M",
    "innodb-flush-log-at-trx-commit": "0",  # the folder is thrown away: nothing has to survive a power cut
    "innodb-flush-method": "nosync",
    "innodb-fast-shutdown": "2",
    "performance-schema": "OFF",
    "character-set-server": "utf8mb4",
    "collation-server": "utf8mb4_unicode_ci",
    "default-time-zone": "+00:00",
    "local-infile": "OFF",
    "max-connections": "60",
    "max-statement-time": "30",
    "lower-case-table-names": "0",
}


@dataclass(frozen=True)
class MariaDbDatabase:
    """One database and the one account that may use it, and nothing else."""

    name: str
    url: str = field(repr=False)  # for SQLAlchemy: mysql+pymysql://...
    _server: MariaDbServer = field(repr=False)

    def connect(self) -> Any:
        """A new PyMySQL connection as its owner. Not autocommit: transactions are the lesson's own."""
        return connection_to(self.url)

    def close(self) -> None:
        """Drop the database and its account."""
        self._server._drop(self.name)


class MariaDbServer(Service):
    """One running server. ``url`` is its administrator's."""

    def __init__(self, url: str, kind: str, keeper: Keeper | None = None) -> None:
        connection = connection_to(url)
        with connection, connection.cursor() as cursor:
            cursor.execute("SELECT version()")
            version = str(cursor.fetchone()[0])
        product = "MariaDB" if "mariadb" in version.lower() else "MySQL"
        super().__init__(url, f"{product} {version.partition('-')[0]}, {kind}", keeper)
        self._made: set[str] = set()

    def admin(self) -> Any:
        """A PyMySQL connection as the administrator (autocommit)."""
        return connection_to(self.url, autocommit=True)

    def database(self, script: str = "") -> MariaDbDatabase:
        """A fresh database, filled by ``script`` (statements ended by ``;``), owned by a fresh account.

        Raises ServiceError when the server is gone or takes no new database.
        """
        import pymysql

        name, password = f"lesson_{secrets.token_hex(6)}", secrets.token_urlsafe(18)
        host = "localhost" if "unix_socket=" in self.url else "%"
        try:
            with self.admin() as connection, connection.cursor() as cursor:
                cursor.execute(f"CREATE DATABASE `{name}` CHARACTER SET utf8mb4")
                self._made.add(name)
                cursor.execute(f"CREATE USER '{name}'@'{host}' IDENTIFIED BY '{password}' WITH MAX_USER_CONNECTIONS 20")
                cursor.execute(f"GRANT ALL PRIVILEGES ON `{name}`.* TO '{name}'@'{host}'")
        except pymysql.MySQLError as error:
            raise ServiceError(f"{self.rung} gives no database: {error}. Run mariadb() again.") from error
        where = urlsplit(self.url)
        address = f"{where.hostname}:{where.port or 3306}/{name}" + (f"?{where.query}" if where.query else "")
        made = MariaDbDatabase(name, f"mysql+pymysql://{name}:{quote(password)}@{address}", self)
        if script.strip():
            from pymysql.constants import CLIENT

            with connection_to(made.url, autocommit=True, client_flag=CLIENT.MULTI_STATEMENTS) as connection:
                cursor = connection.cursor()
                cursor.execute(script)
                while cursor.nextset():
                    pass
        return made

    def close(self) -> None:
        """Stop it and remove its folder; of a server by URL, drop what we made there."""
        if self._keeper is None:
            for name in list(self._made):
                with contextlib.suppress(Exception):
                    self._drop(name)
        super().close()

    def _drop(self, name: str) -> None:
        self._made.discard(name)
        host = "localhost" if "unix_socket=" in self.url else "%"
        with self.admin() as connection, connection.cursor() as cursor:
            cursor.execute(f"DROP DATABASE IF EXISTS `{name}`")
            cursor.execute(f"DROP USER IF EXISTS '{name}'@'{host}'")


def connection_to(url: str, **more: Any) -> Any:
    """A PyMySQL connection for a ``mysql://`` or ``mysql+pymysql://`` address, text as utf8mb4."""
    import pymysql

    where = urlsplit(url)
    given: dict[str, Any] = dict(pair.split("=", 1) for pair in where.query.split("&") if "=" in pair)
    if "unix_socket" in given:
        more["unix_socket"] = unquote(given["unix_socket"])
    else:
        more |= {"host": where.hostname or "127.0.0.1", "port": where.port or 3306}
    return pymysql.connect(
        user=unquote(where.username or ""),
        password=unquote(where.password or ""),
        database=where.path.strip("/") or None,
        charset="utf8mb4",
        connect_timeout=10,
        **more,
    )


def mariadb() -> MariaDbServer:
    """This process's server, started on the first call; it stays until the process ends, however it ends.

    Rungs: the server that COURSE_MYSQL_URL names (an account that may create databases and accounts), else Debian's
    ``mariadbd``. Raises ServiceError where there is neither.
    """
    server = _shared()
    if not server.alive:
        _shared.cache_clear()
        server = _shared()
    return server


@functools.cache
def _shared() -> MariaDbServer:
    return start_server()


def start_server() -> MariaDbServer:
    """A server of one's own, for ``with start_server() as server``. Raises ServiceError when none can be started."""
    import pymysql

    url = os.environ.get("COURSE_MYSQL_URL", "")
    if not url:
        return _debian()
    try:
        return MariaDbServer(url, "by URL")
    except (pymysql.MySQLError, ValueError) as error:
        raise ServiceError(
            f"COURSE_MYSQL_URL names a server that does not take us: {error}. Mend it or unset it."
        ) from error


def _debian() -> MariaDbServer:
    import pymysql

    server, install, defaults = map(find_program, ("mariadbd", "mariadb-install-db", "my_print_defaults"))
    if not server or not install or not defaults:  # the last comes with Debian's mariadb-client-core
        raise ServiceError(f"MariaDB is not installed here. {LIFT}")
    folder = private_folder("course-my-")
    password = secrets.token_urlsafe(18)
    data, socket = f"--datadir={folder / 'data'}", folder / "s"
    make = [install, "--no-defaults", data, "--auth-root-authentication-method=normal", "--skip-test-db"]
    make += ["--skip-name-resolve", f"--innodb-log-file-size={SETTINGS['innodb-log-file-size']}"]
    run = [server, "--no-defaults", data, f"--socket={socket}", f"--init-file={folder / 'first.sql'}"]
    run += [f"--secure-file-priv={folder}", f"--tmpdir={folder}"]
    run += [f"--{name}={value}" for name, value in SETTINGS.items()]
    programs = os.pathsep.join([str(Path(server).parent), os.environ.get("PATH", os.defpath)])
    keeper = Keeper(
        folder, run, make=[make], files={"first.sql": _first(password)}, env={"PATH": programs}, account=unprivileged()
    )
    url = f"mysql+pymysql://course_admin:{password}@localhost/?unix_socket={quote(str(socket), safe='/')}"

    def answer() -> MariaDbServer | None:
        try:
            return MariaDbServer(url, "installed", keeper) if socket.exists() else None
        except pymysql.OperationalError:
            return None

    started = wait_for(keeper, answer, "MariaDB", LIFT)
    assert isinstance(started, MariaDbServer)
    return started


def _first(password: str) -> str:
    """What the server runs before it takes anybody in, a statement a line."""
    return (
        f"CREATE USER course_admin@localhost IDENTIFIED BY '{password}';\n"
        "GRANT ALL PRIVILEGES ON *.* TO course_admin@localhost WITH GRANT OPTION;\n"
        "DELETE FROM mysql.global_priv WHERE User IN ('', 'root');\n"
        "FLUSH PRIVILEGES;\n"
    )
