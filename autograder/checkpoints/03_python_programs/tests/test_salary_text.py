import pytest
from jobboard.salary_text import currency_of, parse_salary, read_salaries


def test_report():
    rows, problems = read_salaries(["от 5 ₽", "", "з/п не указана", "9О ₽", "9–7 ₽", "7 $", "5–0 ₽", " \u202f "])
    assert rows == [(5, None, "RUR"), (None, None, None), (7, 7, "USD")]
    assert problems == [(2, "empty"), (4, "unreadable"), (5, "low above high"), (7, "low above high"), (8, "empty")]


def test_currency():
    assert currency_of("7") is None
