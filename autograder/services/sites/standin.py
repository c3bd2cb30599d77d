# ruff: noqa: RUF001 - Russian names are data
"""Invented vacancies in HeadHunter's shape, until the market generator's payloads stand here."""

from __future__ import annotations

import random
from typing import Any

from autograder.services.sites.clock import hh_time
from autograder.services.sites.messages import BASE

NEWEST = 1_793_610_000.0  # 2026-11-02, 12:00 in Moscow
TREE = {
    "113": ("Россия", {"1": "Москва", "2": "Санкт-Петербург", "3": "Екатеринбург", "4": "Новосибирск",
                       "41": "Калининград", "88": "Казань"}),
    "40": ("Казахстан", {"160": "Алматы", "159": "Астана"}),
}  # fmt: skip
LEVELS = {"noExperience": ("Нет опыта", 75), "between1And3": ("От 1 года до 3 лет", 150),
          "between3And6": ("От 3 до 6 лет", 240), "moreThan6": ("Более 6 лет", 300)}  # fmt: skip
EMPLOYMENT = {"full": "Полная занятость", "part": "Частичная занятость", "project": "Проектная работа"}
SCHEDULES = {"fullDay": "Полный день", "remote": "Удаленная работа", "flexible": "Гибкий график"}
FORMATS = {"ON_SITE": "На месте работодателя", "REMOTE": "Удалённо", "HYBRID": "Гибрид"}
FIRST = ["Войлочный", "Пунцовый", "Вязаный", "Льняной", "Сизый", "Сургучный"]
SECOND = ["Утёс", "Причал", "Бакен", "Флюгер", "Челнок", "Шмель"]
LANGUAGES = {"Python": ["Django", "FastAPI", "Celery"], "Java": ["Spring", "Hibernate", "Maven"],
             "Go": ["gRPC", "Kafka", "NATS"], "PHP": ["Laravel", "Symfony", "MySQL"],
             "C#": [".NET Core", "MS SQL", "RabbitMQ"]}  # fmt: skip
SHARED = ["PostgreSQL", "Git", "Docker", "Linux", "SQL", "Redis", "REST API"]
GRADES = {"noExperience": "Стажёр", "between1And3": "Младший", "between3And6": "", "moreThan6": "Старший"}


def standin_world(seed: int, rows: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """``rows`` vacancies, newest first, and the tree of areas."""
    draw = random.Random(f"sites {seed}")
    names = draw.sample([f"{a} {b}" for a in FIRST for b in SECOND], 30)
    numbers = sorted(draw.sample(range(90_000_000, 99_000_000), rows), reverse=True)
    at = NEWEST
    vacancies = []
    for number in numbers:
        at -= draw.expovariate(rows / (25 * 86_400))
        vacancies.append(_vacancy(draw, number, names, at))
    return vacancies, _areas()


def _areas() -> list[dict[str, Any]]:
    return [
        {
            "id": country,
            "parent_id": None,
            "name": name,
            "areas": [{"id": key, "parent_id": country, "name": city, "areas": []} for key, city in cities.items()],
        }
        for country, (name, cities) in TREE.items()
    ]


def _vacancy(draw: random.Random, number: int, names: list[str], at: float) -> dict[str, Any]:
    language = draw.choices(list(LANGUAGES), [30, 25, 18, 17, 10])[0]
    level = draw.choices(list(LEVELS), [7, 36, 46, 11])[0]
    area, city = draw.choices(list(TREE["113"][1].items()), [47, 13, 5, 4, 2, 4])[0]
    skills = [language, *draw.sample(LANGUAGES[language], draw.randint(0, 3)), *draw.sample(SHARED, draw.randint(1, 5))]
    if draw.random() < 0.15:
        skills = []
    where = draw.choices(list(FORMATS), [45, 40, 15])[0]
    salary = _salary(draw, LEVELS[level][1])
    employer = draw.randrange(len(names))
    stack = ", ".join(skills) or language
    address, moment = f"{BASE}/vacancies/{number}", hh_time(at)
    return {
        "id": str(number), "name": f"{GRADES[level]} {language}-разработчик".strip(), "premium": False,
        "has_test": False, "response_letter_required": draw.random() < 0.1, "archived": False, "department": None,
        "area": {"id": area, "name": city, "url": f"{BASE}/areas/{area}"}, "salary": salary,
        "salary_range": salary and {**salary, "mode": {"id": "MONTH", "name": "За месяц"}, "frequency": None},
        "type": {"id": "open", "name": "Открытая"}, "address": None, "response_url": None, "published_at": moment,
        "created_at": moment, "apply_alternate_url": f"{BASE}/applicant/vacancy_response?vacancyId={number}",
        "url": address, "alternate_url": f"{BASE}/vacancy/{number}", "relations": [],
        "employer": {"id": str(1000 + employer), "name": names[employer], "url": f"{BASE}/employers/{1000 + employer}",
                     "alternate_url": f"{BASE}/employer/{1000 + employer}", "logo_urls": None,
                     "vacancies_url": f"{BASE}/vacancies?employer_id={1000 + employer}",
                     "accredited_it_employer": employer % 3 == 0, "trusted": True},
        "snippet": {"requirement": f"Опыт с {stack}. Умение читать чужой код.",
                    "responsibility": f"Разрабатывать сервисы на {language}." if draw.random() < 0.9 else None},
        "contacts": None, "schedule": _named(SCHEDULES, "remote" if where == "REMOTE" else "fullDay"),
        "working_days": [], "working_time_intervals": [], "working_time_modes": [], "accept_temporary": False,
        "professional_roles": [{"id": "96", "name": "Программист, разработчик"}], "accept_incomplete_resumes": False,
        "experience": {"id": level, "name": LEVELS[level][0]}, "employment": _named(EMPLOYMENT, "full"),
        "employment_form": {"id": "FULL", "name": "Полная"}, "internship": level == "noExperience",
        "night_shifts": False, "work_format": [_named(FORMATS, where)], "working_hours": [],
        "work_schedule_by_days": [], "sort_point_distance": None,
        "description": f"<p>Мы ищем разработчика на <strong>{language}</strong>.</p><ul><li>{stack}</li></ul>",
        "branded_description": None, "key_skills": [{"name": skill} for skill in skills],
        "initial_created_at": moment, "code": None, "test": None,
        "billing_type": {"id": "standard", "name": "Стандарт"},
        "allow_messages": True, "driver_license_types": [], "accept_handicapped": False, "accept_kids": False,
    }  # fmt: skip


def _named(names: dict[str, str], key: str) -> dict[str, str]:
    return {"id": key, "name": names[key]}


def _salary(draw: random.Random, median: int) -> dict[str, Any] | None:
    """Pay in whole units a month, with one end or two; None for about half."""
    if draw.random() < 0.5:
        return None
    low = round(draw.lognormvariate(0, 0.35) * median / 10) * 10_000
    form = draw.choices(["both", "from", "to"], [54, 32, 14])[0]
    foreign = draw.random() < 0.05
    low, high = (low // 80, low * 3 // 160) if foreign else (low, low * 3 // 2)
    return {
        "from": None if form == "to" else low,
        "to": None if form == "from" else high,
        "currency": "USD" if foreign else "RUR",
        "gross": draw.choice([True, False, False, None]),
    }
