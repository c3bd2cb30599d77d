"""``check``: the decorator of every check cell. It runs the function at once and draws one card."""

from __future__ import annotations

import builtins
import inspect
import json
import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import FunctionType

from autograder.checks.calls import Checks
from autograder.checks.card import CheckFailed, as_html, as_text
from autograder.checks.transport import InKernel, Transport
from autograder.errors import CourseError
from autograder.records import Card

DEFAULT_SEED = 20260101


def check(
    task: str,
    *,
    hidden: bool = False,
    id: str = "",
    lesson: str = "",
    points: float = 0,
    hints: Sequence[str] = (),
    setup: str = "",
) -> Callable[[FunctionType], None]:
    """Run the decorated function against the learner's names and draw its card.

    A writer gives ``task`` and ``hidden``; the builder adds the rest: ``id`` (the cell's grade_id), ``lesson``
    (module/name), ``points``, ``hints`` in order, ``setup`` (source of the lesson's set-up cell).
    Raises CheckFailed after drawing, so that nbgrader scores the cell 0.
    """

    def run(function: FunctionType) -> None:
        title = f"{task}, {points:g} point{'' if points == 1 else 's'}" if points else task
        behaviour = " ".join((function.__doc__ or "").split()) if hidden else ""
        plain = Card(task=task, status="passed", title=title, behaviour=behaviour, hints=list(hints))
        card = run_check(function, plain, InKernel(function.__globals__), hidden=hidden, setup=setup)
        _record(card, task, id, lesson, hidden)
        _draw(card)
        if card.status in {"not_yet", "not_tried"}:
            raise CheckFailed(card)

    return run


def run_check(
    function: FunctionType,
    card: Card,
    transport: Transport,
    *,
    hidden: bool = False,
    setup: str = "",
    seed: int | None = None,
    judged: bool = False,
) -> Card:
    """The card of one check. ``function`` is rebuilt with clean globals; the learner's names reach it as subjects.

    ``judged``: a server that cannot be had raises its CourseError, so that it costs nobody a point.
    """
    clean = FunctionType(
        function.__code__, {"__builtins__": dict(vars(builtins)), "__name__": "check"}, function.__name__
    )
    clean.__kwdefaults__ = None
    c = Checks(transport, card, hidden=hidden, setup=setup, seed=_seed() if seed is None else seed, data=_datasets())
    names = list(inspect.signature(clean).parameters)[1:]
    try:
        clean(c, *[c.subject(name) for name in names])
        return _passed(c, card, names)
    except CheckFailed as failure:
        return failure.card
    except CourseError as error:  # a server that the check needs: nobody's answer is wrong
        if judged:
            raise
        return _broken(card, error, hidden, "What this check needs is not there: this is not your fault.")
    except Exception as error:  # whatever else happens is the check's own fault, and says so
        return _broken(card, error, hidden)
    finally:
        c.close()


def _passed(c: Checks, card: Card, names: list[str]) -> Card:
    if not c.outcomes:
        if not c.hidden:
            raise RuntimeError("this check expects nothing")
        for name in names:
            c._must_be_tried(c.subject(name))
        return Card(**{**card.to_json(), "status": "when_graded", "hints": []})
    forgotten = [outcome.text for outcome in c.outcomes if not outcome.examined]
    if forgotten:
        raise RuntimeError(f"this check calls {forgotten[0]} and expects nothing of it")
    shown = [] if c.hidden else [outcome.summary for outcome in c.outcomes if outcome.summary]
    more = [f"… and {len(shown) - 4} more"] if len(shown) > 4 else []
    return Card(**{**card.to_json(), "status": "passed", "hints": [], "call": "\n".join(shown[:4] + more)})


UNREADABLE = (
    "The check could not read this answer. "
    "Compare its shape with the one the task shows; if it fits, the check is wrong: report it."
)


def _broken(card: Card, error: Exception, hidden: bool, mistake: str = UNREADABLE) -> Card:
    said = "" if hidden else f"{type(error).__name__}: {error}"[:300]
    return Card(
        **{
            **card.to_json(),
            "status": "not_yet",
            "got": said,
            "mistake": mistake,
        }
    )


def _seed() -> int:
    return int(os.environ.get("COURSE_SEED", DEFAULT_SEED))


def _datasets() -> Path:
    return Path(__file__).resolve().parents[2] / "datasets"


def _draw(card: Card) -> None:
    if os.environ.get("NBGRADER_VALIDATING"):
        if card.status in {"passed", "when_graded"}:
            print(as_text(card))
        return
    from IPython.core.getipython import get_ipython

    if get_ipython() is None:
        return
    from IPython.display import display

    display({"text/html": as_html(card), "text/plain": as_text(card)}, raw=True)


def _record(card: Card, task: str, id: str, lesson: str, hidden: bool) -> None:
    """One JSON line for the learner's progress; a desk that cannot be written never harms a check."""
    path = _progress_file()
    if path is None:
        return
    module, _, name = lesson.partition("/")
    line = {
        "task": task,
        "grade_id": id,
        "hidden": hidden,
        "status": card.status,
        "module": module,
        "lesson": name,
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
    except OSError:
        return


def _progress_file() -> Path | None:
    """Where `course lab` says; else, in a notebook of a course's own ``work/`` (Binder starts Lab itself), there."""
    named = os.environ.get("COURSE_PROGRESS")
    if named:
        return Path(named)
    desk = next((folder for folder in Path.cwd().parents if folder.name == "work"), None)
    return desk / ".progress.jsonl" if desk is not None and (desk.parent / "course.py").is_file() else None
