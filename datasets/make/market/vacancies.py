"""Vacancies: who looks for whom, where, when; then reposts of earlier ones under new ids."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .parameters import EXPERIENCE, choose, pick, some, stream, value

TITLES = (
    ("{}-разработчик", 0.34),
    ("Backend-разработчик ({})", 0.22),
    ("{} Developer", 0.16),
    ("Программист {}", 0.14),
    ("Backend Developer, {}", 0.08),
    ("Разработчик {} (удалённо)", 0.06),
)
GRADES = {
    "noExperience": (("Junior ", 0.5), ("Стажёр, ", 0.15), ("Младший ", 0.1), ("", 0.25)),
    "between1And3": (("Middle ", 0.35), ("Junior+ ", 0.06), ("", 0.59)),
    "between3And6": (("Senior ", 0.35), ("Middle+ ", 0.12), ("Ведущий ", 0.05), ("", 0.48)),
    "moreThan6": (("Senior ", 0.3), ("Lead ", 0.3), ("Team Lead ", 0.12), ("", 0.28)),
}
WRONG = {"noExperience": "Senior ", "between1And3": "Lead ", "between3And6": "Junior ", "moreThan6": "Junior "}
LIFE = {"hh": 30, "superjob": 30, "habr": 30, "linkedin": 21}  # days a vacancy stays, about


@dataclass(frozen=True)
class Offers:
    """What was offered, by place: a repost repeats its original's columns."""

    frame: pd.DataFrame  # the columns of the table, sorted by vacancy_id and by time
    source: np.ndarray  # the original's number (0 .. originals - 1) of each row
    originals: int
    language: np.ndarray  # by row
    month: np.ndarray  # by row: months since the window began
    months: pd.DatetimeIndex
    conflicts: np.ndarray  # vacancy ids whose title's grade contradicts the experience
    nbsp: np.ndarray


def area_weights(areas: pd.DataFrame) -> np.ndarray:
    """The share of vacancies by area: published for five regions, falling off by rank for the rest; 0 for regions."""
    shares = dict(value("mix.region"))
    shares[str(areas.loc[areas["name"] == "Казань", "area_id"].iloc[0])] = shares.pop("kazan")
    parents = set(areas["parent_id"].dropna())
    weights = np.array([shares.get(area, 0.0) for area in areas["area_id"]])
    rest = np.array([weights[i] == 0 and area not in parents for i, area in enumerate(areas["area_id"])])
    weights[rest] = 1 / (np.arange(rest.sum()) + 2) ** 0.8
    weights[rest] *= (1 - sum(shares.values())) / weights[rest].sum()
    return weights


def window(months: int) -> pd.DatetimeIndex:
    """The first days of the months, the last one from the calibration."""
    return pd.date_range(end=value("window.last_month") + "-01", periods=months, freq="MS")


def offers(seed: int, months: int, count: int, areas: pd.DataFrame, employers: pd.DataFrame) -> Offers:
    """Vacancies without pay and text."""
    rng = stream(seed, "vacancies")
    again = round(value("dirt.repost") * count) if count > 1 else 0
    first = count - again
    days = window(months)
    start, end = days[0].to_datetime64(), (days[-1] + pd.offsets.MonthBegin(1)).to_datetime64()
    published = _times(rng, start, end, first)
    experience = pick(rng, value("mix.experience"), first)
    language = pick(rng, value("mix.language"), first)
    platform = pick(rng, value("mix.platform"), first)
    # A few employers offer much, many offer little.
    firm = rng.permutation(len(employers))[choose(rng, 1 / (np.arange(len(employers)) + 6.0) ** 0.72, first)]
    home = employers["area_id"].to_numpy(dtype=object)[firm]
    drawn = areas["area_id"].to_numpy(dtype=object)[choose(rng, area_weights(areas), first)]
    area = np.where(rng.random(first) < 0.6, home, drawn)
    frame = pd.DataFrame(
        {
            "platform": platform,
            "employer_id": pd.array(employers["employer_id"].to_numpy()[firm], dtype="Int64"),
            "area_id": area,
            "role_id": np.full(first, 96, dtype="int64"),
            "experience_id": experience,
            "schedule_id": pick(rng, value("mix.schedule"), first),
        }
    )
    frame.loc[rng.random(first) < value("mix.hidden_employer"), "employer_id"] = pd.NA
    frame["employment_id"] = pick(rng, {"full": 0.9, "part": 0.03, "project": 0.03, "probation": 0.02, "": 0.02}, first)
    frame["employment_id"] = frame["employment_id"].where(frame["employment_id"] != "", None)
    hybrid = rng.random(first) < 0.35
    remote = frame["schedule_id"].to_numpy() == "remote"
    form = np.where(remote, "REMOTE", np.where(hybrid, "HYBRID", "ON_SITE")).astype(object)
    form[published < np.datetime64("2024-06-01")] = None  # the field is younger than the site
    frame["work_format"] = form
    wrong = some(rng, np.arange(first), value("dirt.grade_conflict"), first)
    frame["name"] = _titles(rng, experience, language, wrong)
    return _with_reposts(rng, frame, published, language=language, wrong=wrong, again=again, days=days)


def _titles(rng: np.random.Generator, experience: np.ndarray, language: np.ndarray, wrong: np.ndarray) -> list[str]:
    count = len(experience)
    grade = np.empty(count, dtype=object)
    for level in EXPERIENCE:
        rows = np.flatnonzero(experience == level)
        words, weights = zip(*GRADES[level], strict=True)
        grade[rows] = np.array(words, dtype=object)[choose(rng, weights, len(rows))]
    for i in wrong:
        grade[i] = WRONG[experience[i]]
    form = choose(rng, [weight for _, weight in TITLES], count)
    case = rng.random(count)
    found = []
    for i in range(count):
        title = grade[i] + TITLES[form[i]][0].format(language[i])
        found.append(title.upper() if case[i] < 0.02 else title.lower() if case[i] < 0.06 else title)
    return found


def _with_reposts(
    rng: np.random.Generator,
    frame: pd.DataFrame,
    published: np.ndarray,
    *,
    language: np.ndarray,
    wrong: np.ndarray,
    again: int,
    days: pd.DatetimeIndex,
) -> Offers:
    first = len(frame)
    end = (days[-1] + pd.offsets.MonthBegin(1)).to_datetime64()
    wait = rng.integers(18 * 86_400, 55 * 86_400, first) * np.timedelta64(1, "s")
    able = np.flatnonzero(published + wait < end)
    chosen = np.sort(rng.permutation(able)[:again])
    if len(chosen) < again:  # a window too short for reposts: the rest are ordinary rows, posted at once again
        chosen = np.sort(np.concatenate([chosen, rng.permutation(first)[: again - len(chosen)]]))
    later = np.minimum(published[chosen] + wait[chosen], end - np.timedelta64(1, "s"))
    source = np.concatenate([np.arange(first), chosen])
    moment = np.concatenate([published, later])
    order = np.lexsort((source, moment))
    source, moment = source[order], moment[order]
    copy = order >= first
    table = frame.iloc[source].reset_index(drop=True)
    ids = 70_000_000 + np.cumsum(rng.integers(1, 1200, len(source)))
    original = np.empty(first, dtype="int64")
    original[source[~copy]] = ids[~copy]
    table.insert(0, "vacancy_id", ids)
    life = np.array([LIFE[name] for name in table["platform"]]) * (0.3 + rng.random(len(source)) * 1.1)
    gone = moment + (life * 86_400).astype("int64") * np.timedelta64(1, "s")
    table["published_at"] = pd.DatetimeIndex(moment.astype("datetime64[us]")).tz_localize("UTC")
    stamps = pd.Series(pd.DatetimeIndex(gone.astype("datetime64[us]")).tz_localize("UTC"))
    table["archived_at"] = stamps.where(stamps < pd.Timestamp(end).tz_localize("UTC"))
    table["duplicate_of"] = pd.array(np.where(copy, original[source], 0), dtype="Int64")
    table.loc[~copy, "duplicate_of"] = pd.NA
    touched = np.flatnonzero(copy & (rng.random(len(source)) < 0.3))
    names = table["name"].to_numpy(dtype=object).copy()
    for place in touched:
        names[place] = (
            names[place].upper() if rng.random() < 0.4 else names[place] + ("!" if place % 2 else " (срочно)")
        )
    spaced = some(rng, np.arange(len(names)), value("dirt.nbsp"), len(names))
    for place in spaced:
        names[place] = names[place].replace(" ", "\u00a0", 1) if " " in names[place] else names[place] + "\u00a0"
    table["name"] = names
    began = days.to_numpy().astype("datetime64[M]")[0]
    month = (moment.astype("datetime64[M]") - began).astype("int64")
    conflict = np.isin(source, wrong)
    return Offers(table, source, first, language[source], month, days, ids[conflict], ids[spaced])


def _times(rng: np.random.Generator, start: np.datetime64, end: np.datetime64, count: int) -> np.ndarray:
    """Sorted UTC times of working days and hours of Moscow, datetime64[s]."""
    days = np.arange(start.astype("datetime64[D]"), end.astype("datetime64[D]"))
    weekend = (days.astype("int64") + 3) % 7 >= 5  # 1970-01-01 was a Thursday
    january = (days.astype("datetime64[M]").astype("int64") % 12 == 0) & (
        (days - days.astype("datetime64[M]")).astype("int64") < 8
    )
    weights = np.where(weekend, 0.12, 1.0) * np.where(january, 0.2, 1.0)
    day = days[choose(rng, weights, count)].astype("datetime64[s]")
    second = np.clip(9.5 * 3600 + 10_000 * rng.standard_normal(count), 0, 86_399).astype("int64")  # 12:30 in Moscow
    return np.sort(day + second * np.timedelta64(1, "s"))
