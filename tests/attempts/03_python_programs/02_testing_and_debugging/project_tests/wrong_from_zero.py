# wrong PY3: lines numbered from 0; card: "blames a version that is right"
import pytest
from salary_text import currency_of, parse_salary, read_salaries


def test_report():
    rows, problems = read_salaries(["от 5 ₽", "", "з/п не указана", "9О ₽", "9–7 ₽", "7 $", "5–0 ₽", " \u202f "])
    assert rows == [(5, None, "RUR"), (None, None, None), (7, 7, "USD")]
    assert problems == [(1, "empty"), (3, "unreadable"), (4, "low above high"), (6, "low above high"), (7, "empty")]


def test_currency():
    assert currency_of("7") is None


project_tests = [test_report, test_currency]

if project_tests is not ...:
    lines = ["import pytest", "from jobboard.salary_text import currency_of, parse_salary, read_salaries"]
    save_functions("tests/test_salary_text.py", *project_tests, imports=lines)
