# wrong: counts problems instead of looking; card: "no test looks at the number"
import pytest
from salary_text import currency_of, parse_salary, read_salaries

def test_empty():
    rows, problems = read_salaries([""])
    assert len(problems) == 1

def test_words():
    rows, problems = read_salaries(["words"])
    assert len(problems) == 1

def test_low_above_high():
    rows, problems = read_salaries(["9–8 ₽"])
    assert len(problems) == 1

def test_not_stated():
    rows, problems = read_salaries(["з/п не указана"])
    assert rows == [(None, None, None)]

def test_currency():
    assert currency_of("5 ₽") == "RUR"

project_tests = [test_empty, test_words, test_low_above_high, test_not_stated, test_currency]

if project_tests is not ...:
    lines = ["import pytest", "from jobboard.salary_text import currency_of, parse_salary, read_salaries"]
    save_functions("tests/test_salary_text.py", *project_tests, imports=lines)
