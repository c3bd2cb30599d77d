# ruff: noqa: RUF001 - Russian text is the subject
"""Descriptions in HTML, from templates; a few contradict themselves about English."""

from __future__ import annotations

import html

import numpy as np
import pandas as pd

from .parameters import stream, value
from .vacancies import Offers

OPENINGS = (
    "<p><strong>{firm}</strong> ищет человека в команду, которая пишет {what}.</p>",
    "<p>Привет! Мы делаем {what} и растём.</p>",
    "<p>В связи с расширением в отдел разработки требуется специалист ({lang}).</p>",
    "<div><p>Наш продукт - {what}. Нагрузка растёт, код тоже.</p></div>",
    "<p>{firm} - аккредитованная ИТ-компания.&nbsp;Пишем {what} на {lang}.</p>",
)
PRODUCTS = ("склад и доставку", "платёжный шлюз", "личные кабинеты", "биллинг", "обмен данными", "сервис объявлений",
            "бронирование", "учёт обращений", "витрину магазина", "телеметрию", "расчёт тарифов")  # fmt: skip
DUTIES = (
    "Разрабатывать и поддерживать сервисы на {lang}", "Проектировать API", "Писать тесты", "Разбирать инциденты",
    "Оптимизировать запросы к базе", "Участвовать в code review", "Документировать решения", "Общаться с аналитиками",
    "Переводить монолит на микросервисы", "Дежурить по графику", "Выбирать технологии вместе с командой",
)  # fmt: skip
WANTED = (
    "Опыт с <highlighttext>{lang}</highlighttext> {years}", "Уверенное знание SQL", "Понимание HTTP и REST",
    "Опыт с очередями сообщений", "Git, Docker, Linux", "Умение читать чужой код", "Грамотная речь",
    "Опыт с PostgreSQL от года", "CI/CD на уровне пользователя", "Kubernetes будет плюсом",
)  # fmt: skip
OFFERED = ("ДМС после испытательного срока", "Удалёнка или офис&nbsp;- как удобно", "Обучение за счёт компании",
           "Белая зарплата", "Гибкое начало дня", "Кофе и печенье", "Премии по итогам года")  # fmt: skip
YEARS = {
    "noExperience": "приветствуется",
    "between1And3": "от 1 года",
    "between3And6": "от 3 лет",
    "moreThan6": "от 6 лет",
}
ENGLISH = ("<p>Английский язык: B2 и выше, созвоны с заказчиком на английском.</p>", "<p>Английский не требуется.</p>")


def descriptions(seed: int, offers: Offers, employers: pd.DataFrame) -> tuple[list[str | None], np.ndarray]:
    """One text a row (None where a site shows none), and the ids of those that contradict themselves."""
    rng = stream(seed, "descriptions")
    count = offers.originals
    first = np.zeros(count, dtype="int64")
    first[offers.source[::-1]] = np.arange(len(offers.source))[::-1]
    picks = rng.integers(0, 2**31, (count, 8))
    point = rng.random((count, 3))
    mark = value("dirt.highlight") / 0.9
    firms = dict(zip(employers["employer_id"], employers["name"], strict=True))
    level = offers.frame["experience_id"].to_numpy(dtype=object)[first]
    firm = [firms.get(i, "Компания") for i in offers.frame["employer_id"].astype(object).to_numpy()[first]]
    language = offers.language[first]
    texts: list[str | None] = []
    torn = np.zeros(count, dtype=bool)
    for i, row in enumerate(picks.tolist()):
        if point[i, 0] < 0.01:
            texts.append(None)
            continue
        words = {
            "firm": html.escape(firm[i], quote=False),
            "lang": language[i],
            "what": PRODUCTS[row[0] % len(PRODUCTS)],
        }
        parts = [OPENINGS[row[1] % len(OPENINGS)].format(**words)]
        for title, lines, n, at in (
            ("Задачи", DUTIES, 4, row[2]),
            ("Ждём", WANTED, 4, row[3]),
            ("Условия", OFFERED, 3, row[4]),
        ):
            step = 1 + (at >> 8) % 3
            chosen = dict.fromkeys(lines[(at + k * step) % len(lines)] for k in range(n))
            if title == "Ждём":
                chosen = dict.fromkeys([WANTED[0], *chosen])
            items = "".join(f"<li>{line}</li>" for line in chosen).format(lang=language[i], years=YEARS[level[i]])
            parts.append(f"<p><strong>{title}:</strong></p><ul>{items}</ul>")
        if point[i, 1] < value("dirt.contradiction"):
            parts += ENGLISH
            torn[i] = True
        elif point[i, 1] < 0.3:
            parts.append(ENGLISH[row[5] % 2])
        text = "".join(parts) if row[6] % 3 else "\r\n".join(parts)
        texts.append(
            text if point[i, 2] < mark else text.replace("<highlighttext>", "").replace("</highlighttext>", "")
        )
    ids = offers.frame["vacancy_id"].to_numpy()
    return [texts[i] for i in offers.source], ids[torn[offers.source]]
