# wrong PY3: no equal ends, no 0, no thin space; card: "A line of another kind of space is empty too"
import pytest
from salary_text import currency_of, parse_salary, read_salaries


def test_report():
    rows, problems = read_salaries(["от 5 ₽", "", "з/п не указана", "9О ₽", "9–7 ₽", "7–9 $"])
    assert rows == [(5, None, "RUR"), (None, None, None), (7, 9, "USD")]
    assert problems == [(2, "empty"), (4, "unreadable"), (5, "low above high")]


def test_currency():
    assert currency_of("7") is None


project_tests = [test_report, test_currency]

if project_tests is not ...:
    lines = ["import pytest", "from jobboard.salary_text import currency_of, parse_salary, read_salaries"]
    save_functions("tests/test_salary_text.py", *project_tests, imports=lines)
