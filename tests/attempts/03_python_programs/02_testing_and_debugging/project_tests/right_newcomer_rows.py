# right: tables of lines
import pytest
from salary_text import currency_of, parse_salary, read_salaries

@pytest.mark.parametrize("text, code", [("5 ₽", "RUR"), ("от 5 $", "USD"), ("5–7 €", "EUR"), ("5", None), ("", None)])
def test_currency(text, code):
    assert currency_of(text) == code

@pytest.mark.parametrize("line, reason", [
    ("", "empty"), ("   ", "empty"), ("\u202f\u00a0\t", "empty"),
    ("words", "unreadable"), ("9О ₽", "unreadable"),
    ("7–5 ₽", "low above high"), ("от 7 до 0 ₽", "low above high"),
])
def test_bad_line(line, reason):
    assert read_salaries([line]) == ([], [(1, reason)])

@pytest.mark.parametrize("line, row", [
    ("5–5 ₽", (5, 5, "RUR")), ("0–7 ₽", (0, 7, "RUR")), ("от 7 ₽", (7, None, "RUR")), ("до 7 €", (None, 7, "EUR")),
    ("з/п не указана", (None, None, None)), ("от 0 $", (0, None, "USD")),
])
def test_good_line(line, row):
    assert read_salaries([line]) == ([row], [])

def test_many():
    rows, problems = read_salaries(["от 5 ₽", "", "words", "9–8 ₽", "з/п не указана", "", "6 ₽"])
    assert rows == [(5, None, "RUR"), (None, None, None), (6, 6, "RUR")]
    assert problems == [(2, "empty"), (3, "unreadable"), (4, "low above high"), (6, "empty")]

def test_no_lines():
    assert read_salaries([]) == ([], [])

project_tests = [test_currency, test_bad_line, test_good_line, test_many, test_no_lines]

if project_tests is not ...:
    lines = ["import pytest", "from jobboard.salary_text import currency_of, parse_salary, read_salaries"]
    save_functions("tests/test_salary_text.py", *project_tests, imports=lines)
