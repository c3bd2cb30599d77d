# ruff: noqa: RUF001 - Russian text is the subject
"""The data sets of people and choices: ``courses``, a catalogue of learning places, and accounts for a service.

The platforms exist, the courses in the rows do not: names, prices and hours are invented, "unknown" cells are wanted.
"""

from __future__ import annotations

import csv
import io
import json

import numpy as np
from manifest import File, Made, column

NAME = "courses"
COUNT, USERS = 48, 40
DAY = "2025-11-01"
# place: kind, price of one course in roubles (low, high; 0, 0 is free), hours (low, high), chance of help by a person
PLACES = {
    "Coursera": ("platform", 0, 30, 20, 120, 0.2),
    "Stepik": ("platform", 0, 12, 10, 90, 0.3),
    "GeekBrains": ("platform", 40, 160, 150, 900, 0.9),
    "Yandex Practicum": ("platform", 80, 200, 250, 900, 1.0),
    "technical university": ("university", 0, 400, 2000, 6000, 1.0),
    "self-study": ("self-study", 0, 3, 50, 600, 0.0),
}
TOPICS = ("Python", "SQL", "Backend", "Java", "Алгоритмы", "Docker", "Тестирование", "Go")
FORMS = ("{}: основы", "{} с нуля до службы", "Практика: {}", "{} для разработчиков")
COLUMNS = [
    column("course_id", "integer", "key"),
    column("place", "text"),
    column("kind", "text", "platform, university or self-study"),
    column("title", "text", "invented"),
    column("price_rub", "text", "whole roubles, 0 is free, or unknown"),
    column("hours", "text", "or unknown"),
    column("practice_share", "text", "0 to 1, or unknown"),
    column("review_by_person", "text", "yes, no or unknown"),
    column("deadlines", "text", "yes, no or unknown"),
    column("certificate", "text", "yes, no or unknown"),
    column("checked_on", "date"),
]
FIRST = ("Ада", "Лев", "Мира", "Тихон", "Вера", "Глеб", "Яна", "Савва")
ROLES = ("applicant", "employer", "moderator")


def made(seed: int) -> Made:
    """The catalogue, the accounts, and the truth that only graders read."""
    rows = build(seed)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(item["name"] for item in COLUMNS)
    writer.writerows(rows)
    unknown = {COLUMNS[n]["name"]: [row[0] for row in rows if row[n] == "unknown"] for n in range(4, 10)}
    truth = {"seed": seed, "unknown": unknown}
    accounts = "[\n" + ",\n".join(json.dumps(one, ensure_ascii=False) for one in users(seed)) + "\n]\n"
    files = {"course_catalogue.csv": File(out.getvalue(), COUNT, COLUMNS), "users.json": File(accounts)}
    return Made(name=NAME, files=files, truth=json.dumps(truth) + "\n")


def build(seed: int) -> list[list[str]]:
    """48 rows, eight a place; about one cell in ten that may be unknown is."""
    rng = _stream(seed, 1)
    rows = []
    for number in range(COUNT):
        place = list(PLACES)[number % len(PLACES)]
        kind, cheap, dear, short, long, help_share = PLACES[place]
        price = 1000 * int(rng.integers(cheap, dear + 1)) if rng.random() < 0.7 or cheap else 0
        hours = 5 * int(rng.integers(short // 5, long // 5 + 1))
        yes = ["yes" if rng.random() < share else "no" for share in (help_share, 0.6, 0.7)]
        cells = [str(price), str(hours), f"{rng.integers(2, 10) / 10:.1f}", *yes]
        cells = ["unknown" if rng.random() < 0.1 else cell for cell in cells]
        topic = TOPICS[int(rng.integers(len(TOPICS)))]
        title = FORMS[int(rng.integers(len(FORMS)))].format(topic)
        rows.append([str(number + 1), place, kind, title, *cells, DAY])
    return rows


def users(seed: int) -> list[dict[str, object]]:
    """40 invented accounts: no password and no hash; mail at example.org only."""
    rng = _stream(seed, 2)
    found: list[dict[str, object]] = []
    for number in range(1, USERS + 1):
        role = ROLES[int(rng.choice(3, p=[0.7, 0.25, 0.05]))] if number > 3 else ROLES[number - 1]
        name = FIRST[int(rng.integers(len(FIRST)))]
        owns = sorted(int(n) for n in rng.integers(100, 400, 3)) if role == "employer" else []
        found.append(
            {
                "user_id": number,
                "name": name,
                "mail": f"user{number}@example.org",
                "role": role,
                "active": bool(rng.random() < 0.9 or number <= 3),
                "vacancies": owns,
            }
        )
    return found


def _stream(seed: int, table: int) -> np.random.Generator:
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, 6, table])))
