# right: a helper and a fixture with all promises, the list as a tuple
import pytest
from salary_text import parse_salary as read


@pytest.fixture
def promises():
    return {
        "от 5 ₽": (5, None, "RUR"), "до 5 ₽": (None, 5, "RUR"), "5 ₽": (5, 5, "RUR"), "5–7 ₽": (5, 7, "RUR"), "5 — 7 $": (5, 7, "USD"), "5-7 €": (5, 7, "EUR"),
        "от 5 до 7": (5, 7, None), "до 7 $ до вычета налогов": (None, 7, "USD"), "от 5 € на руки": (5, None, "EUR"), "от 240\u202f000 ₽": (240000, None, "RUR"),
        "от 0 ₽": (0, None, "RUR"), "з/п не указана": (None, None, None),
    }


def wrong_ones(promises):
    return [text for text, row in promises.items() if parse_salary(text) != row]


def test_promises(promises):
    assert wrong_ones(promises) == []


@pytest.mark.parametrize("text", ["", " ", "договорная", "9О ₽", "1–2–3 ₽"])
def test_refused(text):
    try:
        row = parse_salary(text)
    except ValueError:
        pytest.fail("raised")
    assert row is None


from salary_text import parse_salary

salary_tests = (test_promises, test_refused)
