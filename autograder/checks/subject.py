"""What stands for the learner's own things in a check: names and paths that the kernel's side looks up."""

from __future__ import annotations

from typing import Any

from autograder.checks.codec import encode
from autograder.checks.outcome import Fault


class Subject:
    """A learner's name, or something reached from it: ``queries["newest"]``, ``session.get``. Holds no value."""

    def __init__(self, target: dict[str, Any], text: str) -> None:
        self._target, self._text = target, text

    def __getitem__(self, key: Any) -> Subject:
        return self._reach(["item", encode(key)], f"[{key!r}]")

    def __getattr__(self, name: str) -> Subject:
        if name.startswith("_"):
            raise AttributeError(name)
        return self._reach(["attr", name], f".{name}")

    def __bool__(self) -> bool:
        raise Fault(f"{self._text} is a name, not a value: use c.value({self._text}).got")

    __iter__ = __len__ = __call__ = __bool__

    def _reach(self, step: list[Any], text: str) -> Subject:
        target = {**self._target, "path": [*self._target.get("path", []), step]}
        return Subject(target, self._text + text)


def subjects(args: tuple[Any, ...], kwargs: dict[str, Any]) -> list[Subject]:
    """The learner's own things among the arguments of a call."""
    return [value for value in (*args, *kwargs.values()) if isinstance(value, Subject)]
