# ruff: noqa: RUF001 - Russian text is the subject
"""The data set ``basics``: 200 vacancies as JSON and as CSV in three encodings, an application's log, a settings file.

The JSON is whole. The CSV files hold the same rows with planted faults, so that an importer has something to report.
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import jobs
import numpy as np
from manifest import File, Made, column

NAME = "basics"
COUNT, LINES = 200, 2000
FIRST_ID = 7001
STACKS = {
    "Python": ("Django", "FastAPI", "Celery", "pytest"),
    "Java": ("Spring", "Hibernate", "Maven", "Kafka"),
    "Go": ("gRPC", "Kafka", "NATS", "Prometheus"),
    "PHP": ("Laravel", "Symfony", "MySQL", "Composer"),
    "Node.js": ("Express", "TypeScript", "MongoDB", "Jest"),
    "C#": (".NET Core", "MS SQL", "RabbitMQ", "Entity Framework"),
}
SHARED = ("PostgreSQL", "Git", "Docker", "Linux", "SQL", "Redis", "REST API")
COLUMNS = [
    column("id", "integer", "key"),
    column("name", "text"),
    column("employer", "text", "missing: hidden"),
    column("city", "text", "may be missing"),
    column("schedule", "text", "office, hybrid or remote"),
    column("experience", "text"),
    column("salary_from", "integer", "a month; 0 is stated"),
    column("salary_to", "integer", "a month; missing when not stated"),
    column("currency", "text", "RUR, USD or EUR; missing without pay"),
    column("gross", "boolean", "missing when not said"),
    column("skills", "text", "parted by |"),
    column("published_at", "timestamp", "Moscow's clock, +0300 without a colon"),
]
# How a row of the CSV files is spoilt, and how many rows are.
FAULTS = {"no_name": 2, "words_for_pay": 3, "spaces_in_number": 4, "inverted_ends": 2, "unknown_currency": 3,
          "id_again": 3, "bad_date": 2, "short_row": 2}  # fmt: skip
LOGGERS = {"http": 0.55, "importer": 0.2, "db": 0.15, "scheduler": 0.1}
PATHS = ("/vacancies", "/vacancies/{}", "/employers/{}", "/search?text=python", "/health")

Row = dict[str, Any]


@dataclass(frozen=True)
class Encoded(File):
    """A file whose bytes are not UTF-8."""

    encoding: str = "utf-8"

    @property
    def data(self) -> bytes:
        """The bytes that are written and hashed."""
        return self.text.encode(self.encoding)


def build(seed: int) -> list[Row]:
    """200 whole vacancies. One seed always gives the same rows."""
    rng = _stream(seed, 1)
    tables = jobs.build(seed + 1)  # another draw of the same kind of board
    names = {row[0]: " ".join(row[1].split()) for row in tables["employers"]}
    rows = []
    for number, row in enumerate(tables["vacancies"][:COUNT]):
        _, employer, title, city, schedule, experience, low, high, currency, gross, at = row
        moment = datetime.fromisoformat(at) + timedelta(hours=3)
        paid = low is not None or high is not None
        rows.append(
            {
                "id": FIRST_ID + number,
                "name": title,
                "employer": names.get(employer),
                "city": city,
                "schedule": schedule,
                "experience": experience,
                "salary": {"from": low, "to": high, "currency": currency, "gross": gross} if paid else None,
                "skills": _skills(rng, title),
                "published_at": moment.strftime("%Y-%m-%dT%H:%M:%S+0300"),
            }
        )
    return rows


def made(seed: int) -> Made:
    """The data set's files, and the truth that only graders read."""
    rows = build(seed)
    cells, faults = _spoilt(rows, seed)
    log, log_truth = _log(seed)
    whole = "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n"
    mixed, mixed_lines = _mixed_ends(_csv(cells, ";"), seed)
    files = {
        "vacancies_small.json": File(whole),
        "vacancies_small.csv": File(_csv(cells, ","), COUNT, COLUMNS),
        "vacancies_small.bom.csv": Encoded(_csv(cells, ",").replace("\n", "\r\n"), COUNT, COLUMNS, "utf-8-sig"),
        "vacancies_small.cp1251.csv": Encoded(mixed, COUNT, COLUMNS, "cp1251"),
        "app.log": File(log),
        "config.toml": File(CONFIG),
    }
    truth = {"seed": seed, "faults": faults, "cp1251_lines_with_crlf": mixed_lines, "log": log_truth}
    return Made(name=NAME, files=files, truth=json.dumps(truth, ensure_ascii=False) + "\n")


def _skills(rng: np.random.Generator, title: str) -> list[str]:
    if rng.random() < 0.12:
        return []
    language = next((name for name in STACKS if name.lower() in title.lower()), "Python")
    own = [STACKS[language][i] for i in rng.permutation(4)[: int(rng.integers(0, 4))]]
    return [language, *own, *(SHARED[i] for i in rng.permutation(7)[: int(rng.integers(1, 5))])]


def _spoilt(rows: list[Row], seed: int) -> tuple[list[list[str]], dict[str, list[int]]]:
    """The rows as cells, some of them spoilt; and the data lines (1 is the first) by fault."""
    rng = _stream(seed, 2)
    cells = [_cells(row) for row in rows]
    paid = [n for n in rng.permutation(COUNT) if n and rows[n]["salary"]]
    both = [n for n in paid if cells[n][6] and cells[n][7] and cells[n][6] != cells[n][7]]
    rest = [int(n) for n in rng.permutation(COUNT) if n > 5]
    used: set[int] = set()
    faults: dict[str, list[int]] = {}
    for fault, count in FAULTS.items():
        pool = both if fault in {"inverted_ends", "spaces_in_number"} else paid if "pay" in fault else rest
        pool = paid if fault == "unknown_currency" else pool
        chosen = [int(n) for n in pool if int(n) not in used][:count]
        used |= set(chosen)
        for n in chosen:
            _spoil(cells, n, fault)
        faults[fault] = sorted(n + 1 for n in chosen)
    return cells, faults


def _spoil(cells: list[list[str]], n: int, fault: str) -> None:
    row = cells[n]
    if fault == "no_name":
        row[1] = ""
    elif fault == "words_for_pay":
        row[6], row[7] = "по договорённости", ""
    elif fault == "spaces_in_number":
        row[7] = f"{int(row[7]):,}".replace(",", "\u00a0")
    elif fault == "inverted_ends":
        row[6], row[7] = row[7], row[6]
    elif fault == "unknown_currency":
        row[8] = "руб."
    elif fault == "id_again":
        row[0] = cells[0][0]
    elif fault == "bad_date":
        row[11] = f"{row[11][8:10]}.{row[11][5:7]}.{row[11][:4]}"
    elif fault == "short_row":
        del row[9:]


def _cells(row: Row) -> list[str]:
    pay = row["salary"] or {}
    values = [row["id"], row["name"], row["employer"], row["city"], row["schedule"], row["experience"]]
    values += [pay.get(name) for name in ("from", "to", "currency", "gross")]
    values += ["|".join(row["skills"]), row["published_at"]]
    return ["" if v is None else str(v).lower() if isinstance(v, bool) else str(v) for v in values]


def _csv(cells: list[list[str]], separator: str) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\n")
    writer.writerow(item["name"] for item in COLUMNS)
    writer.writerows(cells)
    return out.getvalue()


def _mixed_ends(text: str, seed: int) -> tuple[str, int]:
    """Two lines in three end with CRLF, the others with LF: as a file that was edited on two systems."""
    lines = text.splitlines()
    marks = _stream(seed, 3).random(len(lines)) < 2 / 3
    return "".join(line + ("\r\n" if mark else "\n") for line, mark in zip(lines, marks, strict=True)), int(marks.sum())


def _log(seed: int) -> tuple[str, dict[str, Any]]:
    """2,000 lines of one day: requests, imports, queries, tracebacks over several lines, a few cut lines."""
    rng = _stream(seed, 4)
    moment, lines = datetime(2025, 11, 3, 6), []
    truth: dict[str, Any] = {"levels": {}, "tracebacks": [], "cut": [], "slow": [], "status": {}}
    while len(lines) < LINES:
        moment += timedelta(milliseconds=int(rng.exponential(20_000)) + 1)
        entry, kind, facts = _entry(rng, moment)
        if len(lines) + len(entry) > LINES:
            continue
        number = len(lines) + 1
        if len(entry) == 1 and rng.random() < 0.004:
            lines.append(entry[0][: int(rng.integers(5, 22))])
            truth["cut"].append(number)
            continue
        lines += entry
        truth["levels"][kind] = truth["levels"].get(kind, 0) + 1
        if len(entry) > 1:
            truth["tracebacks"].append(number)
        if "status" in facts:
            truth["status"][facts["status"]] = truth["status"].get(facts["status"], 0) + 1
            truth["slow"] += [number] if facts["ms"] >= 1000 else []
    return "\n".join(lines) + "\n", truth


def _entry(rng: np.random.Generator, moment: datetime) -> tuple[list[str], str, dict[str, Any]]:
    """The lines of one event, its level, and the facts in it."""
    logger = _pick(rng, LOGGERS)
    head = moment.strftime("%Y-%m-%d %H:%M:%S.") + f"{moment.microsecond // 1000:03d}"
    number = int(rng.integers(1, 9000))
    if logger == "http":
        status = int(_pick(rng, {"200": 0.86, "304": 0.04, "404": 0.05, "429": 0.02, "500": 0.03}))
        ms = int(rng.lognormal(3.4, 1.1)) + 1
        level = "ERROR" if status == 500 else "WARNING" if status == 429 else "INFO"
        path = PATHS[int(rng.integers(len(PATHS)))].format(number)
        lines = [f"{head} {level:<7} http GET {path} {status} {ms}ms request_id={rng.integers(2**32):08x}"]
        if status == 500:
            lines += [
                "Traceback (most recent call last):",
                f'  File "jobboard/api.py", line {number % 90 + 10}, in show',
            ]
            lines += [f"    vacancy = rows[{number}]", f"KeyError: {number}"]
        return lines, level, {"status": str(status), "ms": ms}
    level = _pick(rng, {"DEBUG": 0.3, "INFO": 0.6, "WARNING": 0.1})
    said = {
        "importer": f"accepted={number} rejected={number % 7} file=вакансии_{number % 12 + 1:02d}.csv",
        "db": f"pool in_use={number % 9} waiting={number % 3}",
        "scheduler": f"job=refresh_rates took={number % 900}ms",
    }
    return [f"{head} {level:<7} {logger} {said[logger]}"], level, {}


CONFIG = """\
# Settings of the job board. No secrets here: those come from the environment.
title = "jobboard"
locale = "ru"

[database]
url = "postgresql+psycopg://localhost/jobboard"
pool_size = 5
timeout_seconds = 2.5

[importer]
strict = false
encodings = ["utf-8", "utf-8-sig", "cp1251"]
max_bad_share = 0.05
first_day = 2025-06-02

[[sites]]
name = "hh"
base_url = "http://127.0.0.1:8080"
per_page = 100
requests_per_second = 5
token_env = "HH_TOKEN"

[[sites]]
name = "superjob"
base_url = "http://127.0.0.1:8080/2.0"
per_page = 100
requests_per_second = 2
token_env = "SUPERJOB_KEY"

[logging]
level = "INFO"
file = "app.log"
"""


def _stream(seed: int, table: int) -> np.random.Generator:
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, 3, table])))


def _pick(rng: np.random.Generator, weighted: dict[str, float]) -> str:
    point = rng.random()
    for name, weight in weighted.items():
        point -= weight
        if point < 0:
            return name
    return next(iter(weighted))
