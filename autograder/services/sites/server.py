"""The job sites behind a real HTTP server: uvicorn in a thread of the owner's, on a free loopback port.

A thread, no process: when the owner dies, however it dies, nothing is left. Up in about 50 ms.
"""

from __future__ import annotations

import asyncio
import os
import socket
import threading
import time
from typing import Any, Self

import uvicorn

from autograder.errors import ServiceError
from autograder.services.sites.application import MAX_BODY, JobSites
from autograder.services.sites.clock import Clock
from autograder.services.sites.log import Logged
from autograder.services.sites.messages import Asked
from autograder.services.sites.tokens import Tokens

START_SECONDS = 10.0
STOP_SECONDS = 5.0
BACKLOG = 512


class RunningSites:
    """Job sites that answer at ``base_url`` until ``close``. ``app`` is the application, ``rung`` what runs it."""

    def __init__(self, app: JobSites, port: int = 0) -> None:
        self.app = app
        self._owner = os.getpid()
        listening = _listening(port)
        self.port = int(listening.getsockname()[1])
        self.base_url = f"http://127.0.0.1:{self.port}"
        self.rung = f"the course's own job sites on uvicorn {uvicorn.__version__}, generated data, mode {app.mode}"
        config = uvicorn.Config(
            self._asgi,
            interface="asgi3",
            http="h11",
            ws="none",
            loop="asyncio",
            lifespan="off",
            proxy_headers=False,  # a client's word for its address is not believed
            date_header=False,
            server_header=False,
            access_log=False,
            log_config=None,
            log_level=60,
            backlog=BACKLOG,
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([listening],), name="job sites", daemon=True)
        self._thread.start()
        end = time.monotonic() + START_SECONDS
        while not self._server.started:
            if time.monotonic() > end or not self._thread.is_alive():
                raise ServiceError("The job sites could not be started: uvicorn did not come up. Run the cell again.")
            time.sleep(0.002)

    @property
    def requests(self) -> list[Logged]:
        """What was asked so far, in order."""
        return self.app.requests

    @property
    def clock(self) -> Clock:
        """The sites' clock: hand ``clock.sleep`` and ``clock.now`` to a client that takes them."""
        return self.app.clock

    @property
    def tokens(self) -> Tokens:
        """``tokens.token`` is good, ``tokens.revoked`` was, ``tokens.app_id`` is SuperJob's key."""
        return self.app.tokens

    @property
    def alive(self) -> bool:
        """Whether it still answers."""
        return self._thread.is_alive() and os.getpid() == self._owner

    def close(self) -> None:
        """Stop the server. In a forked child of the owner: nothing happens."""
        if os.getpid() != self._owner:
            return
        self._server.should_exit = True
        self._thread.join(STOP_SECONDS)
        self.app.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    async def _asgi(self, scope: Any, receive: Any, send: Any) -> None:
        """ASGI's side of the application."""
        headers: dict[str, str] = {}
        for name, value in scope["headers"]:
            key, text = name.decode("latin-1"), value.decode("latin-1")
            headers[key] = f"{headers[key]}, {text}" if key in headers else text
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body") or len(body) > MAX_BODY:
                break
        client = scope.get("client") or ("127.0.0.1", 0)
        query = scope["query_string"].decode("latin-1")
        reply = self.app.respond(Asked(scope["method"], scope["path"], query, headers, body, client[0]))
        if reply.wait:
            await asyncio.sleep(reply.wait)
        if reply.cut != "all":
            fields = [(name.lower().encode(), value.encode("latin-1", "replace")) for name, value in reply.headers]
            await send({"type": "http.response.start", "status": reply.status, "headers": fields})
            shown = reply.body[: len(reply.body) // 2] if reply.cut else reply.body
            await send({"type": "http.response.body", "body": shown, "more_body": bool(reply.cut)})
        if reply.cut:
            self._hang_up(tuple(client), gently=reply.cut == "half")
            while (await receive())["type"] != "http.disconnect":
                pass

    def _hang_up(self, client: tuple[str, int], gently: bool) -> None:
        """Cut the line to ``client``; ``gently`` sends what has been written."""
        for connection in list(self._server.server_state.connections):
            if getattr(connection, "client", None) == client:
                transport: Any = connection.transport
                transport.close() if gently else transport.abort()


def _listening(port: int) -> socket.socket:
    """A socket that listens on loopback; port 0 takes a free one. Raises ServiceError."""
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
            f"The job sites cannot listen on port {port}: {getattr(error, 'strerror', error)}. Leave the port out."
        ) from None
    return listening
