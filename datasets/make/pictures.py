"""The catalogue's pictures, from the committed data: ``python datasets/make/pictures.py [FOLDER]`` writes them as SVG.

Kinds differ by mark, line and place, not by colour alone. They show what is published of a set, no planted id.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd

DATASETS = Path(__file__).resolve().parents[1]
LEVELS = ["noExperience", "between1And3", "between3And6", "moreThan6"]
YEARS = ["none", "1-3 years", "3-6 years", "over 6"]
GREY = ("#222222", "#777777", "#bbbbbb")


def jobboard(figure: Any) -> None:
    """Stated pay by experience: each vacancy's ends as a thin line, the median of the middles as a bar."""
    vacancies = pd.read_csv(DATASETS / "jobboard" / "vacancies.csv", usecols=["vacancy_id", "experience_id"])
    pay = pd.read_csv(DATASETS / "jobboard" / "salaries.csv").merge(vacancies, on="vacancy_id")
    pay = pay[pay["currency"].isin(["RUR", "RUB"])].replace({"amount_from": {0: None}, "amount_to": {0: None}})
    axes = figure.subplots()
    for place, level in enumerate(LEVELS):
        rows = pay[pay["experience_id"] == level].sort_values("vacancy_id").head(80)
        low, high = (rows[name].astype(float).to_numpy() / 1000 for name in ("amount_from", "amount_to"))
        step = place + (pd.Series(range(len(rows))) / max(1, len(rows)) * 0.8 - 0.4).to_numpy()
        axes.vlines(step, low, high, color=GREY[1], lw=0.6, label="both ends" if not place else None)
        one = pd.isna(low) != pd.isna(high)
        axes.plot(step[one & ~pd.isna(low)], low[one & ~pd.isna(low)], "^", ms=3, mfc="none", mec=GREY[0],
                  label="from only" if not place else None)  # fmt: skip
        axes.plot(step[one & pd.isna(low)], high[one & pd.isna(low)], "v", ms=3, color=GREY[2], mec=GREY[0], mew=0.4,
                  label="to only" if not place else None)  # fmt: skip
        middle = pd.DataFrame({"low": low, "high": high}).mean(axis=1).median()
        axes.plot([place - 0.4, place + 0.4], [middle, middle], color=GREY[0], lw=2.4)
        axes.text(place, 12, f"median {middle:.0f}k, n {len(rows)}", ha="center", fontweight="bold")
    axes.set(ylim=(10, 700), yscale="log", ylabel="thousand roubles a month", xlabel="experience asked for")
    axes.set_yticks([20, 50, 100, 200, 500], ["20", "50", "100", "200", "500"])
    axes.set_xticks(range(4), YEARS)
    axes.legend(frameon=False, loc="upper left", ncols=3)


def final(figure: Any) -> None:
    """The monthly median with its n, and beneath which months have an exchange rate."""
    table = pd.read_parquet(DATASETS / "final" / "vacancies.parquet")
    table = table[table["currency"].isin(["RUR", "RUB"]) & (table["amount_from"] > 0) & (table["amount_to"] > 0)]
    month = table["published_at"].dt.tz_convert(None).dt.to_period("M")
    middle = (table["amount_from"] + table["amount_to"]).astype(float) / 2000
    found = middle.groupby(month).agg(["median", "count"])
    upper, lower = figure.subplots(2, 1, sharex=True, height_ratios=[3, 1])
    months = range(len(found))
    upper.step(months, found["median"], where="mid", color=GREY[0], lw=1.6)
    for place in months[::6]:
        half = found.iloc[place : place + 6]
        upper.text(place + 2.5, found["median"].max() + 12, f"n {half['count'].sum()}", ha="center", color="#444444")
    upper.set(ylim=(0, found["median"].max() + 30), ylabel="median of middles,\nthousand roubles")
    rates = pd.read_csv(DATASETS / "final" / "fx_monthly.csv")
    for row, code in enumerate(reversed(["USD", "EUR", "KZT", "BYR"])):
        known = rates[rates["currency"] == code].sort_values("month")["rub_per_unit"].notna().to_numpy()
        lower.plot([m for m in months if known[m]], [row] * known.sum(), "s", ms=4, color=GREY[0])
        lower.plot([m for m in months if not known[m]], [row] * (~known).sum(), "x", ms=4, color=GREY[1])
    lower.set_yticks(range(4), ["BYR", "KZT", "EUR", "USD"])
    lower.set(ylim=(-0.7, 3.7), xlabel="square: a day's rate of that month was read; cross: missing")
    lower.set_xticks(range(0, 36, 6), [str(found.index[m]) for m in range(0, 36, 6)])


def snapshot(figure: Any) -> None:
    """The pairs that learners see: days between the two, and whether title and pay stay the same."""
    table = pd.read_csv(DATASETS / "snapshot" / "vacancies.csv.gz", low_memory=False)
    table = table.drop_duplicates("external_id").set_index("external_id")
    pairs = pd.read_csv(DATASETS / "snapshot" / "repost_pairs.csv")
    seconds = table["published_at"].str.fullmatch(r"\d+")
    when = pd.to_datetime(table["published_at"].where(~seconds), utc=True, format="%Y-%m-%dT%H:%M:%S%z")
    when = when.fillna(pd.to_datetime(table["published_at"].where(seconds).astype(float), unit="s", utc=True))
    days = (when.loc[pairs["second"]].to_numpy() - when.loc[pairs["first"]].to_numpy()) / pd.Timedelta(days=1)
    left, right = figure.subplots(1, 2, width_ratios=[3, 2])
    bins = list(range(0, 401, 20))
    reposts = pairs["repost"].to_numpy()
    left.hist(abs(days[reposts]), bins, histtype="stepfilled", color=GREY[2], ec=GREY[0], label="reposts")
    left.hist(abs(days[~reposts]), bins, histtype="step", ls="--", color=GREY[0], label="two vacancies")
    left.set(xlabel="days between the two (over 400 left out)", ylabel="pairs")
    left.legend(frameon=False)
    first, second = (table.loc[pairs[name]].reset_index(drop=True) for name in ("first", "second"))
    same = {
        "title": (first["title"].str.lower() == second["title"].str.lower()).to_numpy(),
        "pay": (first["pay_from"].fillna(-1) == second["pay_from"].fillna(-1)).to_numpy(),
        "text": (first["text"].fillna("") == second["text"].fillna("")).to_numpy(),
    }
    for place, equal in enumerate(same.values()):
        right.bar(place - 0.2, 100 * equal[reposts].mean(), 0.38, color=GREY[2], ec=GREY[0])
        right.bar(place + 0.2, 100 * equal[~reposts].mean(), 0.38, color="white", ec=GREY[0], hatch="///")
    right.set_xticks(range(3), list(same))
    right.set(ylabel="the same, % of pairs", ylim=(0, 100))
    right.set_title("filled: reposts; hatched: two vacancies", fontsize=8)


def sites(figure: Any) -> None:
    """Postings a quarter behind the job sites; how many of them state pay, by experience."""
    lines = (DATASETS / "sites" / "postings.jsonl").read_text("utf-8").splitlines()[1:]
    table = pd.DataFrame([json.loads(line) for line in lines])
    left, right = figure.subplots(1, 2)
    days = pd.to_datetime(table["published_at"], utc=True, format="ISO8601").dt.tz_convert(None)
    week = days.dt.to_period("Q").value_counts().sort_index()
    left.bar(range(len(week)), week, color=GREY[2], ec=GREY[0])
    left.set_xticks(range(0, len(week), 3), [str(week.index[n]) for n in range(0, len(week), 3)], fontsize=8)
    left.set(ylabel="postings a quarter")
    stated = table.assign(paid=table[["amount_from", "amount_to"]].notna().any(axis=1))
    by = stated.groupby("experience_id")["paid"].agg(["mean", "count"]).reindex(LEVELS)
    right.barh(range(4), by["count"], color="white", ec=GREY[0])
    right.barh(range(4), by["mean"] * by["count"], color=GREY[2], ec=GREY[0], hatch="///")
    right.set_yticks(range(4), YEARS)
    right.set(xlabel="postings; hatched: with pay")


PICTURES: dict[str, Callable[[Any], None]] = {
    "jobboard": jobboard, "final": final, "snapshot": snapshot, "sites": sites}  # fmt: skip


def main(folder: Path) -> None:
    """Writes every picture into the folder; the same data give the same bytes with one version of Matplotlib."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams |= {"svg.hashsalt": "datasets", "svg.fonttype": "none", "font.family": "sans-serif", "font.size": 9}
    import matplotlib.pyplot as plt

    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in PICTURES.items():
        figure = plt.figure(figsize=(8, 4), layout="constrained")
        draw(figure)
        for axes in figure.axes:
            axes.spines[["top", "right"]].set_visible(False)
        figure.savefig(folder / f"{name}.svg", metadata={"Date": None, "Creator": None})
        plt.close(figure)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else DATASETS / "cards")
