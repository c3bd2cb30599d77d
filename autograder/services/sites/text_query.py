"""HeadHunter's query language, the part that lessons use: words, "phrases", OR, NOT, NAME: and COMPANY_NAME:."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

WORD = re.compile(r"[\w#+.]+")
PART = re.compile(r'(?:(NAME|COMPANY_NAME|DESCRIPTION):)?(?:"([^"]*)"|(\S+))')
MOST_PARTS = 50
FIELDS = {"NAME": "name", "COMPANY_NAME": "company_name", "DESCRIPTION": "description"}


@dataclass(frozen=True)
class Term:
    """Words that must all be there; ``field`` "" looks everywhere, ``phrase`` wants them side by side."""

    words: tuple[str, ...]
    field: str = ""
    phrase: bool = False


@dataclass(frozen=True)
class TextQuery:
    """Every group must hold, by one of its terms; no term of ``without`` may."""

    groups: tuple[tuple[Term, ...], ...] = ()
    without: tuple[Term, ...] = ()

    def matches(self, find: Callable[[Term], set[int]], everything: set[int]) -> set[int]:
        """Which rows match, where ``find`` knows the rows of one term."""
        found = everything
        for group in self.groups:
            found = found & set().union(*(find(term) for term in group))
        for term in self.without:
            found = found - find(term)
        return found

    @property
    def words(self) -> set[str]:
        """Every word that was looked for: what a snippet highlights."""
        return {word for group in self.groups for term in group for word in term.words}


def words_of(text: str) -> list[str]:
    """The words of a text in lower case; ``C++``, ``C#`` and ``.NET`` are words, an end of sentence is not."""
    return [word for found in WORD.findall(text.lower()) if (word := found.rstrip("."))]


def parse(text: str) -> TextQuery:
    """The query that ``text`` states; at most 50 of its parts are read."""
    groups: list[tuple[Term, ...]] = []
    without: list[Term] = []
    negative = joined = False
    for field, phrase, plain in PART.findall(text)[:MOST_PARTS]:
        if plain in {"AND", "OR", "NOT"} and not field:
            negative, joined = negative or plain == "NOT", joined or plain == "OR"
            continue
        term = Term(tuple(words_of(phrase or plain)), FIELDS.get(field, ""), bool(phrase))
        if term.words:
            if negative:
                without.append(term)
            elif joined and groups:
                groups[-1] = (*groups[-1], term)
            else:
                groups.append((term,))
        negative = joined = False
    return TextQuery(tuple(groups), tuple(without))
