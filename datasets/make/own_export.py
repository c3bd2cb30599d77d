# ruff: noqa: RUF001 - Russian text is the subject
"""The data set ``own_export``: what a professional network hands to one of its members, as a folder of CSV files.

The layout is ours: no real export was read. The member, the people and the firms are invented.
"""

from __future__ import annotations

import csv
import io
import json
from datetime import date, timedelta

import numpy as np
import pandas as pd
from manifest import File, Made, column
from market import firms, places

NAME = "own_export"
MADE_ON = date(2026, 5, 12)
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # noqa: SIM905
OWN, OTHERS = ("Тая", "Ровнина"), ("Мира", "Глеб", "Яна", "Савва", "Вера", "Лев", "Ада", "Тихон")
SURNAMES = ("Бересклет", "Ухватов", "Лукошко", "Журавина", "Кадкин", "Полынь")
TITLES = ("Python-разработчик", "Стажёр", "Backend developer", "Младший разработчик", "Инженер поддержки")
SKILLS = ("Python", "SQL", "PostgreSQL", "python", "Git", "Docker", "FastAPI", "postgres", "Linux")
NOTE = "Notes:\nContacts who hide their mail have an empty cell.\n\n"
_TEXT = "text"
TABLES = {
    "Profile.csv": [column("First Name", _TEXT), column("Last Name", _TEXT), column("Headline", _TEXT),
                    column("Location", _TEXT)],
    "Positions.csv": [column("Company Name", _TEXT), column("Title", _TEXT),
                      column("Description", _TEXT, "may hold line ends"), column("Started On", _TEXT, "Mar 2024"),
                      column("Finished On", _TEXT, "missing: still there")],
    "Skills.csv": [column("Name", _TEXT, "as typed; the same skill in two spellings")],
    "Applications.csv": [column("Application Date", _TEXT, "3/14/26, 9:05 AM: month first"),
                         column("Company Name", _TEXT), column("Job Title", _TEXT),
                         column("Contact Email", _TEXT, "another person's")],
    "Contacts.csv": [column("First Name", _TEXT), column("Last Name", _TEXT), column("Email Address", _TEXT),
                     column("Company", _TEXT), column("Connected On", _TEXT, "05 Mar 2024")],
}  # fmt: skip


def made(seed: int) -> Made:
    """The five files, and the truth: what is the member's own, and every value that is another person's."""
    rng = np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, 9])))
    areas = places.areas()
    names = firms.employers(seed + 1, 40, areas, np.full(len(areas), 1 / len(areas)))["name"].tolist()
    rows = {
        "Profile.csv": [[*OWN, "Backend, Python", "Тверь"]],
        "Positions.csv": _positions(rng, names),
        "Skills.csv": [[SKILLS[int(i)]] for i in rng.permutation(len(SKILLS))[:7]],
        "Applications.csv": _applications(rng, names),
        "Contacts.csv": _contacts(rng, names),
    }
    files = {name: File(_text(name, lines), len(lines), TABLES[name]) for name, lines in rows.items()}
    people = {f"{first} {last}" for first, last, *_ in rows["Contacts.csv"]}
    mails = {row[2] for row in rows["Contacts.csv"]} | {row[3] for row in rows["Applications.csv"]}
    own = {name: lines for name, lines in rows.items() if name not in ("Contacts.csv", "Applications.csv")}
    own["Applications.csv"] = [row[:3] for row in rows["Applications.csv"]]
    truth = {"seed": seed, "own": own, "not_own": {"names": sorted(people), "mails": sorted(mails - {""})}}
    return Made(NAME, files, json.dumps(truth, ensure_ascii=False) + "\n")


def _positions(rng: np.random.Generator, names: list[str]) -> list[list[str]]:
    """Newest first; the first has no end."""
    found, end = [], MADE_ON
    for n in range(4):
        start = end - timedelta(days=int(rng.integers(200, 900)))
        text = "Сервис откликов.\nPostgreSQL, очереди" if n % 2 else ""
        found.append([names[n], TITLES[int(rng.integers(len(TITLES)))], text, _month(start), _month(end) if n else ""])
        end = start - timedelta(days=int(rng.integers(20, 120)))
    return found


def _applications(rng: np.random.Generator, names: list[str]) -> list[list[str]]:
    found = []
    for days in sorted(int(n) for n in rng.integers(1, 400, 24)):
        day, hour, minute = MADE_ON - timedelta(days=days), int(rng.integers(8, 22)), int(rng.integers(60))
        when = f"{day.month}/{day.day}/{day:%y}, {(hour - 1) % 12 + 1}:{minute:02d} {'AM' if hour < 12 else 'PM'}"
        firm = int(rng.integers(len(names)))
        mail = f"hr{firm}@example.org" if rng.random() < 0.6 else ""
        found.append([when, names[firm], TITLES[int(rng.integers(len(TITLES)))], mail])
    return found


def _contacts(rng: np.random.Generator, names: list[str]) -> list[list[str]]:
    found = []
    pairs = [(first, last) for first in OTHERS for last in SURNAMES]
    for n, i in enumerate(rng.permutation(len(pairs))[:30]):
        day = MADE_ON - timedelta(days=int(rng.integers(1, 2000)))
        mail = f"contact{n}@example.org" if rng.random() < 0.4 else ""
        found.append([*pairs[int(i)], mail, names[int(rng.integers(len(names)))], f"{day.day:02d} {_month(day)}"])
    return found


def _month(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"


def _text(name: str, rows: list[list[str]]) -> str:
    """CSV with quotes where needed; the contacts begin with a note of three lines, the profile with a BOM."""
    out = io.StringIO()
    pd.DataFrame(rows, columns=[item["name"] for item in TABLES[name]]).to_csv(
        out, index=False, lineterminator="\n", quoting=csv.QUOTE_MINIMAL
    )
    return {"Contacts.csv": NOTE, "Profile.csv": "\ufeff"}.get(name, "") + out.getvalue()
