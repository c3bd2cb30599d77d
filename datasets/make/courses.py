# ruff: noqa: RUF001 - Russian text is the subject
"""The data sets of people and choices: ``courses``, a catalogue of learning places, and accounts for a service.

The platforms exist, the courses in the rows do not: names, prices and hours are invented, "unknown" cells are wanted.
Claims about a place that exists are about our own catalogue, or have no source; only invented places have papers.
"""

from __future__ import annotations

import csv
import io
import json
from datetime import date, timedelta

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
CLAIMS = [
    column("claim_id", "integer", "key"),
    column("about", "text", "a place of the catalogue, or an invented one"),
    column("invented_place", "boolean"),
    column("claim", "text"),
    column("source", "text", "where it can be looked up; missing: nowhere"),
    column("source_date", "text", "ISO date of the source; missing: it has none"),
]
TODAY = "2026-06-01"  # the day for which the truth says how a claim stands
FRESH = 365  # days
INVENTED = ("Верфь знаний", "Школа «Туесок»", "Курсы «Бакен»")
# Words that anybody could say of any place: nothing in them can be looked up, and none says a fact of a real place.
UNSOURCED = (
    "{}: все выпускники находят работу",
    "{}: лучшее место, чтобы начать",
    "{}: самые понятные лекции",
    "{}: после курса платят вдвое больше",
    "{}: диплом ценят все работодатели",
    "{}: обучение окупается за два месяца",
)
PAPERS = (
    ("{}: курс стоит {} руб.", "прейскурант, с. {}"),
    ("{}: курс длится {} часов", "учебный план, раздел {}"),
    ("{}: в наборе {} человек", "отчёт о наборе, с. {}"),
)
FIRST = ("Ада", "Лев", "Мира", "Тихон", "Вера", "Глеб", "Яна", "Савва")
ROLES = ("applicant", "employer", "moderator")


def made(seed: int) -> Made:
    """The catalogue, the accounts, and the truth that only graders read."""
    rows = build(seed)
    unknown = {COLUMNS[n]["name"]: [row[0] for row in rows if row[n] == "unknown"] for n in range(4, 10)}
    said = claims(seed, rows)
    truth = {"seed": seed, "unknown": unknown, "today": TODAY, "standing": {row[0]: standing(row) for row in said}}
    accounts = "[\n" + ",\n".join(json.dumps(one, ensure_ascii=False) for one in users(seed)) + "\n]\n"
    files = {
        "course_catalogue.csv": File(_csv(COLUMNS, rows), COUNT, COLUMNS),
        "claims.csv": File(_csv(CLAIMS, said), len(said), CLAIMS),
        "users.json": File(accounts),
    }
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


def claims(seed: int, catalogue: list[list[str]]) -> list[list[str]]:
    """Claims in a random order: of real places by our catalogue or by nothing, of invented ones by invented papers."""
    rng = _stream(seed, 3)
    found = []
    for place in tuple(PLACES)[:-1]:  # self-study promises nothing
        titles = [row[3] for row in catalogue if row[1] == place]
        known = sum(row[4] != "unknown" for row in catalogue if row[1] == place)
        file = "datasets/courses/course_catalogue.csv"
        found.append([place, "false", f"{place}: цена известна в {known} из 8 строк нашего каталога", file, DAY])
        found.append([place, "false", f"{place}: в нашем каталоге есть «{titles[0]}»", file, DAY])
        for n in rng.permutation(len(UNSOURCED))[:2]:
            found.append([place, "false", UNSOURCED[n].format(place), "", ""])
    # Ages of an invented paper in days; -1: its date is missing. The edge stands on both sides.
    for age in (FRESH, FRESH + 1, 0, -1, -1, *(int(n) for n in rng.integers(2, 1400, 13))):
        place = INVENTED[int(rng.integers(len(INVENTED)))]
        words, paper = PAPERS[int(rng.integers(len(PAPERS)))]
        day = "" if age < 0 else str(date.fromisoformat(TODAY) - timedelta(days=age))
        source = f"{place}: {paper.format(rng.integers(1, 40))}"
        found.append([place, "true", words.format(place, 10 * int(rng.integers(2, 90))), source, day])
    return [[str(n), *found[int(i)]] for n, i in enumerate(rng.permutation(len(found)), 1)]


def standing(claim: list[str], today: str = TODAY) -> str:
    """How a row of the claims stands: without a source or its date unsourced, stale after 365 days, else sourced."""
    *_, source, day = claim
    if not source or not day:
        return "unsourced"
    return "stale" if (date.fromisoformat(today) - date.fromisoformat(day)).days > FRESH else "sourced"


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


def _csv(columns: list[dict[str, str]], rows: list[list[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(item["name"] for item in columns)
    writer.writerows(rows)
    return out.getvalue()


def _stream(seed: int, table: int) -> np.random.Generator:
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, 6, table])))
