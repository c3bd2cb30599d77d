"""The market of vacancies: one seeded world that the other data sets are views of. All of it is invented.

``market(seed)`` returns the tables of the job board; nothing reads a clock or a network.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from . import facts, firms, pay, people, places, skills, texts, vacancies
from .parameters import some, stream, value

__all__ = ["Market", "market"]


@dataclass(frozen=True)
class Market:
    """The tables, and the truth that only graders read: true parameters, ids of planted defects by kind."""

    areas: pd.DataFrame
    employers: pd.DataFrame
    vacancies: pd.DataFrame
    salaries: pd.DataFrame
    skills: pd.DataFrame
    vacancy_skills: pd.DataFrame
    users: pd.DataFrame
    applications: pd.DataFrame
    events: pd.DataFrame
    fx: pd.DataFrame
    cpi: pd.DataFrame
    truth: dict[str, Any]


COLUMNS = [
    "vacancy_id",
    "platform",
    "employer_id",
    "area_id",
    "name",
    "role_id",
    "experience_id",
    "schedule_id",
    "employment_id",
    "work_format",
    "description_html",
    "published_at",
    "archived_at",
    "duplicate_of",
]


def market(seed: int, months: int = 36, vacancies: int = 48_000) -> Market:
    """A market of so many vacancies over so many months; one seed and size always give the same one."""
    areas = places.areas()
    weights = _vacancies.area_weights(areas)
    employers = firms.employers(seed, max(20, round(2_500 * min(1.0, (vacancies / 48_000) ** 0.6))), areas, weights)
    offers = _vacancies.offers(seed, months, vacancies, areas, employers)
    salaries, dirt = pay.salaries(seed, offers, employers)
    names, listed, spelt = skills.skills(seed, offers)
    board = offers.frame.copy()
    board["description_html"], torn = texts.descriptions(seed, offers, employers)
    users, applications, events = people.people(seed, board, areas)
    rng = stream(seed, "pages")
    ids = board["vacancy_id"].to_numpy()
    twice = some(rng, ids, value("dirt.same_id_twice"), len(ids))
    again = board.loc[board["duplicate_of"].notna(), ["vacancy_id", "duplicate_of"]].to_numpy()
    dirt |= {
        "repost": [[int(a), int(b)] for a, b in again],
        "same_id_twice": [int(i) for i in twice],
        "grade_conflict": [int(i) for i in offers.conflicts],
        "nbsp": [int(i) for i in offers.nbsp],
        "contradiction": [int(i) for i in torn],
        "skills": spelt,
    }
    truth = {"seed": seed, "months": months, "vacancies": vacancies, "parameters": _parameters(offers), "dirt": dirt}
    return Market(areas, employers, board[COLUMNS], salaries, names, listed, users, applications, events,
                  facts.fx(offers.months), facts.cpi(), truth)  # fmt: skip


def _parameters(offers: vacancies.Offers) -> dict[str, Any]:
    """What the pay was drawn from."""
    languages, cities = pay.effects()
    return {
        "median": value("pay.median"),
        "log_sd": value("pay.log_sd"),
        "trend": dict(zip(offers.months.strftime("%Y-%m"), pay.trend(offers.months).tolist(), strict=True)),
        "log_language": languages,
        "log_city": cities,
        "employer_sd": value("pay.employer_sd"),
        "rates": value("facts.used_rates"),
    }


_vacancies = vacancies  # the argument of market() hides the module
