"""Pay: log-normal by experience and month, language, town and employer; who states it, how, and what goes wrong."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from .parameters import EXPERIENCE, choose, pick, some, stream, value
from .vacancies import Offers

STEPS = {"10000": 10_000, "5000": 5_000, "1000": 1_000, "500": 500}


def trend(months: pd.DatetimeIndex) -> np.ndarray:
    """The level of each month against H2 2025: steps of half-years, as published; outside them the nearest step."""
    steps = value("pay.half_years")
    known = sorted(steps)
    names = [f"{day.year}H{1 if day.month < 7 else 2}" for day in months]
    return np.array([steps[min(max(name, known[0]), known[-1])] / steps[known[-1]] for name in names])


def effects() -> tuple[dict[str, float], dict[str, float]]:
    """Log effects of languages and of towns (moscow, petersburg, other), mean 0 over the mix."""
    kept = value("pay.effect_kept")
    found = []
    shares = value("mix.region")
    cities = {"moscow": shares["1"], "petersburg": shares["2"], "other": 1 - shares["1"] - shares["2"]}
    for pay, mix in (("pay.language", value("mix.language")), ("pay.city", cities)):
        logs = {name: kept * float(np.log(amount)) for name, amount in value(pay).items()}
        mean = sum(mix[name] * logs[name] for name in mix) / sum(mix.values())
        found.append({name: log - mean for name, log in logs.items()})
    return found[0], found[1]


def stated_share(experience: np.ndarray, platform: np.ndarray) -> np.ndarray:
    """P(pay is stated): the measured shape over experience, by platform, at the measured level."""
    shape, by_site, mix = value("pay.stated"), value("pay.stated_platform"), value("mix.experience")
    sites = value("mix.platform")
    level = sum(mix[name] * shape[name] for name in mix) * sum(sites[name] * by_site[name] for name in sites)
    scale = value("pay.stated_all") / level
    chance = np.array([shape[name] for name in experience]) * np.array([by_site[name] for name in platform]) * scale
    return np.minimum(chance, 0.97)


def salaries(seed: int, offers: Offers, employers: pd.DataFrame) -> tuple[pd.DataFrame, dict[str, Any]]:
    """The table, and ids of planted defects by kind. A repost repeats its original's pay, some a little changed."""
    rng = stream(seed, "salaries")
    frame, count = offers.frame, len(offers.frame)
    level = frame["experience_id"].to_numpy(dtype=object)
    platform = frame["platform"].to_numpy(dtype=object)
    kept = rng.random(offers.originals)[offers.source] < stated_share(level, platform)
    middle = _middles(rng, offers, employers, level)
    low, high = _ends(rng, middle, offers)
    currency = _currencies(rng, offers, platform)
    rate = np.array([{"RUR": 1.0, "RUB": 1.0, **value("facts.used_rates")}[name] for name in currency])
    steps = value("pay.round")
    step = np.array([STEPS[name] for name in steps])[choose(rng, list(steps.values()), offers.originals)][offers.source]
    step = np.where(rate > 5, np.maximum(step // 100, 50), step)  # 100 dollars, not 10,000
    low, high = (np.maximum(step, np.round(end / rate / step) * step) for end in (low, high))
    high = np.where((high <= low) & (rng.random(count) < 0.85), low + step, high)
    form = pick(rng, value("pay.form"), offers.originals)[offers.source]
    from_, to = (form != "to"), (form != "from")
    point = rng.random(offers.originals)[offers.source]
    gross = np.where(point < value("pay.gross"), 1, np.where(point > 1 - value("pay.gross_unknown"), -1, 0))
    table = pd.DataFrame(
        {
            "vacancy_id": frame["vacancy_id"],
            "amount_from": pd.array(low.astype("int64"), dtype="Int64"),
            "amount_to": pd.array(high.astype("int64"), dtype="Int64"),
            "currency": currency,
            "gross": pd.array(gross == 1, dtype="boolean"),
            "period": "month",
        }
    )
    table.loc[~from_, "amount_from"] = pd.NA
    table.loc[~to, "amount_to"] = pd.NA
    table.loc[gross == -1, "gross"] = pd.NA
    table = table[kept].reset_index(drop=True)
    return table, _damage(stream(seed, "salaries dirt"), table, platform[kept], count)


def _middles(rng: np.random.Generator, offers: Offers, employers: pd.DataFrame, level: np.ndarray) -> np.ndarray:
    languages, cities = effects()
    spread, median = value("pay.log_sd"), value("pay.median")
    share, firm_sd = value("mix.language"), value("pay.employer_sd")
    known = sum(share[name] * languages[name] ** 2 for name in share) / sum(share.values()) + firm_sd**2 + 0.01
    own = {name: float(np.sqrt(max(spread[name] ** 2 - known, 0.12**2))) for name in EXPERIENCE}
    firms = dict(zip(employers["employer_id"], firm_sd * rng.standard_normal(len(employers)), strict=True))
    firm = np.array([firms.get(i, 0.0) for i in offers.frame["employer_id"].astype(object)])
    town = {"1": cities["moscow"], "2": cities["petersburg"]}
    log = np.log(np.array([float(median[name]) for name in level])) + np.log(trend(offers.months))[offers.month]
    log += np.array([languages[name] for name in offers.language]) + firm
    log += np.array([town.get(area, cities["other"]) for area in offers.frame["area_id"]])
    noise = rng.standard_normal(offers.originals)[offers.source]
    changed = offers.frame["duplicate_of"].notna().to_numpy() & (rng.random(len(log)) < 0.2)
    return np.exp(log + np.array([own[name] for name in level]) * noise + np.where(changed, 0.08, 0.0))


def _ends(rng: np.random.Generator, middle: np.ndarray, offers: Offers) -> tuple[np.ndarray, np.ndarray]:
    """Both ends around the middle; log of the ratio is normal on each side of its measured median."""
    q = value("pay.ratio")
    z = rng.standard_normal(offers.originals)[offers.source]
    below, above = (np.log(q["q50"] / q["q10"]) / 1.2816, np.log(q["q90"] / q["q50"]) / 1.2816)
    ratio = np.maximum(1.02, q["q50"] * np.exp(np.where(z < 0, below, above) * z))
    return middle * 2 / (1 + ratio), middle * 2 * ratio / (1 + ratio)


def _currencies(rng: np.random.Generator, offers: Offers, platform: np.ndarray) -> np.ndarray:
    """RUR, or a foreign currency whose share falls from 2022 to 2026; other sites than hh say RUB."""
    year = offers.months.year.to_numpy()[offers.month] + (offers.months.month.to_numpy()[offers.month] - 0.5) / 12
    way = np.clip((year - 2022.5) / (2026.4 - 2022.5), 0, 1)
    early, late = value("pay.foreign_2022"), value("pay.foreign_2026")
    point = rng.random(offers.originals)[offers.source]
    found = np.where(platform == "hh", "RUR", "RUB").astype(object)
    edge = np.zeros(len(platform))
    for name in early:
        above = edge + early[name] * (late[name] / early[name]) ** way
        found[(point >= edge) & (point < above)] = name
        edge = above
    return found


def _damage(rng: np.random.Generator, table: pd.DataFrame, platform: np.ndarray, count: int) -> dict[str, Any]:
    """Plants defects in the table (changed in place); returns vacancy ids by kind."""
    ids = table["vacancy_id"].to_numpy()
    rouble = np.flatnonzero(table["currency"].isin(["RUR", "RUB"]))
    order = rng.permutation(rouble)
    both = (table["amount_from"].notna() & table["amount_to"].notna()).to_numpy()
    size = len(table)
    taken, found = 0, {}
    for kind in ("byr", "rub", "scale", "typo"):
        many = max(1, round(value(f"dirt.{kind}") * size))
        found[kind], taken = np.sort(order[taken : taken + many]), taken + many
    _scale(table, found["byr"], 1 / value("facts.used_rates")["BYR"], 50)
    table.loc[found["byr"], "currency"] = "BYR"
    table.loc[found["rub"], "currency"] = np.where(platform[found["rub"]] == "hh", "RUB", "RUR")
    year, thousands = found["scale"][::2], found["scale"][1::2]
    _scale(table, year, 12, 1000)
    _scale(table, thousands, 0.001, 1)
    found |= {"annual": year, "thousands": thousands}
    for place in found["typo"]:  # 150,000 typed as 150 or 15
        for name in ("amount_from", "amount_to"):
            if not pd.isna(table.at[place, name]):
                table.loc[place, name] = int(str(table.at[place, name])[: 2 + int(place % 2)])
                break
    swap = some(rng, np.flatnonzero(both & ~np.isin(np.arange(size), order[:taken])), value("dirt.inverted"), size)
    low = table.loc[swap, "amount_from"].to_numpy(dtype="int64")
    table.loc[swap, "amount_from"] = table.loc[swap, "amount_to"].to_numpy(dtype="int64") + 5000
    table.loc[swap, "amount_to"] = low
    zero = np.flatnonzero(platform == "superjob")
    for name in ("amount_from", "amount_to"):
        gone = zero[table.loc[zero, name].isna().to_numpy()]
        table.loc[gone, name] = 0
    found |= {"inverted": swap, "superjob_zero": zero[~both[zero]]}
    found.pop("scale")
    return {kind: [int(ids[i]) for i in places] for kind, places in found.items()} | {
        "no_salary": count - size,
        "one_end": int((~both).sum()),
        "gross_missing": int(table["gross"].isna().sum()),
    }


def _scale(table: pd.DataFrame, rows: np.ndarray, by: float, step: int) -> None:
    for name in ("amount_from", "amount_to"):
        amounts = table.loc[rows, name].astype("Float64") * by
        table.loc[rows, name] = ((amounts / step).round().clip(lower=1) * step).astype("Int64")
