"""What a check function is given: ``c``, and names that stand for the learner's objects.

``c`` asks the kernel's side through a transport, decodes what comes back, and compares. The first expectation that
does not hold ends the check with a card. Nothing here touches a learner's object.
"""

from __future__ import annotations

import contextlib
import inspect
import os
import textwrap
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from autograder.checks.card import CheckFailed
from autograder.checks.codec import encode
from autograder.checks.compare import show
from autograder.checks.hosting import Application, Hosted
from autograder.checks.http_outcome import Served
from autograder.checks.mistakes import Mistakes, known_mistake
from autograder.checks.outcome import Fault, Outcome, Raised, blank
from autograder.checks.subject import Subject, subjects
from autograder.checks.transport import Transport
from autograder.records import Card

CALL_SECONDS = 5.0


class Checks:
    """The vocabulary of a check. ``card`` is the check's blank card: task, title, behaviour and hints filled in."""

    def __init__(
        self,
        transport: Transport,
        card: Card,
        *,
        hidden: bool,
        setup: str = "",
        seed: int = 0,
        data: Path | None = None,
    ) -> None:
        self._transport, self._card, self.hidden, self._setup, self._seed = transport, card, hidden, setup, seed
        self._data = data
        self._databases: dict[tuple[str, str], Any] = {}
        self._tried: set[str] = set()
        self._serving: list[int] = []
        self._hosted: list[Hosted] = []
        self._lent: list[Any] = []
        self.outcomes: list[Any] = []

    def subject(self, name: str) -> Subject:
        """The learner's name as a check's parameter."""
        return Subject({"name": name}, name)

    def call(self, function: Subject, *args: Any, **kwargs: Any) -> Outcome:
        """Call the learner's function with copies of plain arguments."""
        message = self._call_message(function, args, kwargs)
        return self._outcome(_call_text(function._text, args, kwargs), message, (list(args), kwargs))

    def value(self, subject: Subject, *path: Any) -> Outcome:
        """The plain value behind a name, or behind the keys and indices of ``path``."""
        for key in path:
            subject = subject[key]
        self._must_be_tried(subject)
        return self._outcome(subject._text, {"op": "value", "target": subject._target})

    def make(self, function: Subject, *args: Any, **kwargs: Any) -> Subject:
        """Call the learner's function and keep what it returns in the kernel: an instance, a client, a session."""
        message = {**self._call_message(function, args, kwargs), "keep": True}
        answer = self._ask(message)
        text = _call_text(function._text, args, kwargs)
        if "handle" not in answer:
            for subject in subjects(args, kwargs):
                self._must_be_tried(subject)
            self.outcomes.append(outcome := Outcome(self, text, answer, None))
            outcome.fails("an object, and no error")
        return Subject({"handle": answer["handle"]}, text)

    def inside(self, probe: Callable[..., Any] | str, *args: Any) -> Outcome:
        """Run a self-contained function beside the learner's objects; it returns raw evidence, never a verdict."""
        source = probe if isinstance(probe, str) else textwrap.dedent(inspect.getsource(probe))
        name = source.partition("def ")[2].partition("(")[0].strip()
        for arg in args:
            if isinstance(arg, Subject):
                self._must_be_tried(arg)
        message = {
            "op": "inside",
            "source": source,
            "name": name,
            "args": [_encode(arg) for arg in args],
            "limit": call_seconds(),
        }
        return self._outcome(_call_text(name, args, {}), message)

    def tests(
        self, suite: Subject | str, wrong: Mapping[str, str], right: Mapping[str, str], at_least: int, **more: Any
    ) -> list[str]:
        """The learner's tests find ``at_least`` of the ``wrong`` versions and blame none of the ``right`` ones.

        ``suite`` is a test function, a list of them, or the text of a test file; a version is the source of the code
        under test, by name; ``more`` is ``module`` and ``beliefs`` of ``checks.scored``. Returns the tests' names.
        """
        from autograder.checks.scored import score

        given: tuple[str, dict[str, Any]]
        if isinstance(suite, str):
            given = ("the file", {"text": suite})
        else:
            self._must_be_tried(suite)
            given = (suite._text, {"target": suite._target})
        return score(self, given, (wrong, right), at_least, seconds=4 * call_seconds(), **more)

    def repository(
        self,
        steps: Subject,
        start: Sequence[str] = (),
        bare: str = "",
        scripts: Mapping[str, str] | None = None,
    ) -> Any:
        """Run the learner's git steps, a text of lines, and look at the ``checks.repository.Repository`` they leave.

        ``start`` are lines of the same form that make the starting repository (none: an empty folder); ``bare`` is the
        address of an empty bare repository to push to; ``scripts`` (name -> Python source) are what
        ``git bisect run python NAME`` may start. Where the learner's code has not run.
        """
        from autograder.checks.repository import after_steps

        text = self.value(steps).got
        if not isinstance(text, str):
            self.stop(call=steps._text, expected="a text of lines, each a command", got=show(text))
        return after_steps(self, (steps._text, text), (start, bare, dict(scripts or {})), 4 * call_seconds())

    def answer_alone(self, text: str, message: dict[str, Any]) -> Outcome:
        """The outcome of a request that a kernel of its own answers."""
        self.outcomes.append(outcome := Outcome(self, text, self._transport.request_alone(message), None))
        return outcome

    def serve(self, app: Subject) -> Served:
        """Put the learner's WSGI or ASGI application behind a loopback port until the check ends."""
        self._must_be_tried(app)
        answer = self._ask({"op": "serve", "target": app._target, "limit": 2 * call_seconds()})
        started = Outcome(self, f"serving {app._text}", answer, None)
        number, port = started.got
        self._serving.append(number)
        return Served(self, app._text, port, self._transport.connect, self.outcomes.append)

    def host(self, app: Application) -> Hosted:
        """Put the check's own WSGI application where the learner's client can reach it, until the check ends.

        Hand its ``url`` to the learner's function, then look at its ``requests``.
        """
        hosted = Hosted(app, self._transport.listen())
        self._hosted.append(hosted)
        return hosted

    def lend(self, data: str | None = None) -> Any:
        """A fresh PostgreSQL database (with the data set ``data``) that the learner's code reaches by its ``url``.

        The check looks at it through connections of its own and reads the statements on the wire: ``checks.lent``.
        """
        from autograder.checks.lent import Lent

        self._lent.append(lent := Lent(data, self._transport.listen()))
        return lent

    def file(self, path: str) -> Outcome:
        """The text of a file of the learner's project, such as ``jobboard/salary_text.py``."""
        answer = self._ask({"op": "file", "path": path})
        if "absent" in answer:
            self.stop("not_tried", where=f"{path}: there is no such file yet")
        self.outcomes.append(outcome := Outcome(self, path, answer, None))
        return outcome

    def data(self, name: str, file: str) -> str:
        """The text of a file of a data set of the catalogue: never from the kernel."""
        if self._data is None:
            raise Fault("this check was given no datasets folder")
        return (self._data / name / file).read_text("utf-8")

    def query(self, sql: Subject | str, on: str | None = None, engine: str = "sqlite", parameters: Any = None) -> Any:
        """Run the learner's query text on a private copy of the lesson's database; see ``checks.queries``."""
        from autograder.checks.queries import QueryOutcome

        text, label = (sql, "query") if isinstance(sql, str) else (self.value(sql).got, sql._text)
        if not isinstance(text, str):
            self.stop(call=label, expected="the text of a query", got=show(text))
        if blank(text):
            self.stop("not_tried", where=f"{label} still holds three dots: fill them in")
        outcome = QueryOutcome(self, label, text, self.database(on, engine), parameters)
        self.outcomes.append(outcome)
        return outcome

    def database(self, on: str | None, engine: str) -> Any:
        """The lesson's database: of the data set ``on``, or made by the lesson's own set-up cell."""
        from autograder.checks import databases

        key = (on or "", engine)
        if key not in self._databases:
            if on is None and not self._setup:
                raise Fault("c.query needs on='data set' or a set-up cell that makes a sqlite3 connection")
            made = databases.from_dataset(on, engine) if on else databases.from_setup(self._setup)
            self._databases[key] = made
        return self._databases[key]

    @property
    def seed(self) -> int:
        """The seed of this run: hidden inputs are drawn from it."""
        return self._seed

    def raised(self, name: str) -> Raised:
        """For ``mistakes``: the call raised the exception class ``name``."""
        return Raised(name)

    def that(
        self,
        holds: bool,
        sentence: str,
        *,
        expected: Any = "",
        got: Any = "",
        mistakes: Mistakes = (),
        mistake: str = "",
    ) -> None:
        """Fail with ``sentence`` unless ``holds``: for properties that no other word of the vocabulary says.

        ``mistake`` names the belief, whatever came back; a hidden check shows it where it withholds the sentence.
        """
        self.outcomes.append(Outcome(self, "", {"value": None}, None, examined=True))
        if not holds:
            known = known_mistake(mistakes, lambda value: bool(value == got)) or mistake
            self.stop(
                got=got if isinstance(got, str) else show(got),
                expected=expected if isinstance(expected, str) else show(expected),
                where="" if known else sentence,
                mistake=known,
            )

    def stop(self, status: str = "not_yet", **fields: str) -> None:
        """End the check with a card. Hidden checks keep calls, values and output to themselves."""
        if self.hidden and status == "not_yet":
            trouble = fields.get("trouble", "")
            fields = {
                "mistake": fields.get("mistake", ""),
                "where": f"on values you have not seen, it {trouble}" if trouble else "",
            }
        fields.pop("trouble", None)
        card = Card(**{**self._card.to_json(), "status": status, **fields})
        raise CheckFailed(card)

    def close(self) -> None:
        """Throw the databases of this check away, and stop what it serves."""
        # A kernel that dies, or answers nonsense, while its server is stopped must not leave ours running.
        with contextlib.ExitStack() as ends:
            for ours in [*self._databases.values(), *self._hosted]:
                ends.callback(ours.close)
            for number in self._serving:
                ends.callback(self._ask, {"op": "stop", "serving": number})
            for lent in self._lent:
                ends.callback(lent.close)

    def _call_message(self, function: Subject, args: Any, kwargs: Any) -> dict[str, Any]:
        self._must_be_tried(function)
        for subject in subjects(args, kwargs):
            self._must_be_tried(subject, blanks=False)  # an answer may leave the stub's dots and set them anew below
        return {
            "op": "call",
            "target": function._target,
            "args": [_encode(arg) for arg in args],
            "kwargs": {name: _encode(arg) for name, arg in kwargs.items()},
            "limit": call_seconds(),
        }

    def _must_be_tried(self, subject: Subject, blanks: bool = True) -> None:
        target = repr(subject._target)
        if target in self._tried:
            return  # a check calls one function many times: it is asked once
        state = self._ask({"op": "state", "target": subject._target})["state"]
        if state == "ready":
            self._tried.add(target)
        if state == "missing":
            self.stop("not_tried", where=f"{subject._text} does not exist yet: run the cell above, where you define it")
        if state == "stub":
            self.stop(
                "not_tried",
                where=f"{subject._text} is still three dots: write your answer in the cell above and run it",
            )
        if state == "blank" and blanks:
            self.stop(
                "not_tried",
                where=f"{subject._text} still holds three dots: fill every `...` in the cell above and run it",
            )

    def _outcome(self, text: str, message: dict[str, Any], arguments: Any = None) -> Outcome:
        self.outcomes.append(outcome := Outcome(self, text, self._ask(message), arguments))
        outcome.repeat = lambda draw: self._ask({**message, "draw": draw})
        return outcome

    def _ask(self, message: dict[str, Any]) -> dict[str, Any]:
        return self._transport.request(message)


def _encode(value: Any) -> Any:
    return encode(value, hook=lambda item: {"t": "target", "v": item._target} if isinstance(item, Subject) else None)


def _call_text(name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:
    def text(value: Any) -> str:
        return value._text if isinstance(value, Subject) else show(value, 120)

    return f"{name}({', '.join([text(arg) for arg in args] + [f'{key}={text(arg)}' for key, arg in kwargs.items()])})"


def call_seconds() -> float:
    """The limit of one call: 5 s, or what COURSE_CALL_SECONDS says (``course verify`` waits less for endless loops)."""
    return float(os.environ.get("COURSE_CALL_SECONDS", CALL_SECONDS))
