"""The card: what one check has to say, as HTML for Lab and as plain text for Validate, logs and reports."""

from __future__ import annotations

import os
import re
from html import escape
from typing import Any

from autograder.records import Card

# Colours come from the reader's theme; every one has a fallback, and no meaning rests on colour alone.
TONES = {
    "passed": ("Passed", "✓", "--jp-success-color1", "#1b7f3b"),
    "not_yet": ("Not yet", "✗", "--jp-error-color1", "#b3261e"),
    "not_tried": ("Not tried yet", "…", "--jp-border-color1", "#6b6b6b"),
    "when_graded": ("Examined when graded", "◷", "--jp-info-color1", "#0b62a8"),
}
ROWS = (
    ("call", "Called"),
    ("got", "Came back"),
    ("expected", "Expected"),
    ("where", "Look at"),
    ("printed", "Printed"),
)
CODE_ROWS = {"call", "got", "expected", "printed"}
EMPHASIS = re.compile(r"(?<![\w*])\*(\w(?:[^*\n]*\w)?)\*(?![\w*])")


class CheckFailed(Exception):
    """A check that did not pass. ``card`` says why; nbgrader scores the cell 0.

    Its traceback is one quiet line, because the card above it has said everything.
    """

    def __init__(self, card: Card) -> None:
        super().__init__(card)
        self.card = card

    def __str__(self) -> str:
        return as_text(self.card)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.card,)

    def _render_traceback_(self) -> list[str]:
        if os.environ.get("NBGRADER_VALIDATING"):
            return as_text(self.card).splitlines()
        return [f"{self.card.task}: {TONES[self.card.status][0].lower()}. The card above says what to look at."]


def as_text(card: Card) -> str:
    """The card as plain lines; hints are numbered and stand last."""
    word, mark, _, _ = TONES[card.status]
    lines = [f"{mark} {word}: {card.title}"]
    if card.behaviour:
        lines.append(f"  Examined: {card.behaviour}")
    for field, label in ROWS:
        value = getattr(card, field)
        if value:
            head, *rest = value.splitlines()
            lines.append(f"  {label + ':':<10} {head}")
            lines += [" " * 13 + line for line in rest]
    if card.mistake:
        lines.append(f"  → {card.mistake}")
    lines += [f"  Hint {number}: {hint}" for number, hint in enumerate(card.hints, 1)]
    return "\n".join(lines)


def as_html(card: Card) -> str:
    """The card as one self-contained block: no script, no address, readable in light, dark and print."""
    word, mark, variable, colour = TONES[card.status]
    tone = f"var({variable}, {colour})"
    parts = [
        f'<section aria-label="Check of {escape(card.task)}: {word}" style="'
        "border:1px solid var(--jp-border-color2, #ccc);"
        f"border-left:0.4em solid {tone};padding:0.6em 1em;margin:0.2em 0;max-width:54em;"
        'font-family:var(--jp-content-font-family, sans-serif);line-height:1.5;overflow-wrap:anywhere">',
        f'<div><strong><span aria-hidden="true">{mark}</span> {word}</strong> · {_inline(card.title)}</div>',
    ]
    if card.behaviour:
        parts.append(f"<div>Examined: {_inline(card.behaviour)}</div>")
    rows = [(label, getattr(card, field), field in CODE_ROWS) for field, label in ROWS if getattr(card, field)]
    parts += [_row(label, value, code) for label, value, code in rows]
    if card.mistake:
        parts.append(f'<div style="margin-top:0.5em"><span aria-hidden="true">→ </span>{_mistake(card.mistake)}</div>')
    parts += [
        f'<details style="margin-top:0.4em">'
        f'<summary style="cursor:pointer">Hint {number} of {len(card.hints)}</summary>'
        f'<div style="padding:0.2em 1.2em">{_inline(hint)}</div></details>'
        for number, hint in enumerate(card.hints, 1)
    ]
    return "".join([*parts, "</section>"])


def _row(label: str, value: str, code: bool) -> str:
    body = (
        '<code style="white-space:pre-wrap;background:var(--jp-layout-color2, #eee);'
        f'color:var(--jp-content-font-color1, inherit);padding:0.1em 0.35em;border-radius:2px">{escape(value)}</code>'
        if code
        else _inline(value, stars=False)  # it may quote the learner's own text
    )
    return (
        '<div style="display:flex;flex-wrap:wrap;gap:0 0.8em;margin-top:0.25em">'
        f'<span style="flex:0 0 6.2em;color:var(--jp-content-font-color2, #555)">{label}</span>'
        f'<span style="flex:1 1 18em;min-width:0">{body}</span></div>'
    )


def _mistake(text: str) -> str:
    code, colon, sentence = text.partition(": ")
    if colon and code.isalnum() and code.isupper() and len(code) <= 5:
        number = (
            f'<abbr title="number in the course\'s list of common mistakes" style="text-decoration:none">{code}</abbr>'
        )
        return f'{_inline(sentence)} <span style="color:var(--jp-content-font-color2, #555)">({number})</span>'
    return _inline(text)


def _inline(text: str, stars: bool = True) -> str:
    """Plain text with ``code`` between backticks and, with ``stars``, *words* between stars; the rest is escaped."""
    pieces = escape(text).split("`")
    if len(pieces) % 2 == 0:
        return escape(text).replace("\n", "<br>")
    return "".join(
        (EMPHASIS.sub(r"<em>\1</em>", piece) if stars else piece).replace("\n", "<br>")
        if n % 2 == 0
        else f"<code>{piece}</code>"
        for n, piece in enumerate(pieces)
    )
