# right: ten plain tests
import pytest
from salary_text import currency_of, parse_salary, read_salaries

def test_rur():
    assert currency_of("от 5 ₽") == "RUR"

def test_usd():
    assert currency_of("от 5 $") == "USD"

def test_eur():
    assert currency_of("от 5 €") == "EUR"

def test_no_currency():
    assert currency_of("от 5") is None

def test_nothing():
    rows, problems = read_salaries([])
    assert rows == []
    assert problems == []

def test_spaces():
    rows, problems = read_salaries(["", " ", "\u202f", "\u00a0 \t"])
    assert rows == []
    expected = []
    for number in range(1, 5):
        expected.append((number, "empty"))
    assert problems == expected

def test_unreadable():
    rows, problems = read_salaries(["от 5 ₽", "hello", "до 5 ₽"])
    assert rows == [(5, None, "RUR"), (None, 5, "RUR")]
    assert problems == [(2, "unreadable")]

def test_low_above():
    rows, problems = read_salaries(["9–5 ₽", "5–9 ₽", "5–5 ₽", "1–0 ₽", "0–1 ₽"])
    assert problems == [(1, "low above high"), (4, "low above high")]
    assert rows == [(5, 9, "RUR"), (5, 5, "RUR"), (0, 1, "RUR")]

def test_not_stated():
    assert read_salaries(["з/п не указана", "от 5 ₽"]) == ([(None, None, None), (5, None, "RUR")], [])

def test_after_empty():
    assert read_salaries(["", "от 5 ₽", "9–5 ₽", "от 6 ₽"]) == ([(5, None, "RUR"), (6, None, "RUR")], [(1, "empty"), (3, "low above high")])

project_tests = [test_rur, test_usd, test_eur, test_no_currency, test_nothing, test_spaces, test_unreadable, test_low_above, test_not_stated, test_after_empty]

if project_tests is not ...:
    lines = ["import pytest", "from jobboard.salary_text import currency_of, parse_salary, read_salaries"]
    save_functions("tests/test_salary_text.py", *project_tests, imports=lines)
