"""A learner's application, served on loopback beside their code: raw evidence, at which port it answers."""

from __future__ import annotations

import contextlib
import ctypes
import inspect
import socket
import threading
import time
from collections.abc import Callable
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

START_SECONDS = 5.0
STOP_SECONDS = 1.5
END_SECONDS = 0.5
WORKERS = ("AnyIO worker thread", "asyncio_")  # threads in which frameworks run what is not a coroutine


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
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()

        def stop() -> None:
            # An application that never answers holds the server: the check does not wait for it.
            ending = threading.Thread(target=server.shutdown, daemon=True)
            ending.start()
            ending.join(STOP_SECONDS)
            _end([thread])
            server.server_close()

        self.stop = stop
        return int(server.server_port)

    def _asgi(self, app: Any) -> int:
        import uvicorn

        # A route that never ends holds neither the check nor the port: after a second it is let go.
        config = uvicorn.Config(
            app, host="127.0.0.1", port=0, log_level="critical", lifespan="auto", timeout_graceful_shutdown=1
        )
        server, before = uvicorn.Server(config), set(threading.enumerate())
        listening = socket.create_server(("127.0.0.1", 0), backlog=128)

        def run() -> None:
            # SystemExit is uvicorn's way to say that the lifespan failed, and ours to end what does not end.
            with listening, contextlib.suppress(SystemExit):
                server.run(sockets=[listening])

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        until = time.monotonic() + START_SECONDS
        try:
            while not server.started:
                if time.monotonic() > until or not thread.is_alive():
                    raise RuntimeError("the application did not start: what it does at its start fails, or never ends")
                time.sleep(0.01)
        except BaseException:  # the call's limit, too
            server.should_exit = True  # one that starts late ends at once
            raise

        def stop() -> None:
            server.should_exit = True
            # It ends within 0.2 s; only one that still answers is waited for.
            if server.server_state.tasks:
                thread.join(STOP_SECONDS)
                workers = [one for one in threading.enumerate() if one.name.startswith(WORKERS) and one not in before]
                _end([thread, *workers])

        self.stop = stop
        return int(listening.getsockname()[1])


def _end(threads: list[threading.Thread]) -> None:
    """Raise SystemExit in those that run on: an endless loop would take its share of the processor from what follows.

    One that sleeps, or waits for a call to return, meets it when it wakes; nobody waits for that.
    """
    until = time.monotonic() + END_SECONDS
    left = [one for one in threads if one.is_alive()]
    for one in left:
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(one.ident or 0), ctypes.py_object(SystemExit))
    for one in left:
        one.join(max(0.0, until - time.monotonic()))


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: stderr in a check cell would cost its points."""
