"""Vacancies that a learner copied by hand by a rule sheet: what is to be said of the method, never of the findings."""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from io import StringIO
from pathlib import Path

COLUMNS = (
    "copied_on",
    "source",
    "query",
    "step",
    "position",
    "title",
    "employer",
    "city",
    "pay_text",
    "published_on",
    "url",
)
WANTED = 30
TRACES = {
    "a mail address": re.compile(r"[\w.+-]+@[\w-]+\.\w"),
    "a phone": re.compile(r"(?<!\d)(?:\+7|8)[ \xa0-]?\(?\d{3}\)?[ \xa0-]?\d{3}[ \xa0-]?\d{2}[ \xa0-]?\d{2}(?!\d)"),
    "a handle": re.compile(r"(?<![\w.])@\w{5,}"),
}
EMPTY = "No rows yet. One vacancy is a start: copy it column by column, then run this again."


def sheet_findings(path: Path, today: date) -> list[str]:
    """``method_findings`` of the file ``path``, which may be missing, or saved by a spreadsheet in another form."""
    try:
        words = path.read_text("utf-8-sig") if path.is_file() else ""
    except UnicodeDecodeError:
        return ["The file is not in UTF-8; a spreadsheet saves it so as *CSV UTF-8*."]
    first = words.split("\n", 1)[0]
    sheet = csv.DictReader(StringIO(words), delimiter=";" if first.count(";") > first.count(",") else ",")
    return method_findings([row for row in sheet if any("".join(cell or "").strip() for cell in row.values())], today)


def method_findings(rows: Sequence[Mapping[str, str]], today: date) -> list[str]:
    """What the rule sheet says of these rows, a sentence each; none when the method holds. Never looks at an amount.

    ``rows`` are those of ``csv.DictReader``, with the columns ``COLUMNS``. Every ``step``-th vacancy of a ``query`` is
    copied, the first of them at place ``step``; dates are ``2026-11-28``; the pay stands as the page words it.
    """
    if not rows:
        return [EMPTY]
    missing = [name for name in COLUMNS if name not in rows[0]]
    if missing:
        return [f"These columns are missing: {', '.join(missing)}."]
    found = [f"{len(rows)} of {WANTED} rows so far."] if len(rows) < WANTED else []
    for number, row in enumerate(rows, start=1):
        cells = {name: (row.get(name) or "").strip() for name in COLUMNS}
        found += [f"Row {number}: {words}" for words in _of_row(cells, today)]
    twice = [url for url, times in Counter((row.get("url") or "").strip() for row in rows).items() if url and times > 1]
    found += [f"{url} stands there more than once; one vacancy is one row." for url in twice]
    return found + _of_sample(rows)


def _of_row(cells: Mapping[str, str], today: date) -> list[str]:
    found = [f"{name} is empty." for name in ("source", "query", "title", "url") if not cells[name]]
    days = {name: _day(cells[name]) for name in ("copied_on", "published_on")}
    found += [f"{name} is no date of the form 2026-11-28." for name, day in days.items() if day is None]
    copied, published = days["copied_on"], days["published_on"]
    if copied and copied > today:
        found.append("copied_on lies in the future.")
    if copied and published and published > copied:
        found.append("it was copied before it was published.")
    if not cells["pay_text"]:
        found.append("pay_text is empty; copy what the page says, also when it says that pay is not stated.")
    elif not re.search(r"[^\W\d_]|[^\w\s.,-]", cells["pay_text"]):
        found.append("pay_text is a bare number; copy the words and the sign of the currency with it.")
    for name in COLUMNS[:-1]:
        found += [
            f"{name} holds {trace}; leave people out." for trace, form in TRACES.items() if form.search(cells[name])
        ]
    return found


def _of_sample(rows: Sequence[Mapping[str, str]]) -> list[str]:
    """Every ``step``-th place of each query, none left out: nobody picked."""
    found, lists = [], defaultdict(list)
    for number, row in enumerate(rows, start=1):
        step, place = _whole(row.get("step")), _whole(row.get("position"))
        if step is None or place is None:
            found.append(f"Row {number}: step and position are whole numbers from 1.")
        else:
            lists[(row.get("source") or "", row.get("query") or "")].append((step, place))
    for (source, query), pairs in lists.items():
        steps = {step for step, _ in pairs}
        if len(steps) > 1:
            found.append(f"{source}, {query}: several steps ({', '.join(map(str, sorted(steps)))}); one rule a query.")
            continue
        step = steps.pop()
        places = sorted(place for _, place in pairs)
        left = [place for place in range(step, places[-1] + 1, step) if place not in places][:5]
        between = [place for place in places if place % step]
        if left:
            found.append(f"{source}, {query}: place {', '.join(map(str, left))} was left out; a sample takes them all.")
        if between:
            found.append(
                f"{source}, {query}: place {', '.join(map(str, between[:5]))} was picked; every {step}th counts."
            )
    return found


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words) if re.fullmatch(r"\d{4}-\d\d-\d\d", words) else None
    except ValueError:
        return None


def _whole(words: str | None) -> int | None:
    words = (words or "").strip()
    return int(words) if re.fullmatch(r"[1-9]\d{0,5}", words, re.ASCII) else None
