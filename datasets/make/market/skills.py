"""Skills of vacancies: language core, latent stacks, and a Zipf tail most of whose names occur once."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from . import skill_names
from .parameters import stream, value
from .vacancies import Offers


def skills(seed: int, offers: Offers) -> tuple[pd.DataFrame, pd.DataFrame, dict[str, Any]]:
    """skills(skill_id, name, canonical_id), vacancy_skills(vacancy_id, skill_id, position), and the truth."""
    rng = stream(seed, "skills")
    names = skill_names.core()
    number = {name: i for i, name in enumerate(names)}
    count = offers.originals
    language = np.empty(count, dtype=object)
    language[offers.source] = offers.language
    filled = rng.random(count) >= value("skills.without")
    rows, which = _core(rng, language, filled, number)
    wanted = value("skills.names")
    wanted = max(len(names), min(wanted, round(20.6 * int(filled.sum()) ** value("skills.names_growth"))))
    variants = round(value("skills.variants") * wanted)
    extra, canon = _variants(rng, names, variants)
    which = _spelt(rng, which, len(names), canon)
    rest = skill_names.tail(rng, max(0, wanted - len(names) - len(extra)))
    rest = [item for item in rest if item[0] not in set(extra)]
    tail_rows, tail_which = _tail(rng, np.flatnonzero(filled), len(rest), wanted)
    rows = np.concatenate([rows, tail_rows])
    which = np.concatenate([which, tail_which + len(names) + len(extra)])
    rows, which = _lists(rng, rows, which, len(names))
    table = pd.DataFrame({"skill_id": np.arange(1, len(names) + len(extra) + len(rest) + 1)})
    table["name"] = names + extra + [name for name, _ in rest]
    meant = [pd.NA] * len(names) + [i + 1 for i in canon] + [number[m] + 1 if m else pd.NA for _, m in rest]
    table["canonical_id"] = pd.array(meant, dtype="Int64")
    used = _by_vacancy(offers, rows, which)
    kept = table["skill_id"].isin(used["skill_id"]) | table["canonical_id"].isna()
    truth = {
        "variants": [int(i) for i in table["skill_id"][len(names) : len(names) + len(extra)]],
        "misspelt": [int(i) for i in table["skill_id"][table["canonical_id"].notna()][len(extra) :]],
    }
    return table[kept].reset_index(drop=True), used, truth


def _core(
    rng: np.random.Generator, language: np.ndarray, filled: np.ndarray, number: dict[str, int]
) -> tuple[np.ndarray, np.ndarray]:
    chance = np.zeros((len(language), len(number)))
    for name, share in skill_names.SHARED.items():
        chance[:, number[name]] = share
    for name, group in skill_names.STACKS.items():
        rows = language == name
        for skill, times in skill_names.AFFINITY[name].items():
            chance[rows, number[skill]] *= times
        for skill, share in group.items():
            chance[rows, number[skill]] = np.maximum(chance[rows, number[skill]], share)
    for share, group in skill_names.LATENT.values():
        rows = rng.random(len(language)) < share
        for skill, more in group.items():
            column = chance[:, number[skill]]
            column[rows] = 1 - (1 - column[rows]) * (1 - more)
    hits = (rng.random(chance.shape) < chance) & filled[:, None]
    rows, which = np.nonzero(hits)
    return rows, which


def _variants(rng: np.random.Generator, names: list[str], count: int) -> tuple[list[str], list[int]]:
    found: dict[str, int] = {}
    for _ in range(count * 20):
        if len(found) >= count:
            break
        place = min(int(rng.exponential(25)), len(names) - 1)
        name = skill_names.variant(rng, names[place])
        if name not in names and name not in found:
            found[name] = place
    return list(found), list(found.values())


def _spelt(rng: np.random.Generator, which: np.ndarray, first: int, canon: list[int]) -> np.ndarray:
    """A few uses of a name move to one of its variants."""
    which = which.copy()
    for place, base in enumerate(canon):
        uses = np.flatnonzero(which == base)
        many = min(len(uses), int(rng.zipf(1.8)) if rng.random() < 0.6 else 1, 400)
        which[rng.permutation(uses)[:many]] = first + place
    return which


def _tail(rng: np.random.Generator, filled: np.ndarray, names: int, wanted: int) -> tuple[np.ndarray, np.ndarray]:
    """Uses of the tail: the measured share of names occurs once, the others by a power law."""
    once = min(names, round(value("skills.once") * wanted))
    often = np.minimum(2 + rng.zipf(1.55, names - once), max(4, len(filled) // 60))
    uses = np.concatenate([np.ones(once, dtype="int64"), often])
    which = np.repeat(rng.permutation(names), uses)
    # Long lists draw more of the tail: a few offers list everything.
    weight = rng.pareto(1.6, len(filled)) + 0.3
    edges = np.cumsum(weight)
    places = np.minimum(np.searchsorted(edges, rng.random(len(which)) * edges[-1]), len(filled) - 1)
    return filled[places], which


def _lists(rng: np.random.Generator, rows: np.ndarray, which: np.ndarray, core: int) -> tuple[np.ndarray, np.ndarray]:
    """Each pair once, in a random order within a vacancy, the rare last to go beyond the longest list."""
    order = rng.permutation(len(rows))
    pairs = pd.DataFrame({"row": rows[order], "skill": which[order]}).drop_duplicates()
    pairs["rare"] = pairs["skill"] < core
    pairs = pairs.sort_values(["row", "rare"], kind="stable")
    pairs = pairs[pairs.groupby("row").cumcount() < value("skills.longest")]
    pairs = pairs.sample(frac=1, random_state=np.random.RandomState(7)).sort_values("row", kind="stable")
    return pairs["row"].to_numpy(), pairs["skill"].to_numpy()


def _by_vacancy(offers: Offers, rows: np.ndarray, which: np.ndarray) -> pd.DataFrame:
    """From originals to rows: a repost lists what its original does."""
    starts = np.searchsorted(rows, np.arange(offers.originals))
    sizes = np.searchsorted(rows, np.arange(offers.originals), side="right") - starts
    many = sizes[offers.source]
    position = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many)
    place = np.repeat(starts[offers.source], many) + position
    return pd.DataFrame(
        {
            "vacancy_id": np.repeat(offers.frame["vacancy_id"].to_numpy(), many),
            "skill_id": which[place] + 1,
            "position": position,
        }
    )
