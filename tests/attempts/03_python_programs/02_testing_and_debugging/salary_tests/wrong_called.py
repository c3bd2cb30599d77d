# wrong: the list holds what the tests return; card: "is not a test"
from salary_text import parse_salary


def test_lower():
    assert parse_salary("от 5 ₽") == (5, None, "RUR")


salary_tests = [test_lower()]
