# wrong: good lines alone; card: "no test looks at the number"
import pytest
from salary_text import currency_of, parse_salary, read_salaries

@pytest.mark.parametrize("text, code", [("5 ₽", "RUR"), ("5 $", "USD"), ("5 €", "EUR"), ("5", None)])
def test_currency(text, code):
    assert currency_of(text) == code

def test_page():
    rows, problems = read_salaries(["от 5 ₽", "до 7 ₽"])
    assert len(rows) == 2
    assert len(problems) == 0

project_tests = [test_currency, test_page]

if project_tests is not ...:
    lines = ["import pytest", "from jobboard.salary_text import currency_of, parse_salary, read_salaries"]
    save_functions("tests/test_salary_text.py", *project_tests, imports=lines)
