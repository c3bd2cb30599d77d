# wrong: good lines alone; card: "PY3: no test looks at the number"
import pytest
from salary_text import currency_of, parse_salary, read_salaries


def test_good():
    assert read_salaries(["от 5 ₽", "7 $"])[0] == [(5, None, "RUR"), (7, 7, "USD")]


project_tests = [test_good]

if project_tests is not ...:
    lines = ["import pytest", "from jobboard.salary_text import currency_of, parse_salary, read_salaries"]
    save_functions("tests/test_salary_text.py", *project_tests, imports=lines)
