"""Looks at what one graded class left: results, gradebook rows, pages, outputs, files."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import sqlite3
import stat
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from autograder.grading.journal import events
from autograder.redteam.cases import Case, full_points
from autograder.redteam.findings import Finding
from autograder.redteam.world import WORD

ROWS = """
    SELECT sa.student_id, SUM(COALESCE(g.manual_score, g.auto_score, 0)), COUNT(g.id)
    FROM submitted_assignment sa JOIN assignment a ON a.id = sa.assignment_id
    LEFT JOIN submitted_notebook sn ON sn.assignment_id = sa.id LEFT JOIN grade g ON g.notebook_id = sn.id
    WHERE a.name = ? GROUP BY sa.student_id
"""
ADDRESS = re.compile(r"\s*(?:javascript|vbscript|https?|ftp|file)?:?//|\s*(?:javascript|vbscript|data:text)", re.I)
FORBIDDEN = {"iframe", "object", "embed", "base", "form", "frame", "applet", "link"}
LEADING = {"href", "src", "srcset", "action", "xlink:href", "poster", "background"}
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\u202a-\u202e\u2066-\u2069]")
WHOLE_FILE = 2_000_000


@dataclass(frozen=True)
class Entry:
    """One submission of the class: a case, or the honest learner after it (``bob``), with the word in their answer."""

    case: Case
    learner: str
    bob: bool = False
    word: str = ""


def judged(
    entries: list[Entry], results: dict[str, dict[str, Any]], rows: dict[str, tuple[float, int]]
) -> Iterator[Finding]:
    """Forged points, honest learners below full points, missing results and rows, unexpected states."""
    for entry in entries:
        name = entry.case.name
        result, row = results.get(entry.learner), rows.get(entry.learner)
        who = f"the honest learner after it ({entry.learner})" if entry.bob else "it"
        if result is None or not result.get("state") or result["state"] == "ours":
            state = (result or {}).get("state") or "no state"
            why = "; ".join(map(str, (result or {}).get("notes", [])))[:300]
            yield Finding("ungraded", name, f"{who} ended with {state}{': ' + why if why else ''}")
            continue
        if row is None or not row[1]:
            yield Finding("ungraded", name, f"{who} has no row in the gradebook")
            continue
        points = points_of(result)
        if abs(points - row[0]) > 1e-9:
            yield Finding("harmed", name, f"{who} has {points:g} points as result and {row[0]:g} in the gradebook")
        most, least = (full_points(entry.case.module),) * 2 if entry.bob else (entry.case.most, entry.case.least)
        got = max(points, row[0])
        if got > most:
            yield Finding("forged", name, f"{who} got {got:g} points and may have {most:g}")
        if min(points, row[0]) < least:
            why = f"{result['state']}: {result.get('reason') or lost(result)}"
            yield Finding("harmed", name, f"{who} got {min(points, row[0]):g} of {least:g} points ({why})")
        states = {"graded"} if entry.bob else entry.case.states
        if result["state"] not in states:
            said = f"{who} ended as {result['state']}, not as {' or '.join(sorted(states))}"
            yield Finding("harmed" if entry.bob else "misnamed", name, f"{said} ({result.get('reason', '')})")


def points_of(result: dict[str, Any]) -> float:
    """The points of a result's checks."""
    return float(sum(check["points"] for lesson in result["lessons"] for check in lesson["checks"]))


def lost(result: dict[str, Any]) -> str:
    """The first lost check, for a finding's sentence."""
    for lesson in result["lessons"]:
        for check in lesson["checks"]:
            if check["points"] < check["max_points"]:
                card = check.get("card") or {}
                said = card.get("mistake") or card.get("got") or card.get("where") or ""
                return f"{check['grade_id']} {said}"[:300]
    return ""


def spoken(entries: list[Entry], results: dict[str, dict[str, Any]], classroom: Path) -> Iterator[Finding]:
    """Words that must not travel, in outputs, cards and pages; pages that would run what a learner wrote."""
    for entry in entries:
        name = entry.case.name
        result = results.get(entry.learner, {})
        own = {entry.word} if entry.word else set()
        outputs = json.dumps([cell.get("outputs") for nb in _notebooks(result) for cell in nb.get("cells", [])])
        for word in sorted(words(outputs.encode()) - own):
            if word[2] != "g":
                yield Finding("leaked", name, f"its outputs hold {_meaning(word)}")
        for word in sorted(words(json.dumps(result.get("lessons", [])).encode()) - own):
            yield Finding("leaked", name, f"its cards or answers hold {_meaning(word)}")
        folder = classroom / "feedback" / entry.learner
        for path in sorted(folder.rglob("*")) if folder.is_dir() else []:
            if path.is_file():
                text = path.read_text("utf-8", "replace")
                for word in sorted(words(text.encode()) - own):
                    yield Finding("leaked", name, f"its feedback page holds {_meaning(word)}")
                for said in active(text) if path.suffix in {".html", ".htm"} else []:
                    yield Finding("harmed", name, f"its feedback page {said}")
        folder = classroom / "autograded" / entry.learner
        for path in sorted(folder.rglob("*.ipynb")) if folder.is_dir() else []:
            text = path.read_text("utf-8", "replace")
            for word in sorted(words(text.encode()) - own):
                if word[2] not in "ng":
                    yield Finding("leaked", name, f"its autograded notebook holds {_meaning(word)}")
            if '"application/javascript"' in text or re.search(r"<script[^>]*>[^<]*PWN", "".join(_drawn(text))):
                yield Finding("harmed", name, "its autograded notebook would run a script of the learner's")


def words(data: bytes) -> set[str]:
    """The run's words in ``data``."""
    return {found.decode() for found in WORD.findall(data)}


def active(page: str) -> list[str]:
    """What a feedback page would do beside being read: scripts, handlers, addresses outside, controls."""
    parser = _Page()
    parser.feed(page)
    if CONTROLS.search(page):
        parser.found.append("holds control characters")
    return list(dict.fromkeys(parser.found))


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a tag does."""
        self.inside = tag
        given = {name: value or "" for name, value in attrs}
        if tag in FORBIDDEN:
            self.found.append(f"has a <{tag}>")
        if tag == "meta" and given.get("http-equiv", "").lower() == "refresh":
            self.found.append("leads elsewhere by itself")
        for name, value in given.items():
            if name.startswith("on"):
                self.found.append(f"has the handler {name}")
            if name in {"href", "src", "srcset", "action", "xlink:href", "poster", "background"} and ADDRESS.match(
                value
            ):
                self.found.append(f"asks for {value[:60]}")
            if name == "style" and "url(" in value.replace(" ", "").lower():
                self.found.append("has a style that asks for something")

    def handle_data(self, data: str) -> None:
        """Scripts and styles that hold what a learner wrote."""
        if self.inside == "script" and "PWN" in data:
            self.found.append("runs a script of the learner's")
        if self.inside == "style" and re.search(r"url\(\s*['\"]?(?:https?:)?//", data):
            self.found.append("has a style that asks for something outside")

    def handle_endtag(self, tag: str) -> None:
        """Leave the tag."""
        self.inside = ""


def results_of(room: Path) -> dict[str, dict[str, Any]]:
    """Learner -> the result that was committed last, from a module's journal and result files in ``room``."""
    found = {}
    for event in events(room / "journal.jsonl"):
        if event["event"] == "committed":
            name = f"{str(event.get('submission'))[:32]}-{str(event.get('master'))[:16]}.json"
            with contextlib.suppress(OSError, ValueError, RecursionError):
                found[str(event.get("learner"))] = json.loads((room / "results" / name).read_bytes())
    return found


def committed(room: Path) -> int:
    """How many results were committed so far."""
    return sum(event["event"] == "committed" for event in events(room / "journal.jsonl"))


def rows_of(gradebook: Path, module: str) -> dict[str, tuple[float, int]]:
    """Learner -> (points, number of grades) as committed; empty when there is no gradebook."""
    if not gradebook.is_file():
        return {}
    with closing(sqlite3.connect(f"file:{gradebook}?mode=ro", uri=True)) as book:
        return {who: (float(points or 0), int(count)) for who, points, count in book.execute(ROWS, (module,))}


def poisoned(gradebook: Path, source: Path, module: str) -> Iterator[Finding]:
    """A gradebook that is damaged, or whose checks are not the master's."""
    if not gradebook.is_file():
        yield Finding("harmed", "", "the gradebook is gone")
        return
    wanted = {}
    for cell in json.loads((source / module / "01_lesson.ipynb").read_text("utf-8"))["cells"]:
        wanted[cell["metadata"]["nbgrader"]["grade_id"]] = "".join(cell["source"])
    query = (
        "SELECT s.name, s.source FROM source_cell s JOIN notebook n ON n.id = s.notebook_id"
        " JOIN assignment a ON a.id = n.assignment_id WHERE a.name = ?"
    )
    try:
        with closing(sqlite3.connect(f"file:{gradebook}?mode=ro", uri=True)) as book:
            if book.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                yield Finding("harmed", "", "the gradebook is damaged")
            held = dict(book.execute(query, (module,)))
    except sqlite3.Error as error:
        yield Finding("harmed", "", f"the gradebook cannot be read: {error}")
        return
    for name, text in held.items():
        if "-check-" in name and text != wanted.get(name):
            yield Finding("harmed", "", f"the gradebook's master of {name} was altered")


def marks(folders: Iterable[Path]) -> dict[str, str]:
    """Path -> what can be told of it without following links: for a comparison before and after."""
    found: dict[str, str] = {}
    for folder in folders:
        for where, names, files in os.walk(folder):
            for name in [*names, *files]:
                path = os.path.join(where, name)  # noqa: PTH118 - names may be no UTF-8
                found[path] = _mark(path)
    return found


def _mark(path: str) -> str:
    try:
        about = os.lstat(path)
        if stat.S_ISLNK(about.st_mode):
            return f"link to {os.readlink(path)}"  # noqa: PTH115 - a name may be no UTF-8
        if stat.S_ISREG(about.st_mode) and about.st_size <= WHOLE_FILE:
            with open(path, "rb") as file:  # noqa: PTH123
                return f"{about.st_mode:o} {hashlib.sha256(file.read()).hexdigest()}"
        return f"{about.st_mode:o} {about.st_size if stat.S_ISREG(about.st_mode) else ''}"
    except OSError as error:
        return f"unreadable: {error.strerror}"


def _notebooks(result: dict[str, Any]) -> list[dict[str, Any]]:
    found = result.get("notebooks")
    return [nb for nb in found.values() if isinstance(nb, dict)] if isinstance(found, dict) else []


def _drawn(text: str) -> Iterator[str]:
    """The HTML outputs of a notebook's file."""
    try:
        cells = json.loads(text)["cells"]
    except (ValueError, KeyError):
        return
    for cell in cells:
        for output in cell.get("outputs", []):
            drawn = output.get("data", {}).get("text/html", "")
            yield "".join(drawn) if isinstance(drawn, list) else str(drawn)


def _meaning(word: str) -> str:
    said = {
        "n": "a word that stands in hidden checks alone", "g": "a hidden argument", "b": "another learner's word",
        "e": "a word of the grader's environment", "h": "a word of a file of the machine",
    }  # fmt: skip
    return f"{said[word[2]]} ({word})"
