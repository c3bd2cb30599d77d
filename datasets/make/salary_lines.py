# ruff: noqa: RUF001 - Russian text and its dashes are the subject
"""The data set ``salary_lines``: how a vacancy site words pay, one line an offer.

Every amount is invented. What is real is the wording, the two kinds of space that do not break, and the dashes.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace

import numpy as np
from manifest import File, Made, column

NAME = "salary_lines"
COUNT = 300
TIDY = 30
BROKEN_SHARE = 0.10

SPACE, NO_BREAK, NARROW = " ", "\u00a0", "\u202f"
# The layouts of one vacancy page: name, weight after the tidy beginning.
LAYOUTS = (("from", 0.30), ("to", 0.14), ("range", 0.30), ("none", 0.14), ("foreign", 0.12))
# As a page written by hand breaks them: a letter O for a zero, a lost number, a dot for a space, a lost word ...
BREAKS = ("letter_o", "lost_number", "dots", "thousands", "open_range", "words", "empty", "hidden_text", "zero")


@dataclass(frozen=True)
class Line:
    """One line and what it means: amounts are None where nothing is stated, ``broken`` names the damage or is None."""

    text: str
    layout: str
    low: int | None
    high: int | None
    currency: str | None
    gross: bool | None
    broken: str | None = None


def build(seed: int) -> list[Line]:
    """300 lines; the first 30 are whole and hold all five layouts. The same seed gives the same lines."""
    rng = np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, 1])))
    names, weights = zip(*LAYOUTS, strict=True)
    lines = []
    for number in range(COUNT):
        layout = names[number % len(names)] if number < TIDY else _pick(rng, names, weights)
        line = _line(rng, layout)
        if number >= TIDY and rng.random() < BROKEN_SHARE:
            line = _break(line, BREAKS[int(rng.integers(len(BREAKS)))])
        lines.append(line)
    return lines


def made(seed: int) -> Made:
    """The data set's files, and the truth that only graders read."""
    lines = build(seed)
    truth = {
        "seed": seed,
        "lines": [[ln.layout, ln.low, ln.high, ln.currency, ln.gross, ln.broken] for ln in lines],
        "columns": ["layout", "low", "high", "currency", "gross", "broken"],
    }
    rows = ",\n".join("  " + json.dumps(row) for row in truth["lines"])
    head = json.dumps({"columns": truth["columns"], "seed": seed})[1:-1]
    text = "".join(line.text + "\n" for line in lines)
    return Made(
        name=NAME,
        files={"lines.txt": File(text, rows=COUNT, columns=[column("line", "text")])},
        truth="{" + head + ', "lines": [\n' + rows + "\n]}\n",
    )


def _line(rng: np.random.Generator, layout: str) -> Line:
    """One whole line of a layout."""
    gap = (SPACE, NO_BREAK, NARROW)[int(rng.integers(3))]
    low = 5000 * int(rng.integers(8, 61))
    high = low + 5000 * int(rng.integers(2, 25))
    unit = NO_BREAK if gap != SPACE else SPACE
    if layout == "from":
        return Line(f"от {_spaced(low, gap)}{unit}₽", layout, low, None, "RUR", None)
    if layout == "to":
        return Line(f"до {_spaced(high, gap)}{unit}₽", layout, None, high, "RUR", None)
    if layout == "range":
        dash = (" – ", " — ", " - ", "–")[int(rng.integers(4))]
        return Line(f"{_spaced(low, gap)}{dash}{_spaced(high, gap)}{unit}₽", layout, low, high, "RUR", None)
    if layout == "none":
        return Line(("з/п не указана", "з/п\u00a0не указана")[int(rng.integers(2))], layout, None, None, None, None)
    sign, code = (("$", "USD"), ("€", "EUR"))[int(rng.random() < 0.3)]
    gross = bool(rng.random() < 0.3)
    low = 100 * int(rng.integers(12, 61))
    tax = "до вычета налогов" if gross else "на руки"
    return Line(f"от {_spaced(low, gap)}{unit}{sign} {tax}", layout, low, None, code, gross)


def _break(line: Line, kind: str) -> Line:
    """The line, damaged in one named way (as it was, when that way does not touch it)."""
    text = line.text
    if kind == "empty":
        text = ""
    elif kind == "words":
        text = "по результатам собеседования"
    elif kind == "hidden_text":
        text = f"{text} (см. описание)"
    elif kind == "letter_o":
        text = text.replace("0", "О", 1)  # a Cyrillic capital O
    elif kind == "lost_number":
        text = "".join(sign for sign in text if not sign.isdigit())
    elif kind == "dots":
        text = re.sub(rf"(\d)[{SPACE}{NO_BREAK}{NARROW}](\d)", r"\1.\2", text)
    elif kind == "thousands":
        for gap in (SPACE, NO_BREAK, NARROW):
            text = text.replace(f"{gap}000", f"{gap}тыс.")
    elif kind == "open_range":
        text = text.removeprefix("от ").removeprefix("до ").replace(" ₽", " – ₽").replace("\u00a0₽", " – ₽")
    elif kind == "zero":
        return Line("от 0 ₽", "from", 0, None, "RUR", None, kind)
    return line if text == line.text else replace(line, text=text, broken=kind)


def _spaced(amount: int, gap: str) -> str:
    return f"{amount:,}".replace(",", gap)


def _pick(rng: np.random.Generator, names: tuple[str, ...], weights: tuple[float, ...]) -> str:
    """A name by weight, from one uniform number: the same on every machine and numpy."""
    point = rng.random() * sum(weights)
    for name, weight in zip(names, weights, strict=True):
        point -= weight
        if point < 0:
            return name
    return names[-1]
