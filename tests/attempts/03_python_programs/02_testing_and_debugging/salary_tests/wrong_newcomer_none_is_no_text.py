# wrong: None taken for an empty text; card: "row 14 blames a version that is right"
import pytest
from salary_text import parse_salary

@pytest.mark.parametrize("text, row", [
    ("от 5 ₽", (5, None, "RUR")), ("до 5 ₽", (None, 5, "RUR")), ("5 ₽", (5, 5, "RUR")),
    ("5–7 ₽", (5, 7, "RUR")), ("5 — 7 $", (5, 7, "USD")), ("5-7 €", (5, 7, "EUR")), ("от 5 до 7", (5, 7, None)),
    ("от 5 ₽ до вычета налогов", (5, None, "RUR")), ("до 5 ₽ на руки", (None, 5, "RUR")),
    ("от 240\u202f000 ₽", (240000, None, "RUR")), ("от 240\u00a0000 ₽", (240000, None, "RUR")),
    ("от 0 ₽", (0, None, "RUR")), ("з/п не указана", (None, None, None)),
    (None, None), ("words", None), ("9О ₽", None), ("1–2–3 ₽", None),
])
def test_all(text, row):
    assert parse_salary(text) == row

salary_tests = [test_all]
