"""Which names lead to which list, dict or set: one row an object. For lessons that teach what an assignment shares."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from string import ascii_uppercase
from typing import Any

CONTAINERS = (list, tuple, dict, set)
MAX_OBJECTS = len(ascii_uppercase)


@dataclass(frozen=True)
class ObjectMap:
    """The objects in the order they were met: the names that lead straight to each, its letter, what it holds."""

    rows: tuple[tuple[str, str, str], ...]

    def __repr__(self) -> str:
        lines = [("names", "object", "holds"), *self.rows]
        wide = [max(len(line[column]) for line in lines) for column in range(2)]
        return "\n".join(f"{a:<{wide[0]}}  {b:<{wide[1]}}  {c}" for a, b, c in lines)

    def _repr_html_(self) -> str:
        left = "text-align:left;white-space:pre-wrap"
        head = "".join(f'<th scope="col" style="{left}">{text}</th>' for text in ("Names", "Object", "Holds"))
        body = "".join(
            "<tr>" + "".join(f'<td style="{left}"><code>{escape(cell)}</code></td>' for cell in row) + "</tr>"
            for row in self.rows
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def object_map(**names: Any) -> ObjectMap:
    """The containers behind ``names`` and inside each other, each once: ``object_map(draft=draft, sent=sent)``.

    Two names in one row lead to the same object. At most 26 objects; a container beyond them shows as three dots.
    """
    met: list[Any] = []  # kept alive, so that no identity is used twice
    for value in names.values():
        _meet(value, met)
    for value in met:  # grows while it is walked: what is inside comes after what it is in
        for inner in value.values() if isinstance(value, dict) else value:
            _meet(inner, met)
    letters = {id(value): f"{type(value).__name__} {ascii_uppercase[n]}" for n, value in enumerate(met)}
    rows = []
    for value in met:
        straight = [name for name, other in names.items() if other is value]
        rows.append((", ".join(straight), letters[id(value)], _holds(value, letters)))
    return ObjectMap(tuple(rows))


def _meet(value: Any, met: list[Any]) -> None:
    if isinstance(value, CONTAINERS) and len(met) < MAX_OBJECTS and all(value is not other for other in met):
        met.append(value)


def _holds(value: Any, letters: dict[int, str]) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key!r}: {_shown(item, letters)}" for key, item in value.items()) or "nothing"
    items = sorted(value, key=repr) if isinstance(value, set) else value
    return ", ".join(_shown(item, letters) for item in items) or "nothing"


def _shown(value: Any, letters: dict[int, str]) -> str:
    return letters.get(id(value), "...") if isinstance(value, CONTAINERS) else repr(value)
