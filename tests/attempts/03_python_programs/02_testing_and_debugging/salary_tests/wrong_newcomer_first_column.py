# wrong: the first text of each line alone; card: "One of the three dashes"
import pytest
from salary_text import parse_salary

@pytest.mark.parametrize("text, row", [
    ("от 5 ₽", (5, None, "RUR")),
    ("5–7 ₽", (5, 7, "RUR")),
    ("от 5 ₽ до вычета налогов", (5, None, "RUR")),
    ("от 240\u202f000 ₽", (240000, None, "RUR")),
    ("з/п не указана", (None, None, None)),
    ("", None),
])
def test_rows(text, row):
    assert parse_salary(text) == row

salary_tests = [test_rows]
