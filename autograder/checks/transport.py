"""The seam: how a check reaches the learner's names.

A check talks to a Transport and never to an object. Here it stays in the learner's kernel; a transport that crosses to
another process answers the same requests (``kernel_side``), and no check cell can tell.
"""

from __future__ import annotations

import json
from typing import Any, Protocol

from autograder.checks.kernel_side import KernelSide


class Transport(Protocol):
    """Carries one request to the kernel's side and brings its answer back."""

    def request(self, message: dict[str, Any]) -> dict[str, Any]:
        """The answer to ``message``; both are JSON objects as ``kernel_side`` describes them."""


class InKernel:
    """The transport of a notebook: same process, yet everything goes through JSON text, so both ways agree."""

    def __init__(self, namespace: dict[str, Any]) -> None:
        self.side = KernelSide(namespace)

    def request(self, message: dict[str, Any]) -> dict[str, Any]:
        """The answer to ``message``, through JSON text in both directions."""
        answer = self.side.answer(json.loads(json.dumps(message)))
        result: dict[str, Any] = json.loads(json.dumps(answer))
        return result
