# ruff: noqa: RUF001 - Russian words are data
"""Vacancies copied by hand: the method is judged, the findings never."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from autograder.services.by_hand import COLUMNS, EMPTY, WANTED, method_findings, sheet_findings

TODAY = date(2026, 11, 28)


def rows(count: int = WANTED, step: int = 3, **changed: str) -> list[dict[str, str]]:
    row = {
        "copied_on": "2026-11-27", "source": "hh", "query": "Python junior", "step": str(step), "title": "Go-разработчик",
        "employer": "Ivy", "city": "Тверь", "pay_text": "от 90\xa0000 ₽", "published_on": "2026-11-20",
    }  # fmt: skip
    return [{**row, "position": str(step * n), "url": f"/v/{n}", **changed} for n in range(1, count + 1)]


def test_a_clean_sheet_has_no_findings() -> None:
    assert method_findings(rows(), TODAY) == []


def test_an_empty_file_gets_a_kind_sentence() -> None:
    assert method_findings([], TODAY) == [EMPTY]


def test_missing_columns_come_first() -> None:
    assert method_findings([{"title": "Go"}], TODAY) == [
        f"These columns are missing: {', '.join(name for name in COLUMNS if name != 'title')}."
    ]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"copied_on": "27.11.2026"}, "copied_on is no date"),
        ({"copied_on": "2026-02-30"}, "copied_on is no date"),
        ({"copied_on": "2026-12-01"}, "in the future"),
        ({"published_on": "2026-11-28"}, "before it was published"),
        ({"source": ""}, "source is empty"),
        ({"pay_text": ""}, "pay_text is empty"),
        ({"pay_text": "90 000"}, "bare number"),
        ({"employer": "Ivy, anna@example.org"}, "a mail address"),
        ({"title": "Go, 8 (912) 345-67-89"}, "a phone"),
        ({"city": "@anna_hr"}, "a handle"),
        ({"position": "many"}, "whole numbers"),
    ],
)
def test_a_row_against_the_sheet(changed: dict[str, str], words: str) -> None:
    found = method_findings([{**rows(1)[0], **changed}], TODAY)
    assert found[0] == f"1 of {WANTED} rows so far."
    assert words in found[1]


def test_nobody_picks() -> None:
    left = [row for row in rows(31) if row["position"] != "6"]
    picked = [*rows(), {**rows(1)[0], "position": "7", "url": "/v/99"}]
    several = [*rows(29), {**rows(1)[0], "step": "5", "position": "90", "url": "/v/99"}]
    assert ["place 6 was left out" in words for words in method_findings(left, TODAY)] == [True]
    assert ["place 7 was picked" in words for words in method_findings(picked, TODAY)] == [True]
    assert ["several steps (3, 5)" in words for words in method_findings(several, TODAY)] == [True]


@pytest.mark.parametrize("pay", ["не указана", "от 90 000 ₽", "$2000", "90 000 - 120 000 руб."])
def test_pay_word_for_word(pay: str) -> None:
    assert method_findings(rows(pay_text=pay), TODAY) == []


def test_one_vacancy_twice_and_short_rows() -> None:
    twice = [*rows(), {**rows(1)[0], "position": "93"}]
    assert any("more than once" in words for words in method_findings(twice, TODAY))
    assert method_findings([dict.fromkeys(COLUMNS, None)], TODAY)  # type: ignore[list-item]


def sheet(path: Path, encoding: str = "utf-8", mark: str = ",", end: str = "", **changed: str) -> Path:
    lines = [mark.join(COLUMNS), *(mark.join(f'"{row[name]}"' for name in COLUMNS) for row in rows(**changed))]
    path.write_text("\n".join(lines) + end, encoding)
    return path


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"encoding": "utf-8-sig"},
        {"mark": ";"},
        {"end": "\n\n" + "," * 10 + "\n"},
        {"pay_text": "от 90 000 ₽\nза месяц"},
    ],
)
def test_a_sheet_may_come_from_any_program(tmp_path: Path, form: dict[str, str]) -> None:
    assert sheet_findings(sheet(tmp_path / "by_hand.csv", **form), TODAY) == []


def test_no_sheet_and_an_empty_one_are_the_same(tmp_path: Path) -> None:
    assert sheet_findings(tmp_path / "by_hand.csv", TODAY) == [EMPTY]
    (tmp_path / "by_hand.csv").write_text("")
    assert sheet_findings(tmp_path / "by_hand.csv", TODAY) == [EMPTY]


def test_another_encoding_is_named(tmp_path: Path) -> None:
    path = sheet(tmp_path / "by_hand.csv", encoding="cp1251", pay_text="от 90 000 руб.")
    assert "UTF-8" in sheet_findings(path, TODAY)[0]


def test_a_phone_in_a_sheet_is_found(tmp_path: Path) -> None:
    path = sheet(tmp_path / "by_hand.csv", title="Go, 8 (912) 345-67-89")
    assert sheet_findings(path, TODAY)[0] == "Row 1: title holds a phone; leave people out."
