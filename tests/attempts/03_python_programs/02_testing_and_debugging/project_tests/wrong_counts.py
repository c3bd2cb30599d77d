# wrong: counts instead of looking; card: "PY3: no test looks at the number"
import pytest
from salary_text import currency_of, parse_salary, read_salaries


def test_counts():
    rows, problems = read_salaries(["от 5 ₽", "", "з/п не указана", "9О ₽", "9–7 ₽", "7 $"])
    assert len(rows) == 3 and len(problems) == 3


project_tests = [test_counts]

if project_tests is not ...:
    lines = ["import pytest", "from jobboard.salary_text import currency_of, parse_salary, read_salaries"]
    save_functions("tests/test_salary_text.py", *project_tests, imports=lines)
