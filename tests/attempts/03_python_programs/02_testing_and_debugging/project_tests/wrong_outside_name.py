# wrong: the table is a name of the notebook and stays behind; card: "NameError"
import pytest
from salary_text import currency_of, parse_salary, read_salaries


pages = [(["от 5 ₽", "", "з/п не указана", "9О ₽", "9–7 ₽", "7 $", "5–0 ₽", " \u202f "], [(2, "empty"), (4, "unreadable"), (5, "low above high"), (7, "low above high"), (8, "empty")], [(5, None, "RUR"), (None, None, None), (7, 7, "USD")])]


@pytest.mark.parametrize("lines, problems, rows", pages)
def test_page(lines, problems, rows):
    assert read_salaries(lines) == (rows, problems)


def test_currency():
    assert currency_of("7") is None


project_tests = [test_page, test_currency]

if project_tests is not ...:
    lines = ["import pytest", "from jobboard.salary_text import currency_of, parse_salary, read_salaries"]
    save_functions("tests/test_salary_text.py", *project_tests, imports=lines)
