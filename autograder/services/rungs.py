"""Which rung of the ladder each service is on here: it is really started, then stopped."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import ServiceError
from autograder.services import mariadb, mongo
from autograder.services.alertmanager import alertmanager
from autograder.services.java import java_program
from autograder.services.node import installed_node
from autograder.services.php import php_program
from autograder.services.postgres import start_server as start_postgres
from autograder.services.prometheus import prometheus
from autograder.services.search import search
from autograder.services.valkey import valkey


@dataclass(frozen=True)
class Rung:
    """One service: what ran (``rung``, "" for nothing), in how many seconds, and how to climb."""

    service: str
    package: str  # Debian's, of the installed rung; "" where there is none
    rung: str
    seconds: float
    how: str

    @property
    def installed(self) -> bool:
        """Whether the program that the machine's packages brought is the one that ran."""
        return self.rung.endswith(", installed")


def _postgres() -> str:
    with start_postgres() as server:
        return server.rung


def _mariadb() -> str:
    with mariadb.start_server() as server:
        return server.rung


def _mongo() -> str:
    with mongo.start_server() as server:
        return server.rung


def _valkey() -> str:
    with valkey() as server:
        return server.rung


def _prometheus() -> str:
    with prometheus({"scrape_configs": []}) as server:
        return server.rung


def _alertmanager() -> str:
    with alertmanager() as server:
        return server.rung


def _node() -> str:
    found = installed_node()
    return found[1] if found else "Node 24 of a wheel, fetched on first use"


def _search() -> str:
    with search({"title": "text"}) as index:
        index.add([{"id": 1, "title": "tea"}])
        return index.rung


LADDER: tuple[tuple[str, str, Callable[[], str], str], ...] = (
    ("PostgreSQL", "", _postgres, "COURSE_POSTGRES_URL names a server of yours."),
    (
        "MariaDB",
        "mariadb-server-core",
        _mariadb,
        "apt install mariadb-server-core mariadb-client-core, or COURSE_MYSQL_URL.",
    ),
    ("MongoDB", "", _mongo, "conda install -c conda-forge mongodb, or COURSE_MONGO_URL."),
    ("Valkey", "", _valkey, "COURSE_REDIS_URL names a server of yours."),
    ("Prometheus", "prometheus", _prometheus, "apt install prometheus."),
    ("Alertmanager", "prometheus-alertmanager", _alertmanager, "apt install prometheus-alertmanager."),
    ("PHP", "php-cli", lambda: php_program()[1], "apt install php-cli: PDO, sessions, OpenSSL."),
    ("Java", "openjdk-17-jdk-headless", lambda: java_program()[1], "apt install openjdk-17-jdk-headless."),
    ("Node", "", _node, "Install Node 22 or newer."),
    ("tantivy", "", _search, "It is the top rung; Elasticsearch itself is a server by URL."),
)


def rungs() -> list[Rung]:
    """Every service, tried in turn; some 4 s on a quiet machine. One that cannot be had is no error here."""
    found = []
    for service, package, start, how in LADDER:
        begun = time.monotonic()
        try:
            rung, advice = start(), how
        except ServiceError as error:
            rung, advice = "", str(error)
        except (ImportError, OSError) as error:
            rung, advice = "", f"{error}. {how}"
        found.append(Rung(service, package, rung, time.monotonic() - begun, advice))
    return found


def missed(found: list[Rung], apt: Path) -> list[Rung]:
    """Services whose package stands in the list ``apt`` and whose installed program is not the one that ran."""
    listed = {word for line in apt.read_text("utf-8").splitlines() for word in line.partition("#")[0].split()}
    return [one for one in found if one.package in listed and not one.installed]


def render(found: list[Rung], failed: list[Rung]) -> str:
    """A table for a person."""
    lines = ["Services", ""]
    for one in found:
        mark = "FAILS " if one in failed else "ok    " if one.rung else "none  "
        lines.append(f"  {mark} {one.service:<13} {one.seconds:5.2f} s  {one.rung or 'no server here'}")
        if not one.installed and one.how:
            lines.append(f"         -> {one.how}")
    return "\n".join(lines)
