# right: small functions without tables, nine faults
import pytest
from salary_text import currency_of, parse_salary, read_salaries


def test_numbers():
    assert read_salaries(["x"])[1] == [(1, "unreadable")]


def test_goes_on():
    rows, problems = read_salaries(["x", "от 5 ₽"])
    assert rows == [(5, None, "RUR")] and len(problems) == 1


def test_empty():
    assert read_salaries(["", "\u00a0"])[1] == [(1, "empty"), (2, "empty")]


def test_not_stated():
    assert read_salaries(["з/п не указана"])[0] == [(None, None, None)]


def test_equal():
    assert read_salaries(["7–7 ₽"]) == ([(7, 7, "RUR")], [])


def test_low_above_high():
    rows, problems = read_salaries(["9–7 ₽"])
    assert rows == []
    assert problems == [(1, "low above high")]


def test_no_lines():
    assert read_salaries([]) == ([], [])


def test_signs():
    for sign, code in (("₽", "RUR"), ("$", "USD"), ("€", "EUR"), ("", None)):
        assert currency_of("5" + sign) == code


project_tests = [test_numbers, test_goes_on, test_empty, test_not_stated, test_equal, test_low_above_high, test_no_lines, test_signs]

if project_tests is not ...:
    lines = ["import pytest", "from jobboard.salary_text import currency_of, parse_salary, read_salaries"]
    save_functions("tests/test_salary_text.py", *project_tests, imports=lines)
