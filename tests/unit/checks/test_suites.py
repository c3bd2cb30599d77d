"""A learner's tests as pytest writes them: tables, fixtures, properties, a file's text."""

import pytest

from autograder.checks import CheckFailed, check, suites
from autograder.checks.kernel_side import has_blank

GOOD = "def double(n):\n    return 2 * n\n"
WRONG = "def double(n):\n    return n + 2\n"
TABLE = """
import pytest
def double(n): return 2 * n
def twice(n): return double(n)
@pytest.mark.parametrize("n, twice_n", [(2, 4), (0, 0), pytest.param(5, 10)])
def test_table(n, twice_n): assert double(n) == twice_n
@pytest.mark.parametrize("n", [2, 0])
def test_through_a_helper(n): assert twice(n) == n + n
@pytest.mark.parametrize("n", [1, 2])
@pytest.mark.parametrize(("more", "most"), [(0, 1), (2, 3)])
def test_stacked(n, more, most): assert n < 3 and more < most
"""
FIXTURES = """
import pytest
seen = []
def double(n): return 2 * n
@pytest.fixture
def three(): return 3
@pytest.fixture(name="six")
def made_six(three):
    seen.append("up")
    yield double(three)
    seen.append("down")
def test_six(six): assert six == 6 and seen.count("up") == seen.count("down") + 1
def test_raises():
    with pytest.raises(TypeError): double(None)
def test_files(tmp_path, monkeypatch):
    monkeypatch.setenv("X", "1")
    (tmp_path / "x").write_text("1")
"""
PROPERTY = """
import pytest
from hypothesis import given, strategies as st
def double(n): return 2 * n
@given(st.integers())
def test_even(n): assert double(n) % 2 == 0
"""
FILE = """
import pytest
from jobboard.numbers import double
from ..numbers import double as again
def test_one(): assert double(3) == 6 == again(3)
def helper(): raise KeyError
"""


def made(source):
    names = {}
    exec(source, names)
    return names


def report(source, *tests, version=WRONG, module=""):
    names = made(source)
    before = dict(names)
    (found,) = suites.run_tests([names[test] for test in tests], [version], module)
    assert names == before
    return found


def test_a_row_is_a_test_of_its_own():
    assert report(TABLE, "test_table") == {
        "test_table, row 1": True, "test_table, row 2": False, "test_table, row 3": False,
    }  # fmt: skip
    assert report(TABLE, "test_table", version=GOOD) == {f"test_table, row {n}": True for n in (1, 2, 3)}


def test_a_helper_meets_the_version_too():
    assert list(report(TABLE, "test_through_a_helper").values()) == [True, False]


def test_stacked_tables_multiply():
    assert list(report(TABLE, "test_stacked").values()) == [True] * 4


def test_a_row_of_another_length():
    with pytest.raises(TypeError, match="names 2 values, and a row has 3"):
        report(TABLE.replace("(2, 4)", "(2, 4, 6)"), "test_table")


def test_fixtures_yield_and_are_torn_down():
    assert report(FIXTURES, "test_six") == {"test_six": False}
    assert report(FIXTURES, "test_six", version=GOOD) == {"test_six": True}
    assert made(FIXTURES)["seen"] == []


def test_raises_and_what_pytest_brings():
    assert report(FIXTURES, "test_raises", "test_files") == {"test_raises": True, "test_files": True}
    # pytest.raises fails by an exception that is no Exception
    quiet = "def double(n):\n    return 0\n"
    assert report(FIXTURES, "test_raises", version=quiet) == {"test_raises": False}


def test_an_automatic_fixture_runs():
    source = FIXTURES.replace("@pytest.fixture\ndef three", "@pytest.fixture(autouse=True)\ndef three").replace(
        "return 3", "seen.append(double(3)); return 3"
    )
    names = made(source)
    suites.run_tests(names["test_raises"], [GOOD])
    assert names["seen"] == [6]


def test_no_fixture_of_that_name():
    with pytest.raises(TypeError, match="'x' is no fixture"):
        report("def test_it(x): pass", "test_it")
    with pytest.raises(TypeError, match="is not a test"):
        suites.run_tests(["test_it"], [GOOD])


def test_a_property_meets_the_version():
    assert report(PROPERTY, "test_even") == {"test_even": False}
    assert report(PROPERTY, "test_even", version=GOOD) == {"test_even": True}


def test_a_property_finds_the_same_every_time():
    rare = "def double(n):\n    return 2 * n + (n % 97 == 5)\n"
    assert len({str(report(PROPERTY, "test_even", version=rare)) for _ in range(3)}) == 1


def test_the_text_of_a_file():
    import sys

    assert suites.run_tests(FILE, [GOOD, WRONG], "jobboard.numbers") == [{"test_one": True}, {"test_one": False}]
    assert "jobboard" not in sys.modules and "jobboard.numbers" not in sys.modules
    with pytest.raises(ImportError):
        suites.run_tests("from jobboard.other import x", [GOOD], "jobboard.numbers")


def test_a_blank_in_a_table():
    assert has_blank(made(TABLE.replace("(2, 4)", "(2, ...)"))["test_table"])
    assert has_blank(made(TABLE.replace("[2, 0]", "[2, ...]"))["test_through_a_helper"])
    assert not has_blank(made(TABLE)["test_table"])


ASK = """
@check("suite")
def finds(c, suite):
    names = c.tests(suite, wrong={"plus": WRONG}, right={"sum": GOOD}, at_least=1, beliefs={"plus": "PY9: 2 plus 2"})
    c.that(len(names) <= 2, "at most two tests")
"""


def card(source, ask=ASK):
    names = {"check": check, **made(source)}
    try:
        exec(ask.replace("WRONG", repr(WRONG)).replace("GOOD", repr(GOOD)), names)
    except CheckFailed as failure:
        return failure.card
    return None


def test_cards():
    suite = TABLE + "suite = {}\n"
    assert card(suite.format("test_through_a_helper")) is None
    assert "at most two" in card(suite.format("test_table")).where
    assert card(suite.format("[test_stacked]")).mistake == "PY9: 2 plus 2"
    assert card(suite.format("...")).status == "not_tried"
    text = ASK.replace("c.tests(suite, ", 'c.tests(suite_text, module="jobboard.numbers", ').replace(
        "    names", "    suite_text = c.value(suite).got\n    names"
    )
    assert card(f"suite = {FILE!r}", text) is None
