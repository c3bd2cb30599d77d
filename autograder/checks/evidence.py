"""Longer work beside the learner's code: running their tests on shipped versions, serving their app on loopback.

Both give raw evidence: which test passed on which version, at which port the app answers. The verdict is the check's.
"""

from __future__ import annotations

import inspect
import threading
import time
from collections.abc import Callable
from types import FunctionType
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

START_SECONDS = 5.0
STOP_SECONDS = 1.0


def run_tests(tests: list[FunctionType], versions: list[str]) -> list[dict[str, bool]]:
    """For each version's source: test name -> whether the test passed with that version's names in place.

    A test is a function without parameters that raises when it disagrees. Raises TypeError for anything else.
    """
    for test in tests:
        if not isinstance(test, FunctionType) or inspect.signature(test).parameters:
            raise TypeError(f"{getattr(test, '__name__', test)!r} is not a test: a function without parameters")
    report = []
    for source in versions:
        names: dict[str, Any] = {"__name__": "version"}
        exec(compile(source, "<version>", "exec"), names)
        report.append({test.__name__: _passes(test, names) for test in tests})
    return report


def _passes(test: FunctionType, names: dict[str, Any]) -> bool:
    swapped = {**test.__globals__, **{name: value for name, value in names.items() if not name.startswith("__")}}
    copy = FunctionType(test.__code__, swapped, test.__name__, test.__defaults__, test.__closure__)
    try:
        copy()
    except Exception:  # a test says no by raising anything
        return False
    return True


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

        server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="critical", lifespan="auto"))
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        until = time.monotonic() + START_SECONDS
        while not server.started:
            if time.monotonic() > until or not thread.is_alive():
                raise RuntimeError("the application did not start")
            time.sleep(0.01)

        def stop() -> None:
            server.should_exit = True
            thread.join(STOP_SECONDS)

        self.stop = stop
        return int(server.servers[0].sockets[0].getsockname()[1])


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: stderr in a check cell would cost its points."""
