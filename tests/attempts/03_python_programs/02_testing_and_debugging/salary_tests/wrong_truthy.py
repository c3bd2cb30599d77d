# wrong PY8: None and three gaps are one to `not any`; card: "PY8: *not stated* and *unreadable*"
from salary_text import parse_salary
import pytest


@pytest.mark.parametrize("text, row", [
    ("от 240\u202f000 ₽", (240000, None, "RUR")),
    ("от 5 ₽ до вычета налогов", (5, None, "RUR")),
    ("5 ₽ на руки", (5, 5, "RUR")),
    ("до 5 ₽", (None, 5, "RUR")),
    ("5 — 7 $", (5, 7, "USD")),
    ("от 5 до 7", (5, 7, None)),
    ("от 0 ₽", (0, None, "RUR")),
    ("", None),
    ("9О ₽", None),
    ("1–2–3 ₽", None),
])
def test_rows(text, row):
    assert parse_salary(text) == row


def test_not_stated():
    row = parse_salary("з/п не указана")
    assert not row or not any(row)


salary_tests = [test_rows]
