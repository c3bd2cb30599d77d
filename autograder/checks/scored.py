"""What a learner's tests are worth: the planted faults they find, less the right versions they blame."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from autograder.checks.outcome import Outcome


class Asker(Protocol):
    """What is needed of a check."""

    def answer_alone(self, text: str, message: dict[str, Any]) -> Outcome:
        """The outcome of a request that a kernel of its own answers."""

    def that(self, holds: bool, sentence: str, *, expected: Any = "", got: Any = "", mistake: str = "") -> None:
        """Fail with ``sentence`` unless ``holds``."""


def score(
    checks: Asker,
    suite: tuple[str, dict[str, Any]],
    versions: tuple[Mapping[str, str], Mapping[str, str]],
    at_least: int,
    *,
    seconds: float,
    module: str = "",
    beliefs: Mapping[str, str] | None = None,
) -> list[str]:
    """The names of the tests in ``suite`` (its name, what says where it is), when they are good enough.

    ``versions``: the wrong and the right ones, name -> source. ``module`` is the name under which the tests may import
    a version. ``beliefs`` (version -> a sentence) name what is amiss with tests that miss a wrong version or blame a
    right one.
    """
    (label, which), (wrong, right), notes = suite, versions, dict(beliefs or {})
    report: dict[str, dict[str, bool]] = {}

    def try_on(name: str, source: str) -> None:
        # One version at a time, each in a process that has seen no other: what a hostile suite cannot compare, it
        # cannot tell apart by anything but a test.
        message = {"op": "tests", **which, "module": module, "versions": [source], "limit": seconds}
        (report[name],) = checks.answer_alone(f"the tests of {label}", message).got

    for name, source in right.items():
        try_on(name, source)
        failed = [test for test, passed in report[name].items() if not passed]
        checks.that(
            not failed,
            f"{', '.join(failed[:5])} blames a version that is right",
            got=f"{name} failed",
            expected="it passes",
            mistake=notes.get(name, ""),
        )
    for name, source in wrong.items():
        try_on(name, source)
    found = [name for name in wrong if not all(report[name].values())]
    missed = [name for name in wrong if name not in found]
    checks.that(
        len(found) >= at_least,
        f"no test notices: {', '.join(missed)}",
        got=f"{len(found)} of {len(wrong)} planted faults found",
        expected=f"{at_least} or more",
        mistake=next((notes[name] for name in missed if name in notes), ""),
    )
    return list(next(iter(report.values()), {}))
