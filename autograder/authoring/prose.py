"""Reads markdown as a person does: words, sentences, lines, headings, tables. Code in it is not prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

FENCE = re.compile(r"^\s*(```|~~~)")
TABLE_ROW = re.compile(r"^\s*\|.*\|\s*$")
LIST_ITEM = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+")
HEADING = re.compile(r"^(#{1,6})\s+(.*)$")
IMAGE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
SPAN = re.compile(r"(`+)(?:.*?)\1")
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
# A point after one of these ends no sentence.
SHORT = re.compile(r"\b(?:e\.g|i\.e|vs|cf|approx|fig|ch|pp?|mr|mrs|ms|dr|(?-i:[A-Z]))\.$", re.IGNORECASE)
# Quotation marks and brackets may close a sentence behind its point, or open the next one.
CLOSING, OPENING = "\"'\u201d\u2019»)\\]*_", "\"'\u201c\u2018«(\\[*_"
ENDS = re.compile(rf"[.?!…]+[{CLOSING}]*(?=\s+[{OPENING}]*[^\s{OPENING}a-z\u0430-\u044f\u0451]|\s*$)")
WORD = re.compile(r"[^\W_]+(?:[-'\u2019.,/:_]*[^\W_]+)*")

PROSE_WORD = re.compile(r"[^\W\d_]")
LABEL = re.compile(r"\*\*\w\*\*")


@dataclass(frozen=True)
class Line:
    """One line of markdown: its number in the cell from 1, its kind, its text."""

    number: int
    kind: str  # "text", "heading", "table", "code", "blank"
    text: str


def lines(source: str) -> list[Line]:
    """The lines of a markdown cell with their kinds; fences are code."""
    found, fenced = [], False
    for number, text in enumerate(source.split("\n"), 1):
        if FENCE.match(text):
            fenced = not fenced
            kind = "code"
        elif fenced:
            kind = "code"
        else:
            kind = _kind(text)
        found.append(Line(number, kind, text))
    return found


def _kind(text: str) -> str:
    if not text.strip():
        return "blank"
    if HEADING.match(text):
        return "heading"
    return "table" if TABLE_ROW.match(text) else "text"


def plain(text: str) -> str:
    """The text without its markup: a code span is the one word ``Code``, a link its words, an image its alt text."""
    text = SPAN.sub("Code", COMMENT.sub(" ", text))
    return LINK.sub(r"\1", IMAGE.sub(r"\1", text))


def word_count(source: str) -> int:
    """Words of prose in a markdown cell: code, bare numbers and list labels such as **a** are not prose."""
    read = " ".join(line.text for line in lines(source) if line.kind != "code")
    return sum(bool(PROSE_WORD.search(word)) for word in WORD.findall(plain(SPAN.sub(" ", LABEL.sub(" ", read)))))


def sentences(source: str) -> Iterator[tuple[int, str]]:
    """Line number of its start (from 1) and plain text of each sentence.

    A list item, a table cell, a heading, a part between `` · `` and one behind a label such as **a** stand alone; the
    lines of a paragraph are joined. Code counts as one word, ``120,000`` and ``e.g.`` too.
    """
    for number, block in _blocks(source):
        for part in LABEL.sub(" · ", block).split(" · "):
            yield from ((number, text) for text in _split(plain(part)))


def _blocks(source: str) -> Iterator[tuple[int, str]]:
    began, rows = 0, list[str]()
    for line in [*lines(source), Line(0, "blank", "")]:
        starts = line.kind != "text" or LIST_ITEM.match(line.text)
        if starts and rows:
            yield began, " ".join(rows)
            rows = []
        if line.kind == "text":
            began = began if rows else line.number
            rows.append(LIST_ITEM.sub("", line.text).strip().lstrip("> "))
        elif line.kind == "table":
            yield from ((line.number, cell) for cell in line.text.strip().strip("|").split("|") if cell.strip(" -:"))
        elif line.kind == "heading":
            yield line.number, line.text.lstrip("# ")


def _split(text: str) -> list[str]:
    found, begin = [], 0
    for end in ENDS.finditer(text):
        if SHORT.search(text[begin : end.end()]):
            continue
        found.append(text[begin : end.end()].strip())
        begin = end.end()
    found.append(text[begin:].strip())
    return [sentence for sentence in found if WORD.search(sentence)]


def words(sentence: str) -> list[str]:
    """The words of plain text: ``120,000``, ``e.g``, ``don't``, ``hand-written`` are one each."""
    return WORD.findall(sentence)
