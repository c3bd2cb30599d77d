"""Who starts a lesson's servers: this process itself, or, under grading, the grader that the kernel asks.

Under grading a set-up cell's ``postgres()`` must not start a server: the kernel hands in a way to ask for one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Broker = Callable[[dict[str, Any]], dict[str, Any]]
_handed_in: list[Broker] = []


def set_broker(broker: Broker) -> None:
    """From now on servers are asked for; called once, by the grader's kernel."""
    _handed_in[:] = [broker]


def broker() -> Broker | None:
    """The way to ask, or None in a learner's own notebook."""
    return _handed_in[0] if _handed_in else None
