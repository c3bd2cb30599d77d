# right: tables and a fixture-free page, all ten faults
import pytest
from salary_text import currency_of, parse_salary, read_salaries


@pytest.mark.parametrize("text, code", [("5 ₽", "RUR"), ("5 $", "USD"), ("5 €", "EUR"), ("5", None), ("", None)])
def test_currency(text, code):
    assert currency_of(text) == code


@pytest.mark.parametrize("line, reason", [("", "empty"), (" \u202f", "empty"), ("9О ₽", "unreadable"), ("от 7 до 5 ₽", "low above high"), ("5–0 $", "low above high")])
def test_one_problem(line, reason):
    assert read_salaries([line]) == ([], [(1, reason)])


@pytest.mark.parametrize("line, row", [("з/п не указана", (None, None, None)), ("5–5 ₽", (5, 5, "RUR")), ("0 ₽", (0, 0, "RUR"))])
def test_one_row(line, row):
    assert read_salaries([line]) == ([row], [])


def test_page():
    rows, problems = read_salaries(["?", "5 ₽", "?", "7 ₽"])
    assert rows == [(5, 5, "RUR"), (7, 7, "RUR")]
    assert [number for number, _ in problems] == [1, 3]


def test_no_lines():
    assert read_salaries([]) == ([], [])


project_tests = [test_currency, test_one_problem, test_one_row, test_page, test_no_lines]

if project_tests is not ...:
    lines = ["import pytest", "from jobboard.salary_text import currency_of, parse_salary, read_salaries"]
    save_functions("tests/test_salary_text.py", *project_tests, imports=lines)
