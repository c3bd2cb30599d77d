"""A task of a feedback page: what was earned, what the learner wrote, and the cards of what gave no points."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from autograder.records import Answer, Card, CheckResult, LessonResult
from autograder.reports.page import number
from autograder.reports.sanitise import Cutter, one_line, plain

Standing = Literal["passed", "open", "untried", "unexamined"]
MARKS: dict[Standing, tuple[str, str]] = {
    "passed": ("✓", "Passed"),
    "open": ("✗", "Not yet"),
    "untried": ("…", "Not tried yet"),
    "unexamined": ("○", "Not examined"),
}
ROWS = (
    ("call", "Called"),
    ("got", "Came back"),
    ("expected", "Expected"),
    ("where", "Look at"),
    ("printed", "Printed"),
)
SOURCE, OUTPUT, FIELD = 8000, 4000, 1600
CELL_STOPPED = "your answer's own cell, which did not run to its end"
KNOWN = "|".join(
    name for name, kind in vars(builtins).items() if isinstance(kind, type) and issubclass(kind, BaseException)
)
# The only sentences that a hidden check may say of a call (autograder.checks: outcome, queries, calls).
SAFE_WHERE = re.compile(
    rf"on values you have not seen, it (?:raised (?:{KNOWN}|an exception)|never came back|did not run|was stopped"
    r"|gave back something that is not plain data)"
    r"|[\w-]{1,60}(?:/[\w-]{1,60}){0,4}\.\w{1,8}: there is no such file yet"
    r"|" + re.escape(CELL_STOPPED)
)
NOT_TRIED = re.compile(
    r"([A-Za-z_]\w{0,60})(?:[.\[].*)? "  # of a longer path only the learner's own name is kept
    r"(does not exist yet: run the cell above, where you define it"
    r"|is still three dots: write your answer in the cell above and run it"
    r"|still holds three dots: fill (?:every `\.\.\.` in the cell above and run it|them in))",
    re.DOTALL,
)
MISTAKE = re.compile(r"([A-Z]{1,4}\d{0,3}): (.+)", re.DOTALL)


@dataclass(frozen=True)
class CardView:
    """One check that gave no points. ``rows`` are (label, text, is code); hidden checks have at most "Look at"."""

    mark: str
    word: str
    hidden: bool
    behaviour: str
    rows: list[tuple[str, str, bool]]
    mistake: str
    code: str


@dataclass(frozen=True)
class TaskView:
    """One task. ``step`` is the sentence for "what to look at next" ("" when there is nothing), ``rank`` its order."""

    anchor: str
    task: str
    title: str
    standing: Standing
    mark: str
    word: str
    points: str
    possible: str
    source: str = ""
    printed: str = ""
    error: str = ""
    cards: list[CardView] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)
    passed: int = 0
    checks: int = 0
    step: str = ""
    rank: int = 9


def task_views(lesson: LessonResult, at: int, titles: dict[str, str], cutter: Cutter) -> list[TaskView]:
    """The tasks of the ``at``-th lesson of a page, in notebook order."""
    tasks: dict[str, list[CheckResult]] = {}
    for found in lesson.checks:
        check = CheckResult.from_json(found)
        tasks.setdefault(check.task, []).append(check)
    answers = {answer.task: answer for answer in map(Answer.from_json, lesson.answers)}
    place = f"{lesson.module}/{lesson.lesson}"
    return [
        _task((f"lesson-{at}-task-{n}", task, titles.get(f"{place}/{task}", "")), checks, answers.get(task), cutter)
        for n, (task, checks) in enumerate(tasks.items(), 1)
    ]


def safe_card(check: CheckResult) -> Card | None:
    """The card that a learner may read; of a hidden check only its name, its known mistake and its hints."""
    if check.card is None:
        return None
    card = Card.from_json(check.card)
    if not check.hidden:
        return card
    return Card(
        task=check.task,
        status=card.status,
        title=check.task,
        where=_safe_where(card.where),
        mistake=card.mistake,
        behaviour=card.behaviour,
        hints=card.hints,
    )


def _where(text: str) -> str:
    """A card's pointer as it reads away from the notebook: no cell stands above it here."""
    text = text.replace("run the cell above, where you define it", "define it in the task's cell")
    return text.replace("in the cell above and run it", "in the task's cell")


def _safe_where(where: str) -> str:
    untried = NOT_TRIED.fullmatch(where)
    if untried:
        return f"{untried[1]} {untried[2]}"
    return where if SAFE_WHERE.fullmatch(where) else ""


def standing_of(checks: list[CheckResult]) -> Standing:
    """How a task stands: from its checks' points and cards."""
    lost = [check for check in checks if check.points < check.max_points]
    cards = [card for card in map(safe_card, lost) if card is not None]
    if not lost:
        return "passed"
    if not cards:
        return "unexamined"
    tried = any(card.status != "not_tried" or card.where == CELL_STOPPED for card in cards)
    return "open" if tried or len(lost) < len(checks) else "untried"


def _task(heading: tuple[str, str, str], checks: list[CheckResult], answer: Answer | None, cutter: Cutter) -> TaskView:
    anchor, task, title = heading
    standing = standing_of(checks)
    mark, word = MARKS[standing]
    lost = [(check, card) for check in checks if check.points < check.max_points and (card := safe_card(check))]
    rank, step = _step(standing, lost)
    base = TaskView(
        anchor=anchor,
        task=one_line(task, 80),
        title=one_line(title),
        standing=standing,
        mark=mark,
        word=word,
        points=number(sum(check.points for check in checks)),
        possible=number(sum(check.max_points for check in checks)),
        passed=sum(check.points >= check.max_points for check in checks),
        checks=len(checks),
        step=step,
        rank=rank,
    )
    if standing in {"passed", "unexamined"}:
        return base
    hints = list(dict.fromkeys(hint for _, card in lost for hint in card.hints))
    shown = {**vars(base), "hints": [cutter.cut(hint, FIELD) for hint in hints]}
    if standing == "untried":
        return TaskView(**{**shown, "cards": [_card(*lost[0], cutter)] if lost[0][1].where else []})
    if answer is not None:
        shown |= {
            "source": cutter.cut(answer.source, SOURCE),
            "printed": cutter.cut(answer.printed, OUTPUT),
            "error": cutter.cut(answer.error, OUTPUT),
        }
    told = [pair for pair in _distinct(lost) if not (shown.get("error") and pair[1].where == CELL_STOPPED)]
    return TaskView(**{**shown, "cards": [_card(check, card, cutter) for check, card in told]})


def _distinct(lost: list[tuple[CheckResult, Card]]) -> Iterator[tuple[CheckResult, Card]]:
    """Checks of one task that say the very same are shown once."""
    said = set()
    for check, card in lost:
        words = (check.hidden, card.status, card.behaviour, card.mistake, *(getattr(card, name) for name, _ in ROWS))
        if words not in said:
            said.add(words)
            yield check, card


def _card(check: CheckResult, card: Card, cutter: Cutter) -> CardView:
    mark, word = ("…", "Not tried yet") if card.status == "not_tried" else ("✗", "Not yet")
    if card.where == CELL_STOPPED:
        mark, word = "✗", "Your cell did not run to its end"
    fields = {**vars(card), "where": _where(card.where)}
    rows = [(label, cutter.cut(fields[name], FIELD), name != "where") for name, label in ROWS if fields[name]]
    code, mistake = _mistake(card.mistake)
    return CardView(mark, word, check.hidden, plain(card.behaviour[:FIELD]), rows, cutter.cut(mistake, FIELD), code)


def _step(standing: Standing, lost: list[tuple[CheckResult, Card]]) -> tuple[int, str]:
    """Rank and sentence for "what to look at next": the best that any check of this task has to say."""
    if standing in {"passed", "unexamined"} or not lost:
        return 9, ""
    if standing == "untried":
        return 4, "Not tried yet."
    return min((_said(check, card) for check, card in lost), key=lambda said: said[0])


def _said(check: CheckResult, card: Card) -> tuple[int, str]:
    if card.where == CELL_STOPPED:
        return 0, "Its cell did not run to its end" + (f": {one_line(card.got)}" if card.got else ".")
    if card.mistake:
        return (2 if check.hidden else 0), one_line(_mistake(card.mistake)[1], 300)
    if card.where:
        return (3 if check.hidden else 1), one_line(_where(card.where), 300)
    if check.hidden:
        return 3, "A hidden check did not pass" + (f": {one_line(card.behaviour, 300)}" if card.behaviour else ".")
    return 1, "Compare what came back with what was expected."


def _mistake(text: str) -> tuple[str, str]:
    """The number in the list of common mistakes ("" when it has none) and the sentence."""
    found = MISTAKE.fullmatch(text)
    return (found[1], found[2]) if found else ("", text)
