"""The seam: how a check reaches the learner's names.

A check talks to a Transport and never to an object. Here it stays in the learner's kernel; a transport that crosses to
another process answers the same requests (``kernel_side``), and no check cell can tell.
"""

from __future__ import annotations

import json
import socket
from typing import Any, Protocol

from autograder.checks.kernel_side import KernelSide

CONNECT_SECONDS = 5.0


class Transport(Protocol):
    """Carries one request to the kernel's side and brings its answer back."""

    def request(self, message: dict[str, Any]) -> dict[str, Any]:
        """The answer to ``message``; both are JSON objects as ``kernel_side`` describes them."""

    def request_alone(self, message: dict[str, Any]) -> dict[str, Any]:
        """As ``request``, where it can be had from a kernel that has answered nothing else.

        Git steps are answered by a kernel in which nothing has run at all.
        """

    def connect(self, port: int) -> socket.socket:
        """A socket connected to a server of the learner's. Raises OSError."""

    def listen(self) -> socket.socket:
        """A listening socket where the learner's clients can reach it."""


class InKernel:
    """The transport of a notebook: same process, yet everything goes through JSON text, so both ways agree."""

    def __init__(self, namespace: dict[str, Any]) -> None:
        self.side = KernelSide(namespace)

    def request(self, message: dict[str, Any]) -> dict[str, Any]:
        """The answer to ``message``, through JSON text in both directions."""
        answer = self.side.answer(json.loads(json.dumps(message)))
        result: dict[str, Any] = json.loads(json.dumps(answer))
        return result

    request_alone = request

    def connect(self, port: int) -> socket.socket:
        """A socket connected to a port of this machine's loopback."""
        return socket.create_connection(("127.0.0.1", port), CONNECT_SECONDS)

    def listen(self) -> socket.socket:
        """A listening socket on this machine's loopback."""
        server = socket.socket()
        server.bind(("127.0.0.1", 0))
        server.listen(64)
        return server
