"""The glossary: every term that a lesson gives birth to, with the sentence that does it, linked to the lesson.

A lesson lists its terms (``terms="kernel, name"``); each stands in italics (``*kernel*``) where it is born.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from autograder.authoring.cells import Master
from autograder.authoring.prose import lines

NOTE = "*Written by `course build` from the lessons.*"
LEANS_BACK = re.compile(r"^(?:Such|That|This|These|Those|It|They|Its|Both)\b")


@dataclass(frozen=True)
class Term:
    """A term, the sentence that explains it, the lesson's path and title."""

    term: str
    sentence: str
    path: str
    title: str


def terms_of(master: Master) -> list[str]:
    """The terms that the lesson says it gives birth to."""
    return [part.strip() for part in master.attributes.get("terms", "").split(",") if part.strip()]


def birth(master: Master, term: str) -> str:
    """The sentence in which ``*term*`` first stands; "" when it stands nowhere in the prose."""
    for cell in master.cells:
        if cell.role in {"lesson", "prose", "task"} and f"*{term}*" in cell.source:
            for line in lines(cell.source):
                if line.kind in {"text", "table"} and f"*{term}*" in line.text:
                    return _sentence(line.text, f"*{term}*")
    return ""


def _sentence(text: str, marked: str) -> str:
    """The sentence of ``text`` with ``marked``, and the one before it when it leans on that."""
    text = re.sub(r"^\*\*[^*]+\*\*\s*", "", text.strip().lstrip("-> "))  # **Notice.**
    parts = re.split(r"(?<=[.?:])\s+(?=[^\W_a-z]|[`*])", text)
    place = next((n for n, part in enumerate(parts) if marked in part), 0)
    begin = place - 1 if place and LEANS_BACK.match(parts[place]) else place
    return " ".join(parts[begin : place + 1]).rstrip(":")


def glossary(masters: list[tuple[Master, str]]) -> list[Term]:
    """All terms of these masters (each with its lesson's title), by letter; of equals the earlier lesson's first."""
    found = [
        Term(term, birth(master, term), master.lesson.path, title)
        for master, title in masters
        for term in terms_of(master)
    ]
    return sorted(found, key=lambda one: (one.term.lower(), one.path))


def as_markdown(found: list[Term]) -> str:
    """The glossary as one page of markdown."""
    return "\n".join(["# Glossary", "", NOTE, *_entries(found)])


def _entries(found: list[Term]) -> Iterator[str]:
    letter = ""
    for one in found:
        if one.term[0].upper() != letter:
            letter = one.term[0].upper()
            yield from ["", f"## {letter}", ""]
        yield f"- **{one.term}**: {one.sentence} ([{one.title}]({one.path}.ipynb))"
