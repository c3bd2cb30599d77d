"""Finds the answer of a task whose cell lost its mark and its id: a guess that a reader would make too."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

MAX_LOOKED_AT = 100_000  # characters; of a longer cell nobody needs to know what it defines
# Read by lines, not by Python's parser: the text may be anything, and a hostile one can exhaust a parser's stack.
DEFINES = re.compile(
    r"^(?:(?:async[ \t]++)?(?:def|class)[ \t]++(\w++)|(\w++)[ \t]*+(?::[^=\n]++)?=(?!=))", re.MULTILINE
)


def find_answer(
    task: str,
    master: Any,
    free: dict[int, dict[str, Any]],
    region: tuple[int, int] | None,
    defines: Callable[[int], set[str]],
) -> int | None:
    """The index of the cell that is most likely the answer of ``task``, or None.

    ``master`` is the source's answer cell, ``free`` are the cells that are nobody's by index, ``region`` the indices
    between which the answer must stand, ``defines`` the names that the cell of an index defines. In the region: the
    last cell that defines most of what the master's does, else the last that holds anything. Elsewhere: the last that
    defines any of it.
    """
    kind = master["cell_type"]
    fitting = [number for number, cell in free.items() if cell["cell_type"] == kind and cell["source"].strip()]
    inside = [number for number in fitting if region is not None and region[0] < number < region[1]]
    if kind != "code":
        return inside[-1] if inside else None
    names = defined(master["source"]) | {task}
    for places in (inside, fitting):
        scores = [(len(names & defines(number)), number) for number in places]
        if scores and max(scores)[0]:
            return max(scores)[1]
    return inside[-1] if inside else None


def defined(text: str) -> set[str]:
    """The names of functions, classes and variables that lines of a cell define at its top level."""
    if len(text) > MAX_LOOKED_AT:
        return set()
    return {match[1] or match[2] for match in DEFINES.finditer(text)}
