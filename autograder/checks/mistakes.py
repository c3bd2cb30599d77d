"""Which known mistake an answer is: the sentences that a check has ready for what often comes back instead."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

Listed = Sequence[tuple[Any, str]]
# A function gives the list where its values take long to compute: most answers never need them.
Mistakes = Listed | Callable[[], Listed]
# Set where a card is not read, such as a mutant's in `course verify`; it never changes a verdict.
UNREAD = "COURSE_CARDS_UNREAD"


def is_read() -> bool:
    """Whether anybody will read the card: if not, nothing is computed that only explains."""
    return UNREAD not in os.environ


def known_mistake(mistakes: Mistakes, is_it: Callable[[Any], bool]) -> str:
    """The sentence of the first of ``mistakes`` whose value ``is_it``; "" when none is, or nobody reads it."""
    if not is_read():
        return ""
    listed = mistakes() if callable(mistakes) else mistakes
    return next((text for value, text in listed if is_it(value)), "")
