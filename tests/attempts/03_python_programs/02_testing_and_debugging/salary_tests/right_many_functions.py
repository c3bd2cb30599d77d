# right: one function for each promise, no table
from salary_text import parse_salary


def test_lower():
    assert parse_salary("от 5 ₽") == (5, None, "RUR")


def test_upper():
    low, high, currency = parse_salary("до 5 ₽")
    assert low is None
    assert high == 5 and currency == "RUR"


def test_one_amount():
    assert parse_salary("5 ₽") == (5, 5, "RUR")


def test_dashes():
    for dash in ("–", " — ", "-"):
        assert parse_salary("5" + dash + "7 €") == (5, 7, "EUR")
    assert parse_salary("от 5 до 7") == (5, 7, None)


def test_notes():
    for note in (" до вычета налогов", " на руки"):
        assert parse_salary("от 5 $" + note) == (5, None, "USD")
        assert parse_salary("5–7 $" + note) == (5, 7, "USD")


def test_spaces():
    assert parse_salary("от 240\u202f000\u00a0₽") == (240000, None, "RUR")


def test_zero():
    assert parse_salary("от 0 ₽")[0] == 0


def test_not_stated():
    assert parse_salary("з/п не указана") == (None, None, None)


def test_unreadable():
    assert parse_salary("") is None
    assert parse_salary("по договорённости") is None
    assert parse_salary("9О ₽") is None
    assert parse_salary("1–2–3 ₽") is None


salary_tests = [test_lower, test_upper, test_one_amount, test_dashes, test_notes, test_spaces, test_zero, test_not_stated, test_unreadable]
