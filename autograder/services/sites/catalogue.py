"""Vacancies that can be found by words and by what they are; they come and go while a client pages."""

from __future__ import annotations

import json
import random
import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from autograder.services.sites.clock import hh_time, read_time
from autograder.services.sites.messages import dump
from autograder.services.sites.text_query import Term, TextQuery, words_of

DETAIL_ONLY = (
    "description", "branded_description", "key_skills", "initial_created_at", "code", "test", "billing_type",
    "allow_messages", "driver_license_types", "accept_handicapped", "accept_kids", "languages",
)  # fmt: skip
FACETS = (
    "experience", "employment", "schedule", "area", "employer_id", "professional_role", "work_format",
    "employment_form",
)  # fmt: skip
PER_RUR = {"RUR": 1.0, "USD": 1 / 78, "EUR": 1 / 92, "KZT": 6.6, "BYR": 0.037, "UZS": 155.0}
TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class Search:
    """What is looked for. ``facets``: allowed ids by name; ``since`` and ``until`` in seconds since 1970."""

    text: TextQuery = field(default_factory=TextQuery)
    excluded: TextQuery = field(default_factory=TextQuery)
    fields: frozenset[str] = frozenset()
    facets: dict[str, list[str]] = field(default_factory=dict)
    salary: float | None = None
    only_with_salary: bool = False
    since: float | None = None
    until: float | None = None
    order: str = "publication_time"


class Catalogue:
    """``vacancies``: HeadHunter's detail objects, newest first; the first ``reserve`` of them are not out yet."""

    def __init__(self, vacancies: list[dict[str, Any]], areas: list[dict[str, Any]], reserve: int, seed: int) -> None:
        self.vacancies, self.areas = vacancies, areas
        self.by_id = {vacancy["id"]: row for row, vacancy in enumerate(vacancies)}
        self.area_paths: dict[str, list[str]] = {}
        self._walk(areas, [])
        self.times = [read_time(vacancy["published_at"]) for vacancy in vacancies]
        self.rank = {row: row for row in range(len(vacancies))}  # smaller is newer
        self.visible = set(range(reserve, len(vacancies)))
        self.published: list[str] = []
        self.archived: list[str] = []
        self._waiting = list(range(reserve))
        self._draw = random.Random(f"catalogue {seed}")
        self._facets: dict[tuple[str, str], set[int]] = defaultdict(set)
        self._words: dict[str, dict[str, set[int]]] = {name: defaultdict(set) for name in _TEXTS}
        self._bytes: dict[int, tuple[bytes, bytes]] = {}
        for row in range(len(vacancies)):
            self._index(row)

    def ids(self) -> list[str]:
        """The ids of what can be found now, newest first."""
        return [self.vacancies[row]["id"] for row in sorted(self.visible, key=self.rank.__getitem__)]

    def search(self, search: Search) -> list[int]:
        """The rows that match, in the order asked for."""
        found = search.text.matches(lambda term: self._find(term, search.fields), self.visible)
        if search.excluded.groups:
            found = found - search.excluded.matches(lambda term: self._find(term, frozenset()), found)
        for name, values in search.facets.items():
            found = found & set().union(*(self._facets.get((name, value), set()) for value in values))
        rows = [row for row in found if self._fits(row, search)]
        rows.sort(key=self.rank.__getitem__)
        if search.order in {"salary_desc", "salary_asc"}:
            sign = -1 if search.order == "salary_desc" else 1
            rows.sort(key=lambda row: (pay := self.pay(row)) is None or sign * pay)
            rows.sort(key=lambda row: self.pay(row) is None)
        elif search.order == "relevance" and search.text.words:
            rows.sort(key=lambda row: not any(row in self._words["name"].get(w, ()) for w in search.text.words))
        return rows

    def pay(self, row: int) -> float | None:
        """The highest end that is stated, in roubles; None without pay or with an unknown currency."""
        salary = self.vacancies[row]["salary"]
        rate = PER_RUR.get(salary["currency"]) if salary else None
        stated = (salary["to"] or salary["from"]) if salary else None
        return stated / rate if stated and rate else None

    def counts(self, name: str, rows: list[int]) -> dict[str, int]:
        """How many of ``rows`` carry each id of a facet."""
        inside = set(rows)
        found = {value: len(inside & have) for (facet, value), have in self._facets.items() if facet == name}
        return {value: count for value, count in sorted(found.items()) if count}

    def item(self, row: int, words: set[str]) -> bytes:
        """A search result's item as JSON: no key_skills and no description; ``words`` highlighted in the snippet."""
        if row not in self._bytes:
            item = {name: value for name, value in self.vacancies[row].items() if name not in DETAIL_ONLY}
            snippet = item.pop("snippet")
            self._bytes[row] = (dump(item)[:-1] + b',"snippet":', dump(snippet))
        head, snippet = self._bytes[row]
        return head + (_highlighted(snippet, words) if words else snippet) + b"}"

    def detail(self, row: int) -> dict[str, Any]:
        """What ``/vacancies/{id}`` shows."""
        return {name: value for name, value in self.vacancies[row].items() if name != "snippet"}

    def publish(self, now: float) -> str:
        """One more vacancy appears on top of the newest; returns its id, "" when none is left."""
        if not self._waiting:
            return ""
        row = self._waiting.pop()
        moment = hh_time(now)
        self.vacancies[row] |= {"published_at": moment, "created_at": moment, "initial_created_at": moment}
        self.times[row] = read_time(moment)
        self.rank[row] = min(self.rank.values()) - 1
        self._bytes.pop(row, None)
        self.visible.add(row)
        self.published.append(self.vacancies[row]["id"])
        return self.published[-1]

    def archive(self) -> str:
        """One of the twenty newest goes: later ones move up to the page before. Returns its id."""
        newest = sorted(self.visible, key=self.rank.__getitem__)[:20]
        if not newest:
            return ""
        row = self._draw.choice(newest)
        self.vacancies[row]["archived"] = True
        self.visible.discard(row)
        self._bytes.pop(row, None)
        self.archived.append(self.vacancies[row]["id"])
        return self.archived[-1]

    def _fits(self, row: int, search: Search) -> bool:
        if search.since is not None and self.times[row] < search.since:
            return False
        if search.until is not None and self.times[row] > search.until:
            return False
        if self.vacancies[row]["salary"] is None:
            return not search.only_with_salary
        pay = self.pay(row) if search.salary is not None else None
        return pay is None or search.salary is None or pay >= search.salary

    def _find(self, term: Term, fields: frozenset[str]) -> set[int]:
        """The rows where all words of ``term`` stand in one of the fields, or anywhere."""
        looked = [term.field] if term.field else sorted(fields) or list(_TEXTS)
        found: set[int] | None = None
        for word in term.words:
            have = set().union(*(self._words[name].get(word, set()) for name in looked))
            found = have if found is None else found & have
        found = found or set()
        if not term.phrase or len(term.words) == 1:
            return found
        wanted = f" {' '.join(term.words)} "
        return {row for row in found if any(wanted in self._text(row, name) for name in looked)}

    def _text(self, row: int, name: str) -> str:
        return f" {' '.join(words_of(_TEXTS[name](self.vacancies[row])))} "

    def _index(self, row: int) -> None:
        vacancy = self.vacancies[row]
        for name, text in _TEXTS.items():
            for word in set(words_of(text(vacancy))):
                self._words[name][word].add(row)
        values = {name: [vacancy[name]] if vacancy.get(name) else [] for name in FACETS}
        values |= {"employer_id": [vacancy["employer"]], "professional_role": vacancy["professional_roles"]}
        values["work_format"] = vacancy["work_format"] or []
        for name, objects in values.items():
            for value in objects:
                if value and value.get("id"):
                    path = self.area_paths.get(value["id"], [value["id"]]) if name == "area" else [value["id"]]
                    for key in path:
                        self._facets[name, key].add(row)

    def _walk(self, areas: list[dict[str, Any]], above: list[str]) -> None:
        for area in areas:
            self.area_paths[area["id"]] = [*above, area["id"]]
            self._walk(area["areas"], self.area_paths[area["id"]])


def _description(vacancy: dict[str, Any]) -> str:
    skills = " ".join(skill["name"] for skill in vacancy["key_skills"])
    snippet = " ".join(text for text in vacancy["snippet"].values() if text)
    return f"{TAG.sub(' ', vacancy['description'] or '')} {snippet} {skills}"


_TEXTS: dict[str, Any] = {
    "name": lambda vacancy: vacancy["name"],
    "company_name": lambda vacancy: (vacancy["employer"] or {}).get("name", ""),
    "description": _description,
}


def _highlighted(snippet: bytes, words: set[str]) -> bytes:
    """The snippet with every word that was looked for in ``<highlighttext>``."""
    known = sorted(map(re.escape, words), key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w#+])({'|'.join(known)})(?![\w#+])", re.IGNORECASE)
    mark = r"<highlighttext>\1</highlighttext>"
    return dump({name: text and pattern.sub(mark, text) for name, text in json.loads(snippet).items()})
