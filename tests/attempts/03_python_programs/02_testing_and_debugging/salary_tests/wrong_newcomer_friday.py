# wrong: the three rows of the demonstrations, as Friday has them; card: "One of the three dashes"
import pytest
from friday import parse_salary

@pytest.mark.parametrize("text, row", [
    ("от 5 ₽", (5, None, "RUR")),
    ("до 5 ₽ до вычета налогов", (None, 5, "RUR")),
    ("от 240\u202f000 ₽", (240000, None, "RUR")),
])
def test_friday(text, row):
    assert parse_salary(text) == row

salary_tests = [test_friday]
