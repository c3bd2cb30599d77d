"""What came back from one call or value, and the words that say what must hold of it."""

from __future__ import annotations

import builtins
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, Self

from autograder.checks.codec import Drawn, decode, encode
from autograder.checks.compare import difference, equal, is_table, kind_name, show
from autograder.checks.mistakes import Mistakes, known_mistake

PRINTS = "PY1: `print` shows a value on the screen; the caller gets None. Hand the value back with `return`"


class Fault(Exception):
    """The check itself is wrong: its writer's fault, never the learner's."""


@dataclass(frozen=True)
class Raised:
    """Stands in ``mistakes`` for "the call raised this exception class"."""

    name: str


class Stopper(Protocol):
    """What an outcome needs of its check."""

    def stop(self, status: str = "not_yet", **fields: str) -> None:
        """End the check with a card."""


class Outcome:
    """The evidence of one call. Words chain: ``.returns(3).leaves_arguments()``."""

    def __init__(
        self, checks: Stopper, text: str, answer: dict[str, Any], arguments: Any, examined: bool = False
    ) -> None:
        self.checks, self.text, self.answer, self.arguments = checks, text, answer, arguments
        self.examined = examined
        self.repeat: Callable[[int], dict[str, Any]] | None = None
        self.summary = ""

    @property
    def got(self) -> Any:
        """The decoded value, for checks that look for themselves; a call that gave none ends the check."""
        self.examined = True
        if "value" not in self.answer:
            self._fail("a value", ())
        return decode(self.answer["value"])

    @property
    def printed(self) -> str:
        """What was printed during the call, at most 20,000 characters."""
        self.examined = True
        return str(self.answer.get("printed", ""))

    def returns(self, expected: Any, mistakes: Mistakes = (), exact: bool = False) -> Self:
        """The call returned ``expected``."""
        return self._compare(expected, mistakes, exact, None)

    def equals(self, expected: Any, mistakes: Mistakes = (), exact: bool = False) -> Self:
        """The value is ``expected``."""
        return self._compare(expected, mistakes, exact, None)

    def close_to(self, expected: Any, within: float, mistakes: Mistakes = ()) -> Self:
        """As ``returns``, with numbers anywhere inside allowed to differ by ``within``."""
        return self._compare(expected, mistakes, False, within)

    def raises(self, name: str, saying: str = "", mistakes: Mistakes = ()) -> Self:
        """The call raised ``name`` or a subclass, its text containing ``saying``."""
        self.examined = True
        raised = self.answer.get("raised")
        if not raised or name not in raised["classes"]:
            self._fail(f"{name} raised", mistakes)
        elif saying and saying not in raised["text"]:
            self._fail(f"{name} whose text says {saying!r}", mistakes)
        self.summary = f"{self.text} raises {name}"
        return self

    def prints(self, expected: str, mistakes: Mistakes = ()) -> Self:
        """The call printed ``expected``; blanks at line ends and blank last lines do not count."""
        self.examined = True
        if "raised" in self.answer or "timeout" in self.answer or _lines(self.printed) != _lines(expected):
            said = _lines(self.printed)
            known = known_mistake(mistakes, lambda value: isinstance(value, str) and _lines(value) == said)
            self._stop(
                f"printed:\n{expected}", self.printed or self._came_back(), known, "blanks at line ends do not count"
            )
        self.summary = f"{self.text} prints what was asked"
        return self

    def yields(self, count: int, items: list[Any], mistakes: Mistakes = ()) -> Self:
        """The call gave a generator whose first ``count`` items are ``items``; no more are drawn."""
        self.examined = True
        if self.repeat is not None and "value" in self.answer:
            self.answer = self.repeat(count)
        drawn = decode(self.answer["value"]) if "value" in self.answer else None
        if not isinstance(drawn, Drawn) or not equal(items, drawn.items[:count]):
            self._fail(f"a generator that yields {show(items)}", mistakes)
        self.summary = f"{self.text} yields {show(items, 60)}"
        return self

    def matches(self, pattern: str, mistakes: Mistakes = ()) -> Self:
        """The value is text and the whole of it matches the regular expression ``pattern``."""
        value = self.got
        if not isinstance(value, str) or not re.fullmatch(pattern, value, re.DOTALL):
            self._fail(f"text of the form {pattern}", mistakes)
        return self

    def leaves_arguments(
        self, mistake: str = "PY4: the function changed a list or dict that belongs to its caller"
    ) -> Self:
        """The call left its arguments as they were."""
        self.examined = True
        if self.arguments and "arguments" not in self.answer:
            self._stop("the arguments as they were given", "arguments that cannot be read any more", mistake, "")
        after = decode(self.answer["arguments"], lambda data: ...) if self.arguments else None
        before = decode(encode(list(self.arguments), hook=lambda value: {"t": "ellipsis"})) if self.arguments else None
        if before is not None and after is not None:
            change = difference(before[0], after[0]) or difference(before[1], after[1])
            if change:
                given, left = (", ".join(show(item, 80) for item in side[0]) for side in (before, after))
                self._stop(
                    f"{given}, as it was given", f"{left}, after the call", mistake, "the argument itself was changed"
                )
        return self

    def fails(self, expected: str) -> None:
        """Nothing came back that a check could go on with; ``expected`` says in words what should have."""
        self._fail(expected, ())

    def _compare(self, expected: Any, mistakes: Mistakes, exact: bool, within: float | None) -> Self:
        self.examined = True
        if "value" not in self.answer:
            self._fail(show(expected), mistakes)
        got = decode(self.answer["value"])
        found = difference(expected, got, exact=exact, within=within)
        if found is not None:
            if _holds_blank(got):
                self.checks.stop(
                    "not_tried",
                    where=f"{self.text} still holds three dots: fill them in and run the cell (did it fail?)",
                )
            self._fail(show(expected), mistakes, "" if found.startswith("expected") else found)
        self.summary = f"{self.text} → {f'a table of {len(got)} rows' if is_table(got) else show(got, 60)}"
        return self

    def _fail(self, expected: str, mistakes: Mistakes, where: str = "") -> None:
        known = known_mistake(mistakes, self._is)
        if not known and self.answer.get("value", 0) is None and self.answer.get("printed"):
            known = PRINTS
        if "raised" in self.answer and self.answer["raised"]["line"]:
            where = f"the line `{self.answer['raised']['line']}`"
        self._stop(expected, self._came_back(), known, where)

    def _is(self, mistake: Any) -> bool:
        if isinstance(mistake, Raised):
            return mistake.name in self.answer.get("raised", {}).get("classes", [])
        if "value" not in self.answer:
            return False
        got = decode(self.answer["value"])
        if callable(mistake):
            try:
                return bool(mistake(got))
            except Exception:  # a predicate may not suit what came back: then it is not this mistake
                return False
        return equal(mistake, got)

    def _came_back(self) -> str:
        answer = self.answer
        if "raised" in answer:
            return f"{answer['raised']['classes'][0]}: {answer['raised']['text']}".rstrip(": ")
        if "refused" in answer:
            place = answer["refused"]["where"]
            return f"{answer['refused']['what']}{' at ' + place if place else ''}, which is not plain data"
        if "timeout" in answer:
            return f"no answer after {answer['timeout']:g} s; it was stopped (does a loop never end?)"
        if "absent" in answer:
            return f"{answer['absent']} is missing"
        value = decode(answer["value"])
        return show(value) if value is None or not isinstance(value, Drawn) else f"{kind_name(value)}: {show(value)}"

    def _stop(self, expected: str, got: str, mistake: str, where: str) -> None:
        printed = self.answer.get("printed", "") if got != self.answer.get("printed") else ""
        self.checks.stop(
            call=self.text,
            expected=expected,
            got=got[:1500],
            mistake=mistake,
            where=where,
            printed=printed[:500].rstrip(),
            trouble=self._trouble(),
        )

    def _trouble(self) -> str:
        """What a hidden check may say of a call that gave no value: the kind of trouble, never a text."""
        if "raised" in self.answer:
            # A class of the learner's own could carry hidden values in its name.
            known = next((n for n in self.answer["raised"]["classes"] if hasattr(builtins, n)), "an exception")
            return f"raised {known}"
        if "refused" in self.answer:
            return "gave back something that is not plain data"
        return "never came back" if "timeout" in self.answer else ""


def blank(text: str) -> bool:
    """Whether a query's text still holds the stub's three dots."""
    return "..." in text


def _holds_blank(value: Any) -> bool:
    if value is ...:
        return True
    if isinstance(value, dict):
        return any(_holds_blank(item) for item in value.values())
    return isinstance(value, (list, tuple)) and any(_holds_blank(item) for item in value)


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.rstrip().splitlines()]
