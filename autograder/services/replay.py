"""Whether this cell runs again only to bring a fresh kernel to where another one stood.

Nobody sees what such a cell prints. A demonstration that binds no name may then end at once: in lesson 03-2 six of
them start pytest and git, and every planted fault is met by a kernel of its own.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator

MARK = "COURSE_REPLAY"


def replaying() -> bool:
    """Whether nobody will see what is printed now."""
    return MARK in os.environ


@contextlib.contextmanager
def replay(yes: bool) -> Iterator[None]:
    """What runs inside is a replay, if ``yes``."""
    if yes:
        os.environ[MARK] = "1"
    try:
        yield
    finally:
        os.environ.pop(MARK, None)
