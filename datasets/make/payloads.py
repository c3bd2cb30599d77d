# ruff: noqa: RUF001 - Russian names are data
"""A market's vacancy as the sites' APIs show it: pure functions from one posting (a plain dict) to one payload.

    for posting in postings(market(seed, vacancies=400)):
        hh_item(posting); hh_detail(posting); superjob_object(posting)

A posting has the columns of ``vacancies`` and ``salaries``, plus ``employer_name``, ``accredited_it``, ``trusted``,
``area_name`` and ``skills`` (names in the order of the page). Missing values are None. Where a shape of
the sites' is not known the value is null or an empty list. ``base`` puts another address in front of every link.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

Posting = dict[str, Any]
Payload = dict[str, Any]

BASE = "https://api.hh.ru"
PAGE = "https://hh.ru"
SUPERJOB = "https://www.superjob.ru"
MOSCOW = timezone(timedelta(hours=3))
EXPERIENCE = {"noExperience": "Нет опыта", "between1And3": "От 1 года до 3 лет", "between3And6": "От 3 до 6 лет",
              "moreThan6": "Более 6 лет"}  # fmt: skip
EMPLOYMENT = {"full": "Полная занятость", "part": "Частичная занятость", "project": "Проектная работа",
              "volunteer": "Волонтерство", "probation": "Стажировка"}  # fmt: skip
SCHEDULE = {"fullDay": "Полный день", "shift": "Сменный график", "flexible": "Гибкий график",
            "remote": "Удаленная работа", "flyInFlyOut": "Вахтовый метод"}  # fmt: skip
FORMAT = {"ON_SITE": "На месте работодателя", "REMOTE": "Удалённо", "HYBRID": "Гибрид"}
ROLES = {96: "Программист, разработчик"}
SUPERJOB_EXPERIENCE = {"noExperience": (1, "Без опыта"), "between1And3": (2, "От 1 года"),
                       "between3And6": (3, "От 3 лет"), "moreThan6": (4, "От 6 лет")}  # fmt: skip
SUPERJOB_CURRENCY = {"RUR": "rub", "RUB": "rub", "UAH": "uah", "UZS": "uzs"}
TAG = re.compile(r"<[^>]*>")


def postings(world: Any, chosen: Iterable[int] | None = None) -> list[Posting]:
    """The market's vacancies as postings in the order of the table; ``chosen`` names the ids wanted."""
    table = world.vacancies
    if chosen is not None:
        table = table[table["vacancy_id"].isin(list(chosen))]
    pay = {row["vacancy_id"]: row for row in plain(world.salaries)}
    firms = {row["employer_id"]: row for row in plain(world.employers)}
    places = {row["area_id"]: row["name"] for row in plain(world.areas)}
    names = {row["skill_id"]: row["name"] for row in plain(world.skills[["skill_id", "name"]])}
    links = world.vacancy_skills
    links = links[links["vacancy_id"].isin(table["vacancy_id"])].sort_values(["vacancy_id", "position"])
    skills: dict[int, list[str]] = {}
    for vacancy, skill in zip(links["vacancy_id"].tolist(), links["skill_id"].tolist(), strict=True):
        skills.setdefault(vacancy, []).append(names[skill])
    nothing = {"amount_from": None, "amount_to": None, "currency": None, "gross": None}
    found = []
    for row in plain(table):
        firm = firms.get(row["employer_id"]) or {}
        found.append(
            row
            | {key: pay.get(row["vacancy_id"], nothing)[key] for key in nothing}
            | {"employer_name": firm.get("name"), "accredited_it": firm.get("accredited_it", False)}
            | {"trusted": firm.get("trusted", False), "area_name": places.get(row["area_id"], "")}
            | {"skills": skills.get(row["vacancy_id"], [])}
        )
    return found


def plain(frame: Any) -> list[dict[str, Any]]:
    """A frame's rows as dicts of Python values: None for missing, int for whole numbers of nullable columns."""
    columns = {}
    for name in frame.columns:
        values, missing = frame[name].tolist(), frame[name].isna().tolist()
        whole = name.startswith("amount") or name.endswith(("_id", "_of", "_ms", "_code"))
        columns[name] = [
            None if gone else int(value) if whole and isinstance(value, float) else value
            for value, gone in zip(values, missing, strict=True)
        ]
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def hh_item(posting: Posting, words: Iterable[str] = (), base: str = "") -> Payload:
    """One item of ``GET /vacancies``: no skills and no description; ``words`` are marked in the snippet."""
    number, area = str(posting["vacancy_id"]), posting["area_id"]
    api, site = base or BASE, base or PAGE
    salary = hh_salary(posting)
    moment = hh_time(posting["published_at"])
    return {
        "id": number, "name": posting["name"], "premium": False, "has_test": False, "response_letter_required": False,
        "archived": posting.get("archived_at") is not None, "department": None,
        "area": {"id": area, "name": posting["area_name"], "url": f"{api}/areas/{area}"}, "salary": salary,
        "salary_range": salary and {**salary, "mode": {"id": "MONTH", "name": "За месяц"}, "frequency": None},
        "type": {"id": "open", "name": "Открытая"} if posting["employer_id"] is not None
        else {"id": "anonymous", "name": "Анонимная"},
        "address": None, "response_url": None, "published_at": moment, "created_at": moment,
        "apply_alternate_url": f"{site}/applicant/vacancy_response?vacancyId={number}",
        "url": f"{api}/vacancies/{number}", "alternate_url": f"{site}/vacancy/{number}", "relations": [],
        "employer": hh_employer(posting, base), "snippet": snippet(posting, words), "contacts": None,
        "schedule": _named(SCHEDULE, posting["schedule_id"]), "working_days": [], "working_time_intervals": [],
        "working_time_modes": [], "accept_temporary": False,
        "professional_roles": [{"id": str(posting["role_id"]), "name": ROLES.get(posting["role_id"], "Другое")}],
        "accept_incomplete_resumes": False, "experience": _named(EXPERIENCE, posting["experience_id"]),
        "employment": _named(EMPLOYMENT, posting["employment_id"]),
        "employment_form": {"id": "FULL", "name": "Полная"} if posting["employment_id"] == "full" else None,
        "internship": posting["experience_id"] == "noExperience", "night_shifts": False,
        "work_format": [_named(FORMAT, posting["work_format"])] if posting["work_format"] else [],
        "working_hours": [], "work_schedule_by_days": [], "sort_point_distance": None,
    }  # fmt: skip


def hh_detail(posting: Posting, base: str = "") -> Payload:
    """``GET /vacancies/{id}``: the item, its skills (may be []) and its description (HTML)."""
    return hh_item(posting, base=base) | {
        "description": posting["description_html"] or "", "branded_description": None,
        "key_skills": [{"name": name} for name in posting["skills"]],
        "initial_created_at": hh_time(posting["published_at"]), "code": None, "test": None,
        "billing_type": {"id": "standard", "name": "Стандарт"}, "allow_messages": True, "driver_license_types": [],
        "accept_handicapped": False, "accept_kids": False,
    }  # fmt: skip


def hh_salary(posting: Posting) -> Payload | None:
    """from, to, currency, gross; None when no end is stated. Roubles are ``RUR`` here, other codes stay."""
    low, high = posting["amount_from"], posting["amount_to"]
    if low is None and high is None:
        return None
    currency = "RUR" if posting["currency"] == "RUB" else posting["currency"]
    return {"from": low, "to": high, "currency": currency, "gross": posting["gross"]}


def hh_employer(posting: Posting, base: str = "") -> Payload:
    """The employer; a hidden one has a name only."""
    number = posting["employer_id"]
    if number is None:
        return {"id": None, "name": "Работодатель скрыт", "url": None, "alternate_url": None, "logo_urls": None,
                "vacancies_url": None, "accredited_it_employer": False, "trusted": False}  # fmt: skip
    return {
        "id": str(number), "name": posting["employer_name"], "url": f"{base or BASE}/employers/{number}",
        "alternate_url": f"{base or PAGE}/employer/{number}", "logo_urls": None,
        "vacancies_url": f"{base or BASE}/vacancies?employer_id={number}",
        "accredited_it_employer": bool(posting["accredited_it"]), "trusted": bool(posting["trusted"]),
    }  # fmt: skip


def snippet(posting: Posting, words: Iterable[str] = ()) -> Payload:
    """Two short texts, either may be null; every word looked for stands in ``<highlighttext>``."""
    text = " ".join(html.unescape(TAG.sub(" ", posting["description_html"] or "")).split())
    asked = f"Опыт: {', '.join(posting['skills'][:6])}." if posting["skills"] else None
    return {"requirement": _marked(asked, words), "responsibility": _marked(text[:180] or None, words)}


def superjob_object(posting: Posting, base: str = "") -> Payload:
    """One object of SuperJob's ``GET /2.0/vacancies/``: **0 is "not stated"**, times are Unix seconds."""
    known = posting["currency"] in SUPERJOB_CURRENCY
    low, high = ((posting[end] or 0) if known else 0 for end in ("amount_from", "amount_to"))
    number, title = SUPERJOB_EXPERIENCE[posting["experience_id"]]
    remote = posting["work_format"] == "REMOTE" or posting["schedule_id"] == "remote"
    published, gone = unix(posting["published_at"]), posting.get("archived_at")
    return {
        "id": posting["vacancy_id"], "profession": posting["name"], "firm_name": posting["employer_name"] or "",
        "payment_from": low, "payment_to": high,
        "currency": SUPERJOB_CURRENCY[posting["currency"]] if known else "rub", "agreement": not (low or high),
        "town": {"id": int(posting["area_id"]), "title": posting["area_name"], "declension": "", "genitive": "",
                 "hasMetro": posting["area_id"] in {"1", "2"}},
        "catalogues": [{"id": 33, "key": 33, "title": "IT, Интернет, связь, телеком",
                        "positions": [{"id": 48, "key": 48, "title": "Разработка, программирование"}]}],
        "type_of_work": {"id": 6, "title": "Полный рабочий день"},
        "place_of_work": {"id": 2, "title": "Удалённая работа"} if remote else {"id": 1, "title": "У работодателя"},
        "experience": {"id": number, "title": title}, "education": {"id": 0, "title": ""},
        "date_published": published, "date_pub_to": published + 30 * 86_400,
        "date_archived": unix(gone) if gone is not None else 0,
        "client": {"id": posting["employer_id"] or 0, "title": posting["employer_name"] or ""},
        "link": f"{base or SUPERJOB}/vakansii/{posting['vacancy_id']}.html",
        "vacancyRichText": posting["description_html"] or "",
        "candidat": ", ".join(posting["skills"]), "phones": None, "metro": [], "languages": [], "latitude": None,
        "longitude": None, "is_archive": gone is not None, "is_closed": False,
    }  # fmt: skip


def area_tree(areas: Any) -> list[Payload]:
    """``GET /areas``: [{id, parent_id or null, name, areas}] from the flat table."""
    rows = areas if isinstance(areas, list) else plain(areas)
    nodes = {
        r["area_id"]: {"id": r["area_id"], "parent_id": r["parent_id"], "name": r["name"], "areas": []} for r in rows
    }
    for node in nodes.values():
        if node["parent_id"] is not None:
            nodes[node["parent_id"]]["areas"].append(node)
    return [node for node in nodes.values() if node["parent_id"] is None]


def hh_time(moment: datetime) -> str:
    """Moscow's clock, with no colon in the offset."""
    return _aware(moment).astimezone(MOSCOW).strftime("%Y-%m-%dT%H:%M:%S%z")


def unix(moment: datetime) -> int:
    """Whole seconds since 1970."""
    return int(_aware(moment).timestamp())


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _named(names: dict[str, str], key: str | None) -> Payload | None:
    return None if key is None else {"id": key, "name": names.get(key, key)}


def _marked(text: str | None, words: Iterable[str]) -> str | None:
    known = sorted(map(re.escape, words), key=len, reverse=True)
    if not text or not known:
        return text
    return re.sub(rf"(?<![\w#+])({'|'.join(known)})(?![\w#+])", r"<highlighttext>\1</highlighttext>", text, flags=re.I)
