"""Does the generated market look like real ones? Measures, gates, and two naive generators that must fail.

A report, not a proof: it says what is alike, on samples that are small and of other years.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import pandas as pd
import real_samples
from market import Market, market
from market.parameters import EXPERIENCE, choose, stream, value

# Names in backend offers with skills, May (n 36) and November (n 41) 2025: every name that was counted.
TOP_NAMES = frozenset(
    [
        "postgresql",
        "git",
        ".net core",
        "sql",
        "c#",
        "python",
        "mysql",
        "java",
        "docker",
        "go",
        "redis",
        "php",
        "rabbitmq",
        "kafka",
        "kotlin",
        "javascript",
        "rest api",
        "linux",
        "node.js",
    ]
)
MEANT = {"golang": "go", "nodejs": "node.js", "apache kafka": "kafka", ".net": ".net core", "rest": "rest api"}
LEAST, PART = 8, 500  # offers in which a pair must be expected to have a lift: 8, or one in 500 where there are more


@dataclass(frozen=True)
class Sample:
    """What is measured: pay in roubles (low, high, experience, half), one list of skills an offer."""

    pay: pd.DataFrame
    skills: list[list[str]]
    ends: np.ndarray  # all amounts as written, foreign ones too


@dataclass(frozen=True)
class Row:
    """One line of the table; a value is None where there is nothing to measure with."""

    measure: str
    gate: str
    values: dict[str, str]
    passed: dict[str, bool | None]


def main(seed: int) -> int:
    """Prints the table; 0 when ours passes every gate and each naive generator fails two."""
    rows = table(seed)
    names = ("ours", "real", "naive A", "naive B")
    print(f"{'measure':38}" + "".join(f"{name:>24}" for name in names) + "  gate")
    for row in rows:
        cells = [row.values.get(name, "-") + _mark(row.passed.get(name)) for name in names]
        print(f"{row.measure:38}" + "".join(f"{cell:>24}" for cell in cells) + f"  {row.gate}")
    failed = {name: sum(row.passed.get(name) is False for row in rows) for name in names}
    print(f"failed: ours {failed['ours']}, naive A {failed['naive A']}, naive B {failed['naive B']}")
    if not real_samples.present():
        print("The real samples are not here: what is compared with them was left out.")
    return 0 if failed["ours"] == 0 and min(failed["naive A"], failed["naive B"]) >= 2 else 1


def table(seed: int) -> list[Row]:
    """Every measure for ours, the real samples where they exist, and both controls."""
    world = market(seed)
    ours = of_market(world)
    samples = {"ours": ours, "naive A": naive(seed, "A"), "naive B": naive(seed, "B")}
    rows = _pay_rows(samples) if real_samples.present() else []
    rows += _form_rows(samples)
    rows += _skill_rows(samples)
    steps = {name: trend_error(sample.pay) for name, sample in samples.items()}
    rows.append(_row("half-year medians off the steps, max", "<= .08", steps, lambda x: x <= 0.08))
    return rows


def of_market(world: Market) -> Sample:
    """The market as one would measure it: roubles, no zeros, no typos, each offer once."""
    board = world.vacancies[world.vacancies["duplicate_of"].isna()]
    pay = board.merge(world.salaries[world.salaries["currency"].isin(["RUR", "RUB"])], on="vacancy_id")
    low, high = (pay[name].astype("Float64").replace(0, pd.NA).to_numpy("float64", na_value=np.nan)
                 for name in ("amount_from", "amount_to"))  # fmt: skip
    half = pay["published_at"].dt.strftime("%Y") + np.where(pay["published_at"].dt.month < 7, "H1", "H2")
    found = pd.DataFrame({"low": low, "high": high, "experience": pay["experience_id"], "half": half})
    found = found[found[["low", "high"]].min(axis=1) >= 20_000].reset_index(drop=True)
    named = world.vacancy_skills.merge(world.skills, on="skill_id").sort_values(["vacancy_id", "position"])
    named = named[named["vacancy_id"].isin(board["vacancy_id"])]
    amounts = world.salaries[["amount_from", "amount_to"]].astype("Float64").to_numpy("float64", na_value=np.nan)
    return Sample(found, named.groupby("vacancy_id")["name"].agg(list).tolist(), amounts[amounts > 0])


def naive(seed: int, kind: str) -> Sample:
    """A control: 40 skill names drawn without stacks, a smooth trend; A leaves pay unrounded, B rounds all of it."""
    rng = stream(seed, f"naive {kind}")
    count = 12_000
    mix, median = value("mix.experience"), value("pay.median")
    level = np.array(EXPERIENCE, dtype=object)[choose(rng, [mix[name] for name in EXPERIENCE], count)]
    month = rng.integers(0, 36, count)
    middle = np.array([median[name] for name in level]) * 1.07 ** ((month - 35) / 12)
    middle = middle * np.exp(0.35 * rng.standard_normal(count))
    low, high = middle * 0.85, middle * 1.15
    if kind == "B":
        low, high = np.round(low / 5000) * 5000, np.round(high / 5000) * 5000
    form = choose(rng, [1, 0, 0] if kind == "A" else [0.83, 0.11, 0.06], count)
    low, high = np.where(form == 2, np.nan, low), np.where(form == 1, np.nan, high)
    half = [f"{2023 + m // 12}H{1 + m % 12 // 6}" for m in month]
    names = sorted(TOP_NAMES) + [f"Skill {n}" for n in range(40 - len(TOP_NAMES))]
    size = rng.integers(3, 9 if kind == "A" else 7, count)
    skills = [[names[i] for i in rng.permutation(40)[:n]] for n in size[:4000]]
    amounts = np.concatenate([low, high])
    return Sample(
        pd.DataFrame({"low": low, "high": high, "experience": level, "half": half}), skills, amounts[~np.isnan(amounts)]
    )


def middles(pay: pd.DataFrame) -> np.ndarray:
    """The mean of both ends, or the one there is."""
    return pay[["low", "high"]].mean(axis=1).to_numpy()


def ks(a: np.ndarray, b: np.ndarray) -> float:
    """The greatest distance between two empirical distributions."""
    a, b = np.sort(a), np.sort(b)
    at = np.concatenate([a, b])
    return float(np.abs(np.searchsorted(a, at, "right") / len(a) - np.searchsorted(b, at, "right") / len(b)).max())


def wasserstein(a: np.ndarray, b: np.ndarray) -> float:
    """The mean distance between the quantiles of two samples."""
    at = (np.arange(2000) + 0.5) / 2000
    return float(np.abs(np.quantile(a, at) - np.quantile(b, at)).mean())


def spearman(a: list[float], b: list[float]) -> float:
    """The correlation of ranks, ties at their mean."""
    return float(np.corrcoef(pd.Series(a).rank(), pd.Series(b).rank())[0, 1])


def lifts(skills: list[list[str]]) -> dict[tuple[str, str], float]:
    """How much more often two names stand together than by chance, for pairs of frequent names."""
    lists = [sorted({canonical(name) for name in names}) for names in skills if names]
    single = Counter(name for names in lists for name in names)
    known = {name for name, _ in single.most_common(40)}
    pairs = Counter(pair for names in lists for pair in combinations([n for n in names if n in known], 2))
    least = max(LEAST, len(lists) // PART)
    return {
        (a, b): n * len(lists) / (single[a] * single[b])
        for (a, b), n in pairs.items()
        if n >= least or single[a] * single[b] / len(lists) >= least
    }


def canonical(name: str) -> str:
    """A name without letter case and odd spaces."""
    plain = " ".join(name.lower().replace("\u00a0", " ").split())
    return MEANT.get(plain, plain)


def trend_error(pay: pd.DataFrame) -> float:
    """The greatest log distance of half-year medians (within experience, centred) from the published steps."""
    steps = value("pay.half_years")
    log = pd.Series(np.log(middles(pay)))
    log -= log.groupby(pay["experience"].to_numpy()).transform("median")
    found = log.groupby(pay["half"].to_numpy()).median()
    wanted = np.log(pd.Series(steps)).reindex(found.index)
    return float(((found - found.mean()) - (wanted - wanted.mean())).abs().max())


def _pay_rows(samples: dict[str, Sample]) -> list[Row]:
    real = real_samples.backend_2022()
    half = np.random.Generator(np.random.PCG64(1)).permutation(len(real))
    pays = {name: sample.pay for name, sample in samples.items()}
    pays["real"] = real.iloc[half[::2]]
    rest = dict.fromkeys(samples, real) | {"real": real.iloc[half[1::2]]}
    rows = []
    for title, gate, limit, level in (
        ("KS log(mid/median), backend", "<= .15 (necessary only)", 0.15, None),
        ("KS within 1-3 years", "<= .18", 0.18, "between1And3"),
        ("KS within 3-6 years", "<= .18", 0.18, "between3And6"),
    ):
        values, moved = {}, {}
        for name, pay in pays.items():
            one, two = (np.log(middles(p if level is None else p[p["experience"] == level])) for p in (pay, rest[name]))
            one, two = one - np.median(one), two - np.median(two)
            values[name], moved[name] = ks(one, two), wasserstein(one, two)
        rows.append(_row(title, gate, values, lambda x, limit=limit: x <= limit))
        rows.append(_row("  Wasserstein of the same", "report", moved, None))
    ratios = {name: _ratios(pay) for name, pay in pays.items()}
    others = {name: _ratios(pay) for name, pay in rest.items()}
    values = {name: ks(ratios[name], others[name]) for name in pays}
    return [*rows, _row("KS to/from ratio", "<= .12", values, lambda x: x <= 0.12)]


def _ratios(pay: pd.DataFrame) -> np.ndarray:
    both = pay.dropna(subset=["low", "high"])
    both = both[both["high"] > both["low"]]
    return (both["high"] / both["low"]).to_numpy()


def _form_rows(samples: dict[str, Sample]) -> list[Row]:
    pays = {name: sample.pay for name, sample in samples.items()}
    if real_samples.present():
        pays["real"] = real_samples.backend_2022()
    written = {name: sample.ends for name, sample in samples.items()}
    if real_samples.present():
        raw = real_samples.april_2022().rows
        raw = raw.loc[raw["Text"] == "backend", ["SalaryFrom", "SalaryTo"]].to_numpy()
        written["real"] = raw[~np.isnan(raw)]
    tidy = {name: float((ends % 5000 == 0).mean()) for name, ends in written.items()}
    shares = {}
    for name, pay in pays.items():
        low, high = pay["low"].notna(), pay["high"].notna()
        shares[name] = (float((low & high).mean()), float((low & ~high).mean()), float((~low & high).mean()))
    bands = ((0.43, 0.65), (0.23, 0.48), (0.04, 0.24))
    good = {name: all(a <= x <= b for x, (a, b) in zip(s, bands, strict=True)) for name, s in shares.items()}
    text = {name: "/".join(f"{x:.2f}" for x in s) for name, s in shares.items()}
    return [
        _row("amounts divisible by 5,000", ".78-.96", tidy, lambda x: 0.78 <= x <= 0.96),
        Row("both/from/to", ".48-.60/.28-.43/.09-.19, +-.05", text, good),
    ]


def _skill_rows(samples: dict[str, Sample]) -> list[Row]:
    skills = {name: sample.skills for name, sample in samples.items()}
    if real_samples.present():
        skills["real"] = [names for names in real_samples.october_2025().rows["skills"] if names]
    once, longest, stable, alike = {}, {}, {}, {}
    for name, lists in skills.items():
        uses = Counter(item for names in lists for item in names)
        once[name] = sum(n == 1 for n in uses.values()) / len(uses)
        longest[name] = float(max(len(names) for names in lists))
        first, second = lifts(lists[::2]), lifts(lists[1::2])
        if name == "real":
            first, second = lifts(lists), lifts(real_samples.september_2025().rows["skills"].tolist())
        common = sorted(first.keys() & second.keys())
        stable[name] = spearman([first[pair] for pair in common], [second[pair] for pair in common])
        top = {n for n, _ in Counter(canonical(i) for names in lists for i in names).most_common(20)}
        alike[name] = len(top & TOP_NAMES) / len(top | TOP_NAMES)
    alike.pop("real", None)  # analysts: another family of roles
    return [
        _row("skill names seen once", ".45-.75", once, lambda x: 0.45 <= x <= 0.75),
        _row("most skills in an offer", ">= 20", longest, lambda x: x >= 20),
        _row("lift of pairs, halves, Spearman", ">= .5", stable, lambda x: x >= 0.5),
        _row("top-20 skills, Jaccard", ">= .4", alike, lambda x: x >= 0.4),
    ]


def _row(measure: str, gate: str, values: dict[str, float], test: object) -> Row:
    passed = {name: bool(test(number)) if callable(test) else None for name, number in values.items()}
    return Row(measure, gate, {name: f"{number:.3f}" for name, number in values.items()}, passed)


def _mark(passed: bool | None) -> str:
    return {True: " pass", False: " FAIL", None: "     "}[passed]
