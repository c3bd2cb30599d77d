"""An ASGI application of a lesson's, such as a FastAPI service, behind a real HTTP server while a ``with`` lasts.

A thread of the owner's, no process: when the owner dies, however it dies, nothing is left. Up in about 50 ms.
"""

from __future__ import annotations

import os
import socket
import threading
import time
from typing import Any, Self

import uvicorn

from autograder.errors import ServiceError

START_SECONDS = 10.0
STOP_SECONDS = 3.0
BACKLOG = 128


class ServedApp:
    """``app`` answering at ``base_url`` until ``close``; its lifespan runs; nothing is printed but what it prints."""

    def __init__(self, app: Any, port: int = 0) -> None:
        self._owner = os.getpid()
        listening = _listening(port)
        self.port = int(listening.getsockname()[1])
        self.base_url = f"http://127.0.0.1:{self.port}"
        self.rung = f"uvicorn {uvicorn.__version__}, on a port of this machine"
        config = uvicorn.Config(
            app,
            loop="asyncio",
            http="h11",
            ws="none",
            lifespan="auto",
            proxy_headers=False,
            access_log=False,
            log_config=None,
            log_level=60,
            backlog=BACKLOG,
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._run, args=(listening,), name="served app", daemon=True)
        self._thread.start()
        end = time.monotonic() + START_SECONDS
        while not self._server.started:
            if time.monotonic() > end or not self._thread.is_alive():
                self._server.should_exit = True
                raise ServiceError(
                    "The application did not start: what it does at its start (its lifespan) fails or never ends."
                )
            time.sleep(0.002)

    @property
    def alive(self) -> bool:
        """Whether it still answers."""
        return self._thread.is_alive() and os.getpid() == self._owner

    def close(self) -> None:
        """Stop the server; requests on their way get a second. In a forked child of the owner: nothing happens."""
        if os.getpid() != self._owner:
            return
        self._server.should_exit = True
        self._thread.join(STOP_SECONDS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def _run(self, listening: socket.socket) -> None:
        with listening:
            try:
                self._server.run(sockets=[listening])
            except SystemExit:  # uvicorn's way to say that the lifespan failed
                return


def served_app(app: Any, port: int = 0) -> ServedApp:
    """Serve ``app``: ``with served_app(app) as site: requests.get(site.base_url + "/vacancies")``."""
    return ServedApp(app, port)


def _listening(port: int) -> socket.socket:
    # The protocol by name: asyncio turns Nagle's delay off only for sockets that carry it.
    listening = socket.socket(proto=socket.IPPROTO_TCP)
    if os.name != "nt":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind(("127.0.0.1", port))
        listening.listen(BACKLOG)
    except (OSError, OverflowError) as error:
        listening.close()
        raise ServiceError(
            f"The application cannot listen on port {port}: {getattr(error, 'strerror', error)}. Leave the port out."
        ) from None
    return listening
