"""Equality as the course means it, and the words for the first difference."""

from decimal import Decimal

import pytest

from autograder.checks.compare import difference, equal, show


@pytest.mark.parametrize(
    ("one", "other"), [(2, 2.0), (Decimal("2"), 2), (Decimal("0.5"), 0.5), (float("nan"), float("nan")), ([1], [1.0])]
)
def test_numbers_of_one_size_are_equal(one, other):
    assert equal(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [(1, True), (0, False), ([1], (1,)), ("1", 1), (None, 0), ("", None), ({1}, [1])]
)
def test_kinds_are_kept_apart(one, other):
    assert not equal(one, other) and not equal(other, one)


def test_exact_and_tolerance():
    assert not equal(2, 2.0, exact=True)
    assert equal([0.3], [0.1 + 0.2], within=1e-9) and not equal([0.3], [0.31], within=1e-3)


@pytest.mark.parametrize(
    ("expected", "got", "words"),
    [
        ([1, 2, 3], [1, 5, 3], "[1]: expected 2, got 5"),
        ([1], [1, 2], "expected 1 items, got 2"),
        ({"a": 1}, {"b": 1}, "the key 'a' is missing"),
        ("abc", "abc ", "spaces"),
        ("Go", "go", "upper and lower case"),
        ([(1, None)], [(1, 0)], "[0][1]: expected None, got an int"),
        ([1], (1,), "expected a list, got a tuple"),
        ({1: [2]}, {1: [3]}, "[1][0]: expected 2, got 3"),
    ],
)
def test_the_first_difference_is_named(expected, got, words):
    assert words in difference(expected, got)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"sql", "go", "php"}, "{'go', 'php', 'sql'}"),
        ([({10, 9}, "a")], "[({9, 10}, 'a')]"),
        ({"k": frozenset({None, 1})}, "{'k': frozenset({1, None})}"),
        (set(), "set()"),
        ((1,), "(1,)"),
        ([], "[]"),
    ],
)
def test_a_set_is_shown_in_order_whatever_the_hash_seed(value, text):
    assert show(value) == text
