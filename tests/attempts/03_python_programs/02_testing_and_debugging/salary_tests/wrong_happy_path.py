# wrong: happy path alone; card: "No test has another kind of space"
from salary_text import parse_salary


def test_lower():
    assert parse_salary("от 5 ₽") == (5, None, "RUR")


def test_upper():
    assert parse_salary("до 5 ₽") == (None, 5, "RUR")


def test_range():
    assert parse_salary("5–7 ₽") == (5, 7, "RUR")


salary_tests = [test_lower, test_upper, test_range]
