"""A learner's application, served on loopback beside their code: raw evidence, at which port it answers."""

from __future__ import annotations

import contextlib
import inspect
import threading
import time
from collections.abc import Callable
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

START_SECONDS = 5.0
STOP_SECONDS = 1.5


class Serving:
    """A learner's WSGI or ASGI application, answering on a free loopback port in a thread of its own."""

    def __init__(self, app: Any) -> None:
        self.stop: Callable[[], None]
        if inspect.iscoroutinefunction(app) or inspect.iscoroutinefunction(getattr(app, "__call__", None)):  # noqa: B004
            self.port = self._asgi(app)
        else:
            self.port = self._wsgi(app)

    def _wsgi(self, app: Any) -> int:
        server = make_server("127.0.0.1", 0, app, handler_class=_Quiet)
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()

        def stop() -> None:
            # An application that never answers holds the server: the check does not wait for it.
            ending = threading.Thread(target=server.shutdown, daemon=True)
            ending.start()
            ending.join(STOP_SECONDS)
            server.server_close()

        self.stop = stop
        return int(server.server_port)

    def _asgi(self, app: Any) -> int:
        import uvicorn

        # A route that never ends holds neither the check nor the port: after a second it is let go.
        config = uvicorn.Config(
            app, host="127.0.0.1", port=0, log_level="critical", lifespan="auto", timeout_graceful_shutdown=1
        )
        server = uvicorn.Server(config)

        def run() -> None:
            with contextlib.suppress(SystemExit):  # uvicorn's way to say that the lifespan failed
                server.run()

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        until = time.monotonic() + START_SECONDS
        while not server.started:
            if time.monotonic() > until or not thread.is_alive():
                server.should_exit = True  # one that starts late ends at once
                raise RuntimeError("the application did not start: what it does at its start fails, or never ends")
            time.sleep(0.01)

        def stop() -> None:
            server.should_exit = True
            # It ends within 0.2 s; only one that still answers is waited for.
            if server.server_state.tasks:
                thread.join(STOP_SECONDS)

        self.stop = stop
        return int(server.servers[0].sockets[0].getsockname()[1])


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: stderr in a check cell would cost its points."""
