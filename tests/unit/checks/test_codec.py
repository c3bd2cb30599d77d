"""What crosses comes back the same; what must not cross is refused; broken data is told apart."""

import collections
import json
import math
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.checks.codec import BadEncoding, Drawn, NotPlainData, decode, encode
from autograder.checks.compare import equal

plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.binary()
    | st.decimals(allow_nan=False)
    | st.dates()
    | st.datetimes(timezones=st.none() | st.just(UTC))
    | st.timedeltas(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.text() | st.integers() | st.tuples(st.integers()), inner, max_size=4)
    ),
    max_leaves=12,
)


def across(value):
    return decode(json.loads(json.dumps(encode(value))))


@given(plain)
def test_plain_values_come_back_the_same(value):
    back = across(value)
    assert type(back) is type(value)
    assert equal(value, back, exact=True)


@pytest.mark.parametrize(
    "value",
    [
        math.inf,
        -math.inf,
        2**5000,
        b"\x00\xff",
        {1, 2},
        frozenset({"a"}),
        time(23, 59),
        date(2026, 1, 1),
        timedelta(days=-1),
        datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=3))),
        {(1, "a"): [None]},
        Decimal("0.10"),
        ...,
    ],
)
def test_each_kind(value):
    assert across(value) == value


def test_subclasses_become_their_plain_kind():
    class Sly(int):
        def __eq__(self, other):
            return True

        __hash__ = int.__hash__

    assert across(collections.Counter("aab")) == {"a": 2, "b": 1}
    assert type(across(Sly(3))) is int
    assert across(collections.namedtuple("P", "x y")(1, 2)) == (1, 2)


def test_numpy_scalars_become_pythons():
    frame = pd.DataFrame({"a": [1, 2]})
    back = across([frame["a"].sum(), frame["a"].mean(), (frame["a"] > 1).any()])
    assert [type(item).__name__ for item in back] == ["int", "float", "bool"]


def test_tables_keep_columns_dtypes_and_index():
    frame = pd.DataFrame(
        {"n": [1, 2], "t": ["a", None], "when": pd.to_datetime(["2026-01-01", None])}, index=["x", "y"]
    )
    back = across(frame)
    assert list(back.columns) == ["n", "t", "when"] and list(back.index) == ["x", "y"]
    assert back["n"].dtype == "int64" and back["when"].isna().tolist() == [False, True]
    assert equal(frame, back)


def test_generators_are_drawn_to_a_limit():
    assert decode(encode((n for n in range(10)), limit=3)) == Drawn([0, 1, 2], finished=False)
    assert decode(encode((n for n in range(2)), limit=3)) == Drawn([0, 1], finished=True)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (object(), "object"),
        (print, "print itself (not called)"),
        ([1, {"a": open}], "[1]['a']"),
        (json, "module json"),
        (int, "class int"),
    ],
)
def test_anything_else_is_refused_by_name_and_place(value, words):
    with pytest.raises(
        NotPlainData, match=words.replace("(", r"\(").replace(")", r"\)").replace("[", r"\[").replace("]", r"\]")
    ):
        encode(value)


def test_a_list_that_holds_itself_is_refused():
    loop = []
    loop.append(loop)
    with pytest.raises(NotPlainData, match="nested"):
        encode(loop)


@pytest.mark.parametrize(
    "data",
    [
        {"t": "pickle", "v": "gASV"},
        {"v": 1},
        {"t": "decimal", "v": "x"},
        {"t": "tuple"},
        {"t": "bytes", "v": "!"},
        {"t": "dict", "v": [[[1], 2]]},
        {"t": "datetime", "v": "2026-01-01T00:00:00+03:00", "offset": None},
        {"t": "date", "v": 5},
    ],
)
def test_broken_data_is_one_error(data):
    with pytest.raises((BadEncoding, ValueError)):
        decode(data)
