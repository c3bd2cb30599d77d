"""The last step before the learner's first line, in the learner's own process: what it can never get back."""

from __future__ import annotations

import contextlib
import os
import resource
import sys
from collections.abc import Sequence

from autograder.grading.sandbox.calls import drop_capabilities, prctl
from autograder.grading.sandbox.landlock import restrict
from autograder.grading.sandbox.namespaces import first_to_go
from autograder.grading.sandbox.plan import Budget, View
from autograder.grading.sandbox.seccomp import install

STACK = 64_000_000
LOCKED = 65_536
PR_SET_DUMPABLE = 4


def lock_down(
    tier: int, view: View, budget: Budget, filter: bytes, room: str | None = None, *, doors: Sequence[int] = ()
) -> None:
    """Limits, then on tiers 1 and 2 no capability, no new privilege, Landlock (tier 2) and the system-call filter.

    ``room`` is the host's folder that may be written on tiers 2 and 3, ``doors`` the ports of the judge's servers that
    tier 2 may connect to. Raises SandboxError.
    """
    os.setsid()
    _limit(tier, budget)
    if sys.platform != "linux" or tier == 3:
        return
    # Inherited from the warden, which nobody may read; but the warden must read this process's memory figures.
    prctl("be seen by the warden", PR_SET_DUMPABLE, 1)
    drop_capabilities()
    if tier == 2:
        first_to_go()
        restrict(view, room, doors)
    if filter:
        install(filter)


def _limit(tier: int, budget: Budget) -> None:
    limits = {
        "RLIMIT_DATA": budget.memory,
        "RLIMIT_NOFILE": budget.open_files,
        "RLIMIT_FSIZE": budget.file_size,
        "RLIMIT_CPU": budget.cpu_seconds,
        "RLIMIT_CORE": 0,
        "RLIMIT_STACK": STACK,
        "RLIMIT_MEMLOCK": LOCKED,
        "RLIMIT_MSGQUEUE": 0,
    }
    if tier == 1:
        # Only in a user namespace of its own does this limit count this notebook's processes alone.
        limits["RLIMIT_NPROC"] = budget.processes
    for name, value in limits.items():
        if hasattr(resource, name):
            number = getattr(resource, name)
            hard = resource.getrlimit(number)[1]
            least = value if hard == resource.RLIM_INFINITY else min(value, hard)
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(number, (least, least))
