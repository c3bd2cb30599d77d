# wrong: the page is a name of the notebook and stays behind; card: "does it stand alone"
import pytest
from salary_text import currency_of, parse_salary, read_salaries

page = ["от 5 ₽", "", "words", "9–8 ₽", "з/п не указана", "0–7 ₽", "8–0 ₽", "\u202f", "5–5 €"]

def test_page():
    rows, problems = read_salaries(page)
    assert rows == [(5, None, "RUR"), (None, None, None), (0, 7, "RUR"), (5, 5, "EUR")]
    assert problems == [(2, "empty"), (3, "unreadable"), (4, "low above high"), (7, "low above high"), (8, "empty")]

def test_none():
    assert read_salaries([]) == ([], [])

@pytest.mark.parametrize("text, code", [("5 ₽", "RUR"), ("5 $", "USD"), ("5 €", "EUR"), ("5", None)])
def test_currency(text, code):
    assert currency_of(text) == code

project_tests = [test_page, test_none, test_currency]

if project_tests is not ...:
    lines = ["import pytest", "from jobboard.salary_text import currency_of, parse_salary, read_salaries"]
    save_functions("tests/test_salary_text.py", *project_tests, imports=lines)
