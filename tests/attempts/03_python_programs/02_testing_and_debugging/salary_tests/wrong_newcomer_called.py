# wrong: calls the tests in the list; card: "None is not a test"
from salary_text import parse_salary

def test_from():
    assert parse_salary("от 5 ₽") == (5, None, "RUR")

def test_to():
    assert parse_salary("до 5 ₽") == (None, 5, "RUR")

def test_space():
    assert parse_salary("от 240\u202f000 ₽") == (240000, None, "RUR")

salary_tests = [test_from(), test_to(), test_space()]
