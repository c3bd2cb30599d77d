"""The query of HeadHunter's ``/vacancies``: unknown names are silently ignored, known ones are read strictly."""

from __future__ import annotations

import math
from dataclasses import dataclass

from autograder.services.sites.catalogue import PER_RUR, Catalogue, Search
from autograder.services.sites.clock import read_time
from autograder.services.sites.dictionaries import NAMED
from autograder.services.sites.messages import Asked
from autograder.services.sites.text_query import TextQuery, parse

DEPTH = 2000
PER_PAGE, MOST_PER_PAGE = 20, 100
PERIOD = 30
DAY = 86_400.0
BOX = ("top_lat", "bottom_lat", "left_lng", "right_lng")
LISTED = {
    "experience": "experience",
    "employment": "employment",
    "schedule": "schedule",
    "work_format": "work_format",
    "search_field": "vacancy_search_fields",
}
FREE = ("employer_id", "professional_role", "employment_form")


class BadArgument(Exception):
    """A known parameter that cannot be read. ``name`` as the contract's ``value``."""

    def __init__(self, name: str, description: str = "") -> None:
        super().__init__(name)
        self.name, self.description = name, description


@dataclass(frozen=True)
class Wanted:
    """One page of a search."""

    search: Search
    page: int
    per_page: int
    clusters: bool
    arguments: list[tuple[str, str]] | None


def read(asked: Asked, catalogue: Catalogue, now: float) -> Wanted:
    """The page that is asked for. Raises BadArgument."""
    page = _number(asked, "page", 0)
    per_page = _number(asked, "per_page", PER_PAGE, MOST_PER_PAGE)
    if (page + 1) * per_page > DEPTH:
        raise BadArgument("page, per_page", f"you can't look up more than {DEPTH} items in the list")
    since, until = _times(asked, now)
    given = [name for name in BOX if asked.one(name)]
    if given and len(given) < len(BOX):
        raise BadArgument(next(name for name in BOX if name not in given))
    search = Search(
        text=parse(asked.one("text")),
        excluded=_excluded(asked),
        fields=frozenset(asked.parameters.get("search_field", [])),
        facets=_facets(asked, catalogue),
        salary=_salary(asked),
        only_with_salary=_flag(asked, "only_with_salary"),
        since=since,
        until=until,
        order=_listed(asked, "order_by", "vacancy_search_order", "relevance"),
    )
    told = [(name, value) for name, values in asked.parameters.items() for value in values]
    arguments = told if _flag(asked, "describe_arguments") else None
    return Wanted(search, page, per_page, _flag(asked, "clusters"), arguments)


def _facets(asked: Asked, catalogue: Catalogue) -> dict[str, list[str]]:
    found = {name: values for name in FREE if (values := asked.parameters.get(name))}
    for name, values in found.items():
        if name != "employment_form" and not all(value.isascii() and value.isdigit() for value in values):
            raise BadArgument(name)
    for name, dictionary in LISTED.items():
        values = asked.parameters.get(name, [])
        if any(value not in NAMED[dictionary] for value in values):
            raise BadArgument(name)
        if values and name != "search_field":
            found[name] = values
    areas = asked.parameters.get("area", [])
    if any(area not in catalogue.area_paths for area in areas):
        raise BadArgument("area")
    return found | ({"area": areas} if areas else {})


def _excluded(asked: Asked) -> TextQuery:
    """The words, divided by commas, of which none may appear."""
    words = [word for part in asked.parameters.get("excluded_text", []) for word in part.split(",") if word.strip()]
    return parse(" OR ".join(f'"{word.strip()}"' for word in words))


def _salary(asked: Asked) -> float | None:
    """The wanted pay in roubles."""
    text = asked.one("salary")
    if not text:
        return None
    currency = asked.one("currency", "RUR")
    if currency not in PER_RUR:
        raise BadArgument("currency")
    return _number(asked, "salary", 0, 10**12) / PER_RUR[currency]


def _times(asked: Asked, now: float) -> tuple[float | None, float | None]:
    """From when until when, in seconds since 1970; a date alone means its first moment, as ``until`` its last."""
    texts = [asked.one("date_from"), asked.one("date_to")]
    if asked.one("period"):
        if any(texts):
            raise BadArgument("period")
        days = _number(asked, "period", 1, PERIOD)
        return now - days * DAY, None
    try:
        since = read_time(texts[0]) if texts[0] else None
    except (ValueError, OverflowError):
        raise BadArgument("date_from") from None
    try:
        until = read_time(texts[1]) + (DAY - 1 if len(texts[1]) <= 10 else 0) if texts[1] else None
    except (ValueError, OverflowError):
        raise BadArgument("date_to") from None
    return since, until


def _number(asked: Asked, name: str, default: int, most: float = math.inf) -> int:
    text = asked.one(name, str(default))
    if not (text.isascii() and text.isdigit() and len(text) < 16 and int(text) <= most):
        raise BadArgument(name)
    return int(text)


def _flag(asked: Asked, name: str) -> bool:
    text = asked.one(name, "false").lower()
    if text not in {"true", "false", "1", "0"}:
        raise BadArgument(name)
    return text in {"true", "1"}


def _listed(asked: Asked, name: str, dictionary: str, default: str) -> str:
    text = asked.one(name, default)
    if text not in NAMED[dictionary]:
        raise BadArgument(name)
    return text
