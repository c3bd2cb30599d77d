"""What the texts of queries reveal about the data that could part them: constants, their neighbours, page sizes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from autograder.checks.databases import strip_comments

TOKEN = re.compile(r"""'((?:[^']|'')*)'|(\d+\.\d+|\d+)|("(?:[^"]|"")*"|[^\W\d]\w*)""")
MOMENT = re.compile(
    r"(\d{4})-(\d\d)(?:-(\d\d))?(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?"
)
PAGE = re.compile(r"\b(limit|offset|fetch\s+(?:first|next))\s+(\d+)", re.IGNORECASE)
NEAR = 8  # tokens between a column's name and a constant that may belong to it
# Half a second parts `<= 23:59:59` from `< next day`; three hours part UTC from Moscow.
STEPS = (
    *(timedelta(seconds=s) for s in (0, -0.5, 0.5, -1, 1, -60, 60)),
    *(timedelta(hours=h) for h in (-3, 3, -1, 1, 24, -24)),
)


@dataclass(frozen=True)
class Constant:
    """A number or a text of a query, and the names that stand near it (lower case), the nearest first."""

    value: int | float | str
    near: tuple[str, ...]


def constants(queries: list[str]) -> list[Constant]:
    """Every constant of the queries, each once a query, in order; page sizes left out."""
    found: list[Constant] = []
    for query in queries:
        tokens = list(TOKEN.finditer(PAGE.sub(" ", strip_comments(query))))
        names = [(token[3] or "").strip('"').lower() for token in tokens]
        for place, token in enumerate(tokens):
            if token[3] is not None:
                continue
            near = [*reversed(names[max(0, place - NEAR) : place]), *names[place + 1 : place + 2]]
            found.append(Constant(_value(token), tuple(filter(None, near))))
    return found


def page_end(queries: list[str]) -> int:
    """How many rows the longest page of the queries reaches over: its limit and offset; 0 without either."""
    ends = [sum(int(number) for _, number in PAGE.findall(strip_comments(query))) for query in queries]
    return max(ends, default=0)


def numbers_beside(value: float) -> list[float]:
    """The number and its neighbours; whole numbers stay whole."""
    return [value, value - 1, value + 1]


def texts_beside(value: str, *, loose: bool) -> list[str]:
    """The text, and where letter case and spaces vary (``loose``) also near misses and the words of a pattern."""
    words = [word for word in re.findall(r"[^\W_]{2,}", value) if not re.search(rf"\\{word}", value)]
    pattern = bool(re.search(r"[%_^$|()\[\]\\*+?]", value))
    plain = [] if pattern else [value]
    if not loose:
        return plain + (words if pattern else [])
    around = [*plain, *words] if pattern else plain
    found = list(around)
    for word in around:
        found += [
            word.upper(),
            word.lower(),
            word.title(),
            f"{word} x",
            f"x {word}",
            f"x{word}",
            f"{word}x",
            f" {word} ",
        ]
        found += [word[:-1]] if len(word) > 1 else []
    return found


def moment(text: str) -> datetime | None:
    """The time that a text states (a month: its first instant), in UTC where no zone is said; None for other texts."""
    found = MOMENT.fullmatch(text.strip())
    if not found:
        return None
    stated = text.strip() + "-01" if found[3] is None else text.strip()
    try:
        when = datetime.fromisoformat(stated.replace(" +", "+"))
    except ValueError:
        return None
    return when.astimezone(UTC) if when.tzinfo else when.replace(tzinfo=UTC)


def moments_beside(text: str) -> list[datetime]:
    """The time and its neighbours; for a month or a day its end, too."""
    when = moment(text)
    if when is None:
        return []
    ends = [when]
    if len(text.strip()) <= 7:
        ends.append((when + timedelta(days=32)).replace(day=1))
    return [end + step for end in ends for step in STEPS]


def as_text(when: datetime, like: str) -> str:
    """The time written as ``like`` is: a date, or a date and a time with a space or a T, with or without a Z."""
    if len(like) == 10:
        return when.strftime("%Y-%m-%d")
    gap = "T" if "T" in like else " "
    text = when.strftime(f"%Y-%m-%d{gap}%H:%M:%S")
    if when.microsecond:
        text += f".{when.microsecond:06d}".rstrip("0")
    return text + ("Z" if like.endswith("Z") else "")


def _value(token: re.Match[str]) -> Any:
    if token[1] is not None:
        return token[1].replace("''", "'")
    return float(token[2]) if "." in token[2] else int(token[2])
