# right: two tables, one above the other
import pytest
from salary_text import parse_salary

rows = [
    ("от 5 ₽", (5, None, "RUR")), ("до 5 ₽", (None, 5, "RUR")), ("5 ₽", (5, 5, "RUR")),
    ("5–7 ₽", (5, 7, "RUR")), ("5 — 7 $", (5, 7, "USD")), ("5-7 €", (5, 7, "EUR")), ("от 5 до 7", (5, 7, None)),
    ("от 240\u202f000 ₽", (240000, None, "RUR")), ("от 240\u00a0000 ₽", (240000, None, "RUR")), ("от 240 000 ₽", (240000, None, "RUR")),
    ("от 240\u2009000 ₽", (240000, None, "RUR")),
    ("от 0 ₽", (0, None, "RUR")), ("до 0 ₽", (None, 0, "RUR")), ("з/п не указана", (None, None, None)),
    ("", None), ("договорная", None), ("9О ₽", None), ("1–2–3 ₽", None),
]

@pytest.mark.parametrize("text, row", rows)
def test_plain(text, row):
    assert parse_salary(text) == row

@pytest.mark.parametrize("note", [" до вычета налогов", " на руки"])
@pytest.mark.parametrize("text, row", rows[:7])
def test_note(text, row, note):
    assert parse_salary(text + note) == row

salary_tests = [test_plain, test_note]
run_cell()
