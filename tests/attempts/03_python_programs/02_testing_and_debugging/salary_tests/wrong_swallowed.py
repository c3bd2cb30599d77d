# wrong PY10: the handler takes the AssertionError; card: "No test has another kind of space"
from salary_text import parse_salary


def test_all():
    try:
        assert parse_salary("от 240\u202f000 ₽") == (240000, None, "RUR")
        assert parse_salary("от 5 ₽ до вычета налогов") == (5, None, "RUR")
    except Exception:
        print("failed")


salary_tests = [test_all]
