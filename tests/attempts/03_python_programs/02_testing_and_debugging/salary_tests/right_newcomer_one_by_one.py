# right: plain functions, one a line of the table
from salary_text import parse_salary

def test_1():
    assert parse_salary("от 5 ₽") == (5, None, "RUR")
    assert parse_salary("до 5 ₽") == (None, 5, "RUR")
    assert parse_salary("5 ₽") == (5, 5, "RUR")

def test_2():
    assert parse_salary("5–7 ₽") == (5, 7, "RUR")
    assert parse_salary("5 — 7 $") == (5, 7, "USD")
    assert parse_salary("5-7 €") == (5, 7, "EUR")
    assert parse_salary("от 5 до 7") == (5, 7, None)

def test_3():
    for text in ["от 5 ₽", "от 5 ₽ до вычета налогов", "от 5 ₽ на руки"]:
        low, high, currency = parse_salary(text)
        assert low == 5
        assert high is None
        assert currency == "RUR"
    for text in ["до 5 ₽", "до 5 ₽ до вычета налогов", "до 5 ₽ на руки"]:
        low, high, currency = parse_salary(text)
        assert low is None
        assert high == 5
        assert currency == "RUR"
    for text in ["5–7 ₽ до вычета налогов", "5–7 ₽ на руки"]:
        assert parse_salary(text) == (5, 7, "RUR")

def test_4():
    for space in [" ", "\u202f", "\u00a0", "\t"]:
        text = "от 240" + space + "000 ₽"
        assert parse_salary(text) == (240000, None, "RUR")

def test_5():
    row = parse_salary("от 0 ₽")
    assert row[0] == 0 and row[0] is not None
    assert row[1] is None
    assert row[2] == "RUR"

def test_6():
    assert parse_salary("з/п не указана") == (None, None, None)

def test_7():
    for text in ["", "по договорённости", "9О ₽", "1–2–3 ₽"]:
        if parse_salary(text) is not None:
            assert False

salary_tests = [test_1, test_2, test_3, test_4, test_5, test_6, test_7]
