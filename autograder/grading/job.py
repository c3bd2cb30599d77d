"""What one submission's grading needs to know: written by the driver, read by a worker, plain JSON both ways."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from autograder.records import Record


@dataclass(frozen=True)
class Job(Record):
    """One submission to grade against one state of the module's sources.

    ``submission`` and ``master`` are sha256 hex digests, ``received`` an ISO time (UTC), ``folder`` the snapshot's
    folder, ``sources`` maps a lesson's name to its source notebook's path (course order), ``out`` is the result's path
    (written beside it first, then moved), ``limits`` a ``Limits.to_json()`` or empty, ``tier`` 0 for the best sandbox
    that this machine has, 1 to 3 for at most this one.
    """

    learner: str
    module: str
    submission: str
    master: str
    received: str
    folder: str
    sources: dict[str, str]
    out: str
    limits: dict[str, Any] = field(default_factory=dict)
    tier: int = 0
