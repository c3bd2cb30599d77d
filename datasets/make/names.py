# ruff: noqa: RUF001, SIM905 - Russian names are the subject
"""Invented employers: odd pairs of words that no company carries, in the spellings people type."""

from __future__ import annotations

import numpy as np

MASCULINE = (
    "Войлочный Пунцовый Вязаный Кружевной Льняной Сизый Сургучный Ситцевый Бузинный Берестяной Пеньковый Бусинный "
    "Шерстяной Мшистый Камышовый Лыковый Рогожный Оловянный"
).split()
FEMININE = (
    "Войлочная Пунцовая Вязаная Кружевная Льняная Сизая Сургучная Ситцевая Бузинная Берестяная Пеньковая Бусинная "
    "Шерстяная Мшистая Камышовая Лыковая Рогожная Оловянная"
).split()
HE = "Утёс Причал Кедр Парус Бакен Ручей Флюгер Овин Челнок Шмель".split()
SHE = "Пристань Роща Мельница Сойка Верста Лодка Излучина Горница".split()
SURNAMES = "Войлоков Туесков Лыкошин Берестнев Камышлёв Сургучёв Бузинин Пеньковёнок Шмелёвин Овинов".split()
FIRST = "Felt Teal Rowan Thimble Wicker Sedge Flax Amberly Tinfoil Mossy".split()
SECOND = "Spindle Harbourly Yardarm Lanternly Kiln Ferryman Loomworks Quillery".split()
# Words that begin like a legal form, or carry one where it is not in front: only a whole first word is a form.
LOOKALIKES = (
    "Аористовый Бакен",
    "Ипсилонный Овин",
    "Заоблачный Челнок",
    "Паовый Кедр",
    "Сизый Сервис ИП",
    "Лыковый АО Бакен",
    "ОООчень Тихий Овин",
    "ООО «АО Сургучный Шмель»",
    "Кит Рогожный",
    "Ель «Мшистая»",
    "Ltd Wicker Ferryman",
)
FORMS = (("ООО", 0.60), ("АО", 0.15), ("ПАО", 0.07), ("ЗАО", 0.08), ("", 0.10))


def employers(rng: np.random.Generator, count: int) -> list[str]:
    """``count`` names as typed: legal forms, three kinds of quotes or none, letter case, stray spaces.

    The last six name earlier employers again, spelt in another way.
    """
    plain = [f"{a} {n}" for a in MASCULINE for n in HE] + [f"{a} {n}" for a in FEMININE for n in SHE]
    latin = [f"{a} {n}" for a in FIRST for n in SECOND]
    plain = [plain[i] for i in rng.permutation(len(plain))]
    latin = [latin[i] for i in rng.permutation(len(latin))]
    sole = [f"ИП {name}" for name in SURNAMES] + [f"ип {name} А. {c}." for name in SURNAMES for c in "БВ"]
    found = [*LOOKALIKES, *sole]
    again = 6
    while len(found) < count - again:
        found.append(_latin(rng, latin.pop()) if latin and rng.random() < 0.16 else _russian(rng, plain.pop()))
    found = [found[i] for i in rng.permutation(len(found))]
    twins = [name for name in found if "«" in name][:again]
    return found + [name.replace("«", '"').replace("»", '"').swapcase() for name in twins]


def _russian(rng: np.random.Generator, name: str) -> str:
    form = _pick(rng, FORMS)
    quote = int(rng.integers(4))
    name = name if quote == 0 else f'"{name}"' if quote == 1 else f"«{name}»"
    return _typed(rng, f"{form} {name}".strip())


def _latin(rng: np.random.Generator, name: str) -> str:
    tail = ("", " Ltd", " LLC", ", Ltd.")[int(rng.integers(4))]
    return _typed(rng, name + tail)


def _typed(rng: np.random.Generator, name: str) -> str:
    """The name as somebody typed it into a form."""
    point = rng.random()
    if point < 0.08:
        return name.upper()
    if point < 0.16:
        return name.lower()
    if point < 0.22:
        return f"  {name} "
    if point < 0.28:
        return name.replace(" ", "   ")
    return name


def _pick(rng: np.random.Generator, weighted: tuple[tuple[str, float], ...]) -> str:
    point = rng.random()
    for name, weight in weighted:
        point -= weight
        if point < 0:
            return name
    return weighted[-1][0]
