# ruff: noqa: RUF001, SIM905 - Russian names are the subject
"""Employers: invented names, odd pairs of words; none may be a real company's (real_names.txt, and a test)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd

from .parameters import choose, stream

STEMS = (
    "Войлочн Пунцов Вязан Кружевн Льнян Сургучн Ситцев Бузинн Берестян Пеньков Бусинн Шерстян Мшист Камышов Лыков "
    "Рогожн Оловянн Крапивн Щавелев Репейн Ольхов Рябинов Жестян Глинян Соломенн Тыквенн Свёкольн Брусничн Ежевичн "
    "Морошков Полынн Лопухов Осоков Ивов Тростников Желудёв"
).split()
HE = (
    "Утёс Причал Бакен Ручей Флюгер Овин Челнок Шмель Жёлоб Напёрсток Кувшин Сундук Половик Скворечник Коврик Чайник "
    "Ухват Поднос Рукомойник Самокат Паром Плетень Подсолнух Чабрец Шиповник Валенок Бубенец Гребень Лоток Туесок "
    "Черпак Черенок Фонарик Зонтик Пенал Циркуль"
).split()
SHE = (
    "Пристань Роща Мельница Сойка Верста Лодка Излучина Горница Тележка Корзинка Пуговица Катушка Варежка Скамейка "
    "Кадка Крынка Щеколда Калитка Телега Прялка Лейка Баранка Ложка Трясогузка Кочка Ставня Дратва Заплатка Жердь "
    "Вертушка Тесьма Солонка Пасека Гусеница"
).split()
FIRST = (
    "Felt Teal Rowan Thimble Wicker Sedge Flax Amberly Tinfoil Mossy Burlap Nettle Oatmeal Pewter Turnip Bramble "
    "Dandelion Gingham Mitten Quilted Sorrel Tassel Thistled Wobbly Yarnly Plaited"
).split()
SECOND = (
    "Spindle Harbourly Yardarm Lanternly Kiln Ferryman Loomworks Quillery Bobbin Dovecote Gatepost Haystack Kettle "
    "Mangle Oarlock Puddle Rafter Stile Trestle Wheelbarrow Weathercock Washboard"
).split()
TAILS = (("", 0.62), (" Софт", 0.08), (" Тех", 0.08), (" Лаб", 0.06), (" Диджитал", 0.06), (" Групп", 0.10))
FORMS = (("ООО {}", 0.34), ("ООО «{}»", 0.16), ("АО {}", 0.06), ("{}", 0.44))
BANDS = (("1-50", 0.34), ("51-250", 0.30), ("251-1000", 0.16), ("1001+", 0.08), (None, 0.12))


@cache
def real_names() -> frozenset[str]:
    """Names of real companies, in plain letters (see ``plain``), that no invented employer may carry."""
    lines = (Path(__file__).resolve().parent / "real_names.txt").read_text("utf-8").splitlines()
    return frozenset(plain(line) for line in lines if line.strip() and not line.startswith("#"))


def plain(name: str) -> str:
    """A name without legal form, quotes, letter case and ё: what two spellings of one company share."""
    words = "".join(sign if sign.isalnum() else " " for sign in name.lower().replace("ё", "е")).split()
    forms = {"ооо", "ао", "пао", "зао", "ип", "ltd", "llc", "inc", "gmbh", "оао", "нко"}
    return " ".join(word for word in words if word not in forms)


def employers(seed: int, count: int, areas: pd.DataFrame, weights: np.ndarray) -> pd.DataFrame:
    """employer_id, name, accredited_it, size_band, area_id, trusted."""
    rng = stream(seed, "employers")
    pairs = [f"{s}ый {n}" for s in STEMS for n in HE] + [f"{s}ая {n}" for s in STEMS for n in SHE]
    latin = [f"{a} {n}" for a in FIRST for n in SECOND]
    known = real_names()
    pairs, latin = ([name for name in names if plain(name) not in known] for names in (pairs, latin))
    pairs = [pairs[i] for i in rng.permutation(len(pairs))]
    latin = [latin[i] for i in rng.permutation(len(latin))]
    tails = choose(rng, [weight for _, weight in TAILS], count)
    forms = choose(rng, [weight for _, weight in FORMS], count)
    foreign = rng.random(count) < 0.18
    names = [
        latin.pop() if foreign[i] and latin else FORMS[forms[i]][0].format(pairs[i % len(pairs)] + TAILS[tails[i]][0])
        for i in range(count)
    ]
    return pd.DataFrame(
        {
            "employer_id": np.arange(count, dtype="int64") * 7 + 1001,
            "name": names,
            "accredited_it": rng.random(count) < 0.45,
            "size_band": np.array([band for band, _ in BANDS], dtype=object)[choose(rng, [w for _, w in BANDS], count)],
            "area_id": areas["area_id"].to_numpy(dtype=object)[choose(rng, weights, count)],
            "trusted": rng.random(count) < 0.93,
        }
    )
