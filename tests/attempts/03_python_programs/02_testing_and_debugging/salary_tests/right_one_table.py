# right: one table holds everything, the function alone without a list
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
    ("з/п не указана", (None, None, None)),
    ("", None),
    ("9О ₽", None),
    ("1–2–3 ₽", None),
])
def test_rows(text, row):
    assert parse_salary(text) == row


salary_tests = test_rows
