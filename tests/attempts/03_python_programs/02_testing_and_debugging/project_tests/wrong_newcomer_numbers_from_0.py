# wrong PY3: lines numbered from 0; card: "test_page blames a version that is right"
import pytest
from salary_text import currency_of, parse_salary, read_salaries

def test_page():
    rows, problems = read_salaries(["", "words", "9–8 ₽", "з/п не указана"])
    assert rows == [(None, None, None)]
    assert problems == [(0, "empty"), (1, "unreadable"), (2, "low above high")]

def test_currency():
    assert currency_of("5 €") == "EUR"

project_tests = [test_page, test_currency]

if project_tests is not ...:
    lines = ["import pytest", "from jobboard.salary_text import currency_of, parse_salary, read_salaries"]
    save_functions("tests/test_salary_text.py", *project_tests, imports=lines)
