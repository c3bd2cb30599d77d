# ruff: noqa: RUF001 - Russian names are data
"""HeadHunter's ``/dictionaries``: the ids that the contract knows. Modes and frequencies of pay are not verified."""

from __future__ import annotations

from typing import Any

from autograder.services.sites.catalogue import PER_RUR

CURRENCIES = {"RUR": ("руб.", "Рубли"), "USD": ("USD", "Доллары"), "EUR": ("EUR", "Евро"),
              "KZT": ("KZT", "Тенге"), "BYR": ("бел.руб.", "Белорусские рубли"), "UZS": ("сум", "Сумы")}  # fmt: skip
NAMED = {
    "experience": {"noExperience": "Нет опыта", "between1And3": "От 1 года до 3 лет",
                   "between3And6": "От 3 до 6 лет", "moreThan6": "Более 6 лет"},
    "employment": {"full": "Полная занятость", "part": "Частичная занятость", "project": "Проектная работа",
                   "volunteer": "Волонтерство", "probation": "Стажировка"},
    "schedule": {"fullDay": "Полный день", "shift": "Сменный график", "flexible": "Гибкий график",
                 "remote": "Удаленная работа", "flyInFlyOut": "Вахтовый метод"},
    "work_format": {"ON_SITE": "На месте работодателя", "REMOTE": "Удалённо", "HYBRID": "Гибрид"},
    "vacancy_search_order": {"publication_time": "по дате", "salary_desc": "по убыванию дохода",
                             "salary_asc": "по возрастанию дохода", "relevance": "по соответствию",
                             "distance": "по расстоянию"},
    "vacancy_search_fields": {"name": "в названии вакансии", "company_name": "в названии компании",
                              "description": "в описании вакансии"},
}  # fmt: skip


def dictionaries() -> dict[str, list[dict[str, Any]]]:
    """Lists of ``{id, name}`` by name; a currency has a code and its rate: units for one rouble."""
    currencies = [
        {"code": code, "abbr": abbr, "name": name, "default": code == "RUR", "rate": PER_RUR[code], "in_use": True}
        for code, (abbr, name) in CURRENCIES.items()
    ]
    lists = {name: [{"id": key, "name": text} for key, text in names.items()] for name, names in NAMED.items()}
    return {**lists, "currency": currencies}
