"""Fresh PostgreSQL databases, each with a role that owns it and nothing else.

``COPY ... FROM PROGRAM`` runs shell commands for a superuser: no learner's query ever runs as one.
"""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from autograder.services import datasets

BUILDING = 6_041_203  # the advisory lock under which a template is built
CONNECTIONS = 20
FIRST_WITH_STRATEGY = 150_000
FIRST_WITH_KERNEL_COPY = 180_000
CHUNK = 1 << 18  # bytes handed to the server at once
ROLE_SETTINGS = {
    "statement_timeout": "30s",
    "lock_timeout": "10s",
    "idle_in_transaction_session_timeout": "10min",
    "timezone": "UTC",
}
ADMIN_SETTINGS = {"temp_file_limit": "256MB", "deadlock_timeout": "100ms"}  # only a superuser may set these for a role


class Server(Protocol):
    """What is needed of a server."""

    url: str

    def admin(self, database: str | None = None) -> Any:
        """A connection as the administrator."""


@dataclass(frozen=True)
class LessonDatabase:
    """A database of one's own. ``url`` is its owner's, for psycopg; SQLAlchemy takes ``sqlalchemy_url``."""

    name: str
    url: str = field(repr=False)
    _server: Server = field(repr=False, compare=False)

    @property
    def sqlalchemy_url(self) -> str:
        """The same address for ``create_engine``: it names the driver."""
        return self.url.replace("postgresql://", "postgresql+psycopg://", 1)

    def url_below(self, folder: str) -> str:
        """The owner's address where the server's socket stands in ``folder``, as in a sandbox."""
        parts = urlsplit(self.url)
        query = [(name, folder if name == "host" else value) for name, value in parse_qsl(parts.query)]
        return urlunsplit(parts._replace(query=urlencode(query)))

    def connect(self) -> Any:
        """A psycopg connection as the owner, autocommit."""
        import psycopg

        return psycopg.connect(self.url, autocommit=True, connect_timeout=10)

    def close(self) -> None:
        """Drop the database and its role, whoever is still connected."""
        with self._server.admin() as connection:
            # A backend that has just been left needs a moment; DROP itself would look again only after 100 ms.
            for _ in range(20):
                left = "SELECT 1 FROM pg_stat_activity WHERE datname = %s AND state <> 'active'"
                if not connection.execute(left, [self.name]).fetchone():
                    break
                time.sleep(0.001)
            connection.execute(f"DROP DATABASE IF EXISTS {self.name} WITH (FORCE)")
            connection.execute(f"DROP ROLE IF EXISTS {self.name}")


def lock_up(admin: Any) -> None:
    """Nobody but an owner connects anywhere: takes PUBLIC's rights on the databases that the administrator owns."""
    for (name,) in admin.execute(
        "SELECT datname FROM pg_database WHERE pg_has_role(datdba, 'USAGE') AND (datacl IS NULL "
        "OR EXISTS (SELECT 1 FROM aclexplode(datacl) WHERE grantee = 0 AND privilege_type = 'CONNECT'))"
    ).fetchall():
        admin.execute(f'REVOKE CONNECT, TEMPORARY ON DATABASE "{name}" FROM PUBLIC')


def new_database(server: Server, data: str | None, mark: str) -> LessonDatabase:
    """A fresh database, a clone of the data set's template; name and role are the same word."""
    name, password = f"lesson_{mark}_{secrets.token_hex(4)}", secrets.token_urlsafe(18)
    with server.admin() as admin:
        template = _template(server, admin, data, mark) if data else "template0"
        admin.execute(
            f"CREATE ROLE {name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS "
            f"CONNECTION LIMIT {CONNECTIONS} PASSWORD '{password}'"
        )
        for setting, value in ROLE_SETTINGS.items():
            admin.execute(f"ALTER ROLE {name} SET {setting} = '{value}'")
        superuser = admin.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").fetchone()[0]
        for setting, value in ADMIN_SETTINGS.items() if superuser else ():
            admin.execute(f"ALTER ROLE {name} SET {setting} = '{value}'")
        if not superuser:
            admin.execute(f"GRANT {name} TO CURRENT_USER")
        _clone(admin, f"CREATE DATABASE {name} TEMPLATE {template} OWNER {name}")
        admin.execute(f"REVOKE CONNECT, TEMPORARY ON DATABASE {name} FROM PUBLIC")
    if data:
        with server.admin(name) as inside:
            inside.execute(f"REASSIGN OWNED BY {_tables_owner(mark)} TO {name}")
    return LessonDatabase(name, _url_for(server.url, name, password), server)


def _clone(admin: Any, create: str) -> None:
    """Copying files is the quicker way where nothing has to survive a power cut; servers before 15 know no other.

    Since 18 the kernel can do the copying; where the file system will not have it, the server does.
    """
    import psycopg

    version = admin.info.server_version
    how = " STRATEGY FILE_COPY" if version >= FIRST_WITH_STRATEGY else ""
    if version >= FIRST_WITH_KERNEL_COPY:
        try:
            admin.execute("SET file_copy_method = clone")
            admin.execute(create + how)
            return
        except (psycopg.errors.InvalidParameterValue, psycopg.errors.FeatureNotSupported, psycopg.InternalError):
            admin.execute("SET file_copy_method = copy")
    admin.execute(create + how)


def drop_all(admin: Any, mark: str) -> None:
    """Drop every database and role that was made under ``mark``: for servers that are not ours to stop."""
    for (name,) in admin.execute(f"SELECT datname FROM pg_database WHERE datname LIKE '%\\_{mark}\\_%'").fetchall():
        admin.execute(f"ALTER DATABASE {name} IS_TEMPLATE false")
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    for (name,) in admin.execute(f"SELECT rolname FROM pg_roles WHERE rolname LIKE '%\\_{mark}\\_%'").fetchall():
        admin.execute(f"DROP ROLE {name}")


def _template(server: Server, admin: Any, data: str, mark: str) -> str:
    """The name of the data set's template, built on first use by whichever process comes first."""
    name, owner = f"template_{mark}_{data}", _tables_owner(mark)
    admin.execute("SELECT pg_advisory_lock(%s)", [BUILDING])
    try:
        if admin.execute("SELECT 1 FROM pg_database WHERE datname = %s AND datistemplate", [name]).fetchone():
            return name
        admin.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        if not admin.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [owner]).fetchone():
            admin.execute(f"CREATE ROLE {owner} NOLOGIN")
            admin.execute(f"GRANT {owner} TO CURRENT_USER")
        admin.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'")
        admin.execute(f"REVOKE CONNECT, TEMPORARY ON DATABASE {name} FROM PUBLIC")
        with server.admin(name) as inside:
            inside.execute(f"GRANT CREATE ON SCHEMA public TO {owner}")
            inside.execute(f"SET ROLE {owner}")
            inside.execute("SET timezone = 'UTC'")
            inside.execute(datasets.schema(data, "postgresql"))
            for table, (columns, path) in datasets.table_files(data).items():
                into = f"COPY {table} ({', '.join(columns)}) FROM STDIN (FORMAT csv, HEADER)"
                with path.open("rb") as file, inside.cursor().copy(into) as copy:
                    while chunk := file.read(CHUNK):
                        copy.write(chunk)
            inside.execute("ANALYZE")
            inside.execute("RESET ROLE")
            inside.execute(f"REVOKE CREATE ON SCHEMA public FROM {owner}")
            inside.execute(f"ALTER DATABASE {name} IS_TEMPLATE true")
        return name
    finally:
        admin.execute("SELECT pg_advisory_unlock(%s)", [BUILDING])


def _tables_owner(mark: str) -> str:
    """The role that owns a template's tables until a clone hands them to its own owner."""
    return f"tables_{mark}_owner"


def _url_for(url: str, name: str, password: str) -> str:
    """The administrator's address, for another role and database."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    options = [(key, value) for key, value in parse_qsl(parts.query) if key not in {"user", "password", "dbname"}]
    netloc = f"{name}:{quote(password, safe='')}@{host}"
    return urlunsplit(("postgresql", netloc, f"/{name}", urlencode(options), ""))
