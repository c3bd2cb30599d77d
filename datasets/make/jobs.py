"""The data set ``jobs``: 400 invented employers and 3,000 vacancies, with the gaps, ties and edges that 04 asks about.

Pay is shaped by figures measured on real vacancies (see the card); every row is invented. Nothing reads a clock.
"""

from __future__ import annotations

import csv
import io
import json
import math
from datetime import datetime, timedelta
from typing import Any

import numpy as np
from manifest import File, Made, column
from names import employers as employer_names

NAME = "jobs"
EMPLOYERS, VACANCIES = 400, 3000
SILENT_EMPLOYERS = 36  # without a vacancy
FIRST_DAY = datetime(2025, 6, 2)
DAYS = 165

Row = tuple[Any, ...]
Tables = dict[str, list[Row]]

COLUMNS = {
    "employers": [
        column("employer_id", "integer", "key"),
        column("name", "text", "as typed: legal form, quotes, letter case, spaces"),
        column("city", "text", "may be missing"),
    ],
    "vacancies": [
        column("vacancy_id", "integer", "key"),
        column("employer_id", "integer", "missing: the employer is hidden"),
        column("title", "text"),
        column("city", "text", "may be missing"),
        column("schedule", "text", "office, hybrid or remote"),
        column("experience", "text", "noExperience, between1And3, between3And6 or moreThan6"),
        column("amount_from", "integer", "a month, in whole units of the currency; 0 is stated"),
        column("amount_to", "integer", "a month; missing when not stated"),
        column("currency", "text", "RUR, USD or EUR; missing without pay"),
        column("gross", "boolean", "before tax; missing when not said"),
        column("published_at", "timestamp", "UTC"),
    ],
}
# experience: share of vacancies, probability of stated pay, median a month (RUR), log-sd
LEVELS = {
    "noExperience": (0.07, 0.66, 75_000, 0.40),
    "between1And3": (0.36, 0.70, 150_000, 0.42),
    "between3And6": (0.46, 0.52, 240_000, 0.32),
    "moreThan6": (0.11, 0.33, 300_000, 0.25),
}
CITIES = {"Москва": 0.45, "Санкт-Петербург": 0.14, "Казань": 0.09, "Новосибирск": 0.08, "Екатеринбург": 0.07,
          "Пермь": 0.06, "Томск": 0.05, "": 0.06}  # fmt: skip
CITY_PAY = {"Москва": 1.12, "Санкт-Петербург": 1.03}
SCHEDULES = {"office": 0.46, "remote": 0.42, "hybrid": 0.12}
FORMS = {"both": 0.54, "from": 0.32, "to": 0.14}
CURRENCIES = {"RUR": 0.94, "USD": 0.04, "EUR": 0.02}
RATES = {"RUR": 1, "USD": 80, "EUR": 90}
LANGUAGES = {"Python": 0.34, "Java": 0.22, "Go": 0.14, "PHP": 0.15, "Node.js": 0.08, "C#": 0.07}
TITLES = {"{}-разработчик": 0.4, "Backend-разработчик ({})": 0.25, "{} Developer": 0.2, "Программист {}": 0.15}
GRADES = {"noExperience": "Junior ", "between1And3": "", "between3And6": "Senior ", "moreThan6": "Lead "}
# September by Moscow's clock begins at 21:00 UTC the day before; times on both sides of both edges, in UTC.
EDGES = (
    "2025-08-31 20:59:59.5", "2025-08-31 21:00:00", "2025-08-31 21:00:00", "2025-08-31 22:30:00",
    "2025-08-31 23:59:59.5", "2025-09-01 00:00:00", "2025-09-01 03:00:00", "2025-09-30 00:00:00",
    "2025-09-30 20:59:59", "2025-09-30 20:59:59.5", "2025-09-30 20:59:59.5", "2025-09-30 21:00:00",
    "2025-09-30 21:00:00", "2025-09-30 23:59:59", "2025-09-30 23:59:59.5", "2025-10-01 00:00:00",
    "2025-10-01 02:59:59.5",
)  # fmt: skip
# Runs of equal times among the newest, (first place, length): across the ends of pages of 20, too.
TIES = ((7, 3), (18, 4), (38, 5), (57, 5), (77, 6))


def build(seed: int) -> Tables:
    """The two tables, sorted by key. One seed always gives the same rows; another gives another board."""
    firms, offers = (_stream(seed, table) for table in (1, 2))
    names = employer_names(firms, EMPLOYERS)
    employers = [(n + 1, name, _pick(firms, CITIES) or None) for n, name in enumerate(names)]
    times = _times(_stream(seed, 3))
    # A few employers offer much, many offer little; some offer nothing.
    weights = [1 / (rank + 4) ** 0.8 for rank in range(EMPLOYERS - SILENT_EMPLOYERS)]
    order = [int(n) for n in offers.permutation(EMPLOYERS)]
    hiring = {str(employers[order[rank]][0]): weight / sum(weights) for rank, weight in enumerate(weights)}
    vacancies = [_vacancy(offers, n + 1, hiring, times[n]) for n in range(VACANCIES)]
    # The first row of Москва that a lesson shows is an office job, beside a question for remote ones.
    vacancies[0] = (*vacancies[0][:3], "Москва", "office", *vacancies[0][5:])
    for n in offers.permutation(VACANCIES)[:18]:
        vacancies[n] = _with_zero(vacancies[n], bool(offers.random() < 0.75))
    return {"employers": employers, "vacancies": vacancies}


def made(seed: int) -> Made:
    """The data set's files, and the truth that only graders read."""
    tables = build(seed)
    files = {f"{name}.csv": File(_csv(name, rows), len(rows), COLUMNS[name]) for name, rows in tables.items()}
    files |= {f"schema.{engine}.sql": File(schema(engine)) for engine in ("sqlite", "postgresql")}
    return Made(name=NAME, files=files, truth=json.dumps(_truth(tables, seed), indent=1) + "\n")


def schema(engine: str) -> str:
    """CREATE TABLE statements for ``sqlite`` or ``postgresql``."""
    types = {"timestamp": "timestamptz" if engine == "postgresql" else "text"}
    firsts = {"employers": "employer_id", "vacancies": "vacancy_id"}
    required = {"name", "title", "schedule", "experience", "published_at"}
    statements = []
    for table, columns in COLUMNS.items():
        lines = []
        for item in columns:
            name, kind = item["name"], types.get(item["type"], item["type"])
            tail = " PRIMARY KEY" if name == firsts[table] else " NOT NULL" if name in required else ""
            tail += " REFERENCES employers" if (table, name) == ("vacancies", "employer_id") else ""
            lines.append(f"    {name} {kind}{tail}")
        statements.append(f"CREATE TABLE {table} (\n" + ",\n".join(lines) + "\n);\n")
    return "\n".join(statements)


def _vacancy(rng: np.random.Generator, number: int, hiring: dict[str, float], published: str) -> Row:
    level = _pick(rng, {name: figures[0] for name, figures in LEVELS.items()})
    hidden = rng.random() < 0.05
    employer = int(_pick(rng, hiring))
    city = _pick(rng, CITIES)
    title = GRADES[level] + _pick(rng, TITLES).format(_pick(rng, LANGUAGES))
    point = rng.random()
    title = title.upper() if point < 0.04 else title.lower() if point < 0.09 else title
    schedule = _pick(rng, SCHEDULES)
    if (employer * 7919) % 10 < 3:  # some firms want everybody at a desk
        schedule = "office" if schedule == "remote" else schedule
    pay = _pay(rng, level, city)
    return (number, None if hidden else employer, title, city or None, schedule, level, *pay, published)


def _pay(rng: np.random.Generator, level: str, city: str) -> Row:
    """amount_from, amount_to, currency, gross."""
    _, stated, median, spread = LEVELS[level]
    if rng.random() >= stated:
        return None, None, None, None
    currency = _pick(rng, CURRENCIES)
    middle = median * CITY_PAY.get(city, 0.88) * math.exp(spread * rng.standard_normal())
    ratio = max(1.08, math.exp(0.405 + 0.22 * rng.standard_normal()))
    form = _pick(rng, FORMS)
    low, high = (middle * 2 / (1 + ratio), middle * 2 * ratio / (1 + ratio)) if form == "both" else (middle, middle)
    step = (10_000, 5_000, 1_000, 500)[int(_pick(rng, {"0": 0.79, "1": 0.08, "2": 0.09, "3": 0.04}))]
    low, high = (_round(amount / RATES[currency], step if currency == "RUR" else step // 100) for amount in (low, high))
    gross = (True, False, None)[int(_pick(rng, {"0": 0.27, "1": 0.55, "2": 0.18}))]
    return None if form == "to" else low, None if form == "from" else high, currency, gross


def _round(amount: float, step: int) -> int:
    return max(step, step * round(amount / step))


def _with_zero(row: Row, upper: bool) -> Row:
    """The row with a stated lower amount of 0: somebody wrote that down."""
    high = (row[7] or 90_000) if upper else None
    return (*row[:6], 0, high, row[8] or "RUR", row[9], row[10])


def _times(rng: np.random.Generator) -> list[str]:
    """One time a vacancy, in no order: working hours of Moscow, batches of equal times, the edges of a month."""
    count = VACANCIES - len(EDGES)
    times: list[str] = []
    while len(times) < count:
        moment = FIRST_DAY + timedelta(days=int(DAYS * rng.random()), seconds=int(18_000 + 43_200 * rng.random()))
        times += [moment.strftime("%Y-%m-%d %H:%M:%S")] * (int(rng.integers(3, 6)) if rng.random() < 0.03 else 1)
    times = sorted(times[:count], reverse=True)
    for place, length in TIES:
        times[place : place + length] = [times[place]] * length
    times += EDGES
    return [times[i] for i in rng.permutation(VACANCIES)]


def _truth(tables: Tables, seed: int) -> dict[str, Any]:
    """Which rows were planted: ids by defect."""
    vacancies = tables["vacancies"]
    newest = sorted(vacancies, key=lambda row: (row[10], -row[0]), reverse=True)
    named = {row[1] for row in vacancies}
    return {
        "seed": seed,
        "month_edges": {edge: [row[0] for row in vacancies if row[10] == edge] for edge in dict.fromkeys(EDGES)},
        "zero_amounts": [row[0] for row in vacancies if row[6] == 0],
        "hidden_employers": [row[0] for row in vacancies if row[1] is None],
        "employers_without_vacancies": [row[0] for row in tables["employers"] if row[0] not in named],
        "ties_among_newest": [[row[0] for row in newest[place : place + length]] for place, length in TIES],
        "one_employer_two_spellings": list(range(EMPLOYERS - 5, EMPLOYERS + 1)),
    }


def _csv(table: str, rows: list[Row]) -> str:
    """Canonical CSV: a header, LF, nothing for a missing value, true and false."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(item["name"] for item in COLUMNS[table])
    for row in rows:
        writer.writerow(str(cell).lower() if isinstance(cell, bool) else cell for cell in row)
    return out.getvalue()


def _stream(seed: int, table: int) -> np.random.Generator:
    """A stream of its own for each table, so that one more table does not change the others."""
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, 2, table])))


def _pick(rng: np.random.Generator, weighted: dict[str, float]) -> str:
    """A name by weight, from one uniform number."""
    point = rng.random()
    for name, weight in weighted.items():
        point -= weight
        if point < 0:
            return name
    return next(iter(weighted))
