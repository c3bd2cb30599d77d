# ruff: noqa: RUF001 - Russian headers are the subject
"""Readers of the four real samples beside the project (../shared/real): every row, and the traps that they carry.

For measuring only: nothing of them enters the project, and everything here does without them where they are missing.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "real"
LEVELS = {
    "Нет опыта": "noExperience",
    "От 1 года до 3 лет": "between1And3",
    "От 3 до 6 лет": "between3And6",
    "Более 6 лет": "moreThan6",
}
BACKEND = re.compile(r"backend|back-end|бэк|python|java\b|golang|\bgo\b|php|c#|\.net|node|ruby|kotlin|scala", re.I)
WORKER = re.compile(r"разработ|developer|програм|engineer|инженер", re.I)
OTHERS = re.compile(
    r"front|фронт|qa|тест|аналит|analyst|devops|mobile|ios|android|1c|1с|data|преподав|учител|hr|рекрут|support|поддержк",
    re.I,
)


@dataclass(frozen=True)
class Sample:
    """One file: all its rows as read, and how often each trap occurs."""

    rows: pd.DataFrame
    traps: dict[str, Any]


def present(folder: Path = FOLDER) -> bool:
    """Whether the samples lie there."""
    return (folder / "hh_2022-04_it_trim.csv").is_file()


def april_2022(folder: Path = FOLDER) -> Sample:
    """IT vacancies with pay, April 2022: semicolons, repeated ids, foreign currency, typos."""
    path = folder / "hh_2022-04_it_trim.csv"
    rows = pd.read_csv(path, sep=";", encoding="utf-8")
    ends = rows[["SalaryFrom", "SalaryTo"]]
    low = ends.min(axis=1)
    traps = _file_traps(path) | {
        "separator": ";",
        "repeated ids": int(rows["Id"].duplicated().sum()),
        "one end only": int(ends.isna().any(axis=1).sum()),
        "foreign currency": int((rows["Currency"] != "RUR").sum()),
        "below 20,000 RUR (typos)": int(((rows["Currency"] == "RUR") & (low < 20_000)).sum()),
    }
    return Sample(rows, traps)


def october_2025(folder: Path = FOLDER) -> Sample:
    """Analysts, October 2025: lists printed as text, exactly 2,000 rows (the site's depth), most without pay."""
    path = folder / "hh_2025-10_analysts_skills.csv"
    rows = pd.read_csv(path, encoding="utf-8")
    rows["skills"] = [ast.literal_eval(text) if isinstance(text, str) else [] for text in rows["key_skills"]]
    traps = _file_traps(path) | {
        "rows at the depth limit": len(rows) == 2000,
        "lists printed as text": int(rows["key_skills"].notna().sum()),
        "rows without skills": int((rows["skills"].str.len() == 0).sum()),
        "rows without pay": int(rows[["salary_from", "salary_to"]].isna().all(axis=1).sum()),
        "one end only": int((rows["salary_from"].isna() ^ rows["salary_to"].isna()).sum()),
        "offsets without a colon": int(rows["date"].str.contains(r"[+-]\d{4}$").sum()),
    }
    return Sample(rows, traps)


def september_2025(folder: Path = FOLDER) -> Sample:
    """Analysts with pay, September 2025: a BOM, Russian headers, search marks in the text."""
    path = folder / "hh_2025-09_analysts_ru_headers.csv"
    rows = pd.read_csv(path, encoding="utf-8-sig")
    rows["skills"] = [text.split(", ") if isinstance(text, str) else [] for text in rows["Ключевые навыки"]]
    traps = _file_traps(path) | {
        "Russian headers": bool(rows.columns[0] == "Название"),
        "<highlighttext>": int(rows["Требования"].str.contains("<highlighttext>", na=False).sum()),
        "repeated links": int(rows["Ссылка"].duplicated().sum()),
        "one end only": int((rows["Зарплата от"].isna() ^ rows["Зарплата до"].isna()).sum()),
    }
    return Sample(rows, traps)


def ds_salaries(folder: Path = FOLDER) -> Sample:
    """Pay of data roles outside Russia, 2020-2023: a year's pay, many currencies."""
    path = folder / "ds_salaries_2020-2023.csv"
    rows = pd.read_csv(path, encoding="utf-8")
    traps = _file_traps(path) | {
        "a year's pay": True,
        "currencies": int(rows["salary_currency"].nunique()),
        "repeated rows without Id": int(rows.drop(columns="Id").duplicated().sum()),
    }
    return Sample(rows, traps)


READERS = (april_2022, october_2025, september_2025, ds_salaries)


def backend_2022(folder: Path = FOLDER) -> pd.DataFrame:
    """low, high, experience of the backend offers in roubles of April 2022, each id once, typos left out."""
    rows = april_2022(folder).rows.drop_duplicates("Id")
    title = rows["TitleName"].fillna("")
    fits = title.map(lambda text: bool(BACKEND.search(text) and WORKER.search(text) and not OTHERS.search(text)))
    rows = rows[fits & (rows["Currency"] == "RUR")]
    found = pd.DataFrame({"low": rows["SalaryFrom"], "high": rows["SalaryTo"], "experience": rows["Experience"]})
    return found[found[["low", "high"]].min(axis=1) >= 20_000].reset_index(drop=True)


def _file_traps(path: Path) -> dict[str, Any]:
    data = path.read_bytes()
    return {"BOM": data.startswith(b"\xef\xbb\xbf"), "CRLF": b"\r\n" in data}
