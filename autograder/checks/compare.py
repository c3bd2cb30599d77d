"""When are two plain values the same, and where do they first differ?

An int equals the same float, and a Decimal equals the same int, unless ``exact``; a bool never equals an int; a list
never equals a tuple; NaN equals NaN. Tables are compared by columns, index and values, dtypes only when ``exact``.
"""

from __future__ import annotations

import math
from collections import Counter
from decimal import Decimal
from typing import Any

from autograder.checks.codec import Drawn


def equal(expected: Any, got: Any, *, exact: bool = False, within: float | None = None) -> bool:
    """Whether ``got`` is ``expected``. ``within`` is an absolute tolerance for numbers anywhere inside."""
    return difference(expected, got, exact=exact, within=within) is None


def difference(
    expected: Any, got: Any, *, exact: bool = False, within: float | None = None, where: str = ""
) -> str | None:
    """One line that names the first difference and its place; None when there is none."""
    if is_table(expected) or is_table(got):
        return _table_difference(expected, got, exact, within, where)
    if _kind(expected) != _kind(got):
        return _say(where, f"expected {kind_name(expected)}, got {kind_name(got)}")
    if isinstance(expected, dict):
        return _dict_difference(expected, got, exact, within, where)
    if isinstance(expected, (list, tuple)):
        return _sequence_difference(expected, got, exact, within, where)
    if isinstance(expected, Drawn):
        return _sequence_difference(expected.items, got.items, exact, within, where)
    if isinstance(expected, (set, frozenset)):
        return _set_difference(expected, got, where)
    if same_scalar(expected, got, exact, within):
        return None
    return _say(where, _scalar_words(expected, got))


def same_scalar(expected: Any, got: Any, exact: bool, within: float | None) -> bool:
    """Whether two values without parts are the same."""
    if not is_number(expected):
        return bool(expected == got)
    if exact and type(expected) is not type(got):
        return False
    if _is_nan(expected) or _is_nan(got):
        return _is_nan(expected) and _is_nan(got)
    if within is not None and not (math.isinf(expected) or math.isinf(got)):
        return abs(float(expected) - float(got)) <= within
    if isinstance(expected, float) != isinstance(got, float) and Decimal in {type(expected), type(got)}:
        return float(expected) == float(got)
    return bool(expected == got)


def is_number(value: Any) -> bool:
    """An int, float or Decimal; never a bool."""
    return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)


def is_table(value: Any) -> bool:
    """A pandas DataFrame or Series, told without importing pandas."""
    return type(value).__module__.split(".")[0] == "pandas" and type(value).__name__ in {"DataFrame", "Series"}


def kind_name(value: Any) -> str:
    """A value's kind in a learner's words, with its article."""
    if value is None:
        return "None"
    names = {
        bool: "a bool",
        int: "an int",
        float: "a float",
        str: "text",
        list: "a list",
        tuple: "a tuple",
        dict: "a dict",
        set: "a set",
        frozenset: "a frozenset",
        Decimal: "a Decimal",
        Drawn: "a generator",
        bytes: "bytes",
    }
    return names.get(type(value), f"a {type(value).__name__}")


def show(value: Any, width: int = 200) -> str:
    """A value as Python writes it, shortened in the middle to ``width`` characters."""
    if is_table(value):
        text = str(value.head(8).to_string())
    elif isinstance(value, Drawn):
        text = f"a generator of {value.items!r}" + ("" if value.finished else " and more")
    else:
        text = _written(value)
    if len(text) <= width:
        return text
    keep = width - 3
    return f"{text[: keep * 2 // 3]} … {text[-keep // 3 :]}"


def _written(value: Any) -> str:
    """As ``repr``, with sets in order: a card must not change with the hash seed of the process that draws it."""
    if type(value) in (list, tuple):
        inside = ", ".join(map(_written, value))
        return f"[{inside}]" if type(value) is list else f"({inside}{',' * (len(value) == 1)})"
    if type(value) is dict:
        return "{" + ", ".join(f"{_written(key)}: {_written(item)}" for key, item in value.items()) + "}"
    if type(value) in (set, frozenset) and value:
        try:
            items = sorted(value)
        except TypeError:
            items = sorted(value, key=repr)
        inside = "{" + ", ".join(map(_written, items)) + "}"
        return inside if type(value) is set else f"frozenset({inside})"
    return repr(value)


def row_bag(rows: list[Any]) -> Counter[Any]:
    """Rows as a bag, with numbers of equal size equal whatever their kind."""
    return Counter(tuple(_bag_key(cell) for cell in row) for row in rows)


def _bag_key(cell: Any) -> Any:
    kind = type(cell)
    if kind is str or (kind is int and -(2**53) <= cell <= 2**53):
        return cell  # a query's rows are these nearly always; no other key is a text or a bare number
    if isinstance(cell, bool):
        return ("bool", cell)
    if is_number(cell):
        return ("nan",) if _is_nan(cell) else float(cell) if abs(cell) > 2**53 else cell + 0
    return (kind.__name__, cell if cell.__hash__ else repr(cell))


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "bool"
    return "number" if is_number(value) else type(value).__name__


def _is_nan(value: Any) -> bool:
    return isinstance(value, (float, Decimal)) and math.isnan(value)


def _say(where: str, text: str) -> str:
    return f"{where}: {text}" if where else text


def _scalar_words(expected: Any, got: Any) -> str:
    if isinstance(expected, str):
        if expected.strip() == got.strip():
            return "the texts differ only in spaces or line ends at their edges"
        if expected.casefold() == got.casefold():
            return "the texts differ only in upper and lower case"
        same = next(
            (n for n, (a, b) in enumerate(zip(expected, got, strict=False)) if a != b), min(len(expected), len(got))
        )
        if same < 3:  # two different words: a place inside them says nothing
            return f"expected {show(expected, 60)}, got {show(got, 60)}"
        wanted, came = expected[same : same + 12], got[same : same + 12]
        return f"the texts part at character {same + 1}: {wanted!r} expected, {came!r} came"
    if is_number(expected) and type(expected) is not type(got) and expected == got:
        return f"the same size, but {kind_name(got)} where {kind_name(expected)} is asked"
    return f"expected {show(expected, 60)}, got {show(got, 60)}"


def _dict_difference(expected: Any, got: Any, exact: bool, within: float | None, where: str) -> str | None:
    for key in expected:
        if key not in got or isinstance(key, bool) != any(isinstance(k, bool) for k in got if k == key):
            return _say(where, f"the key {show(key, 40)} is missing")
    for key in got:
        if key not in expected:
            return _say(where, f"the key {show(key, 40)} is one too many")
    for key, value in expected.items():
        found = difference(value, got[key], exact=exact, within=within, where=f"{where}[{show(key, 40)}]")
        if found:
            return found
    return None


def _sequence_difference(expected: Any, got: Any, exact: bool, within: float | None, where: str) -> str | None:
    for number, (one, other) in enumerate(zip(expected, got, strict=False)):
        found = difference(one, other, exact=exact, within=within, where=f"{where}[{number}]")
        if found:
            return found
    if len(expected) != len(got):
        return _say(where, f"expected {len(expected)} items, got {len(got)}")
    return None


def _set_difference(expected: Any, got: Any, where: str) -> str | None:
    missing, extra = expected - got, got - expected
    if missing:
        return _say(where, f"{show(sorted(missing, key=repr)[0], 60)} is missing")
    return _say(where, f"{show(sorted(extra, key=repr)[0], 60)} is one too many") if extra else None


def _table_difference(expected: Any, got: Any, exact: bool, within: float | None, where: str) -> str | None:
    if not (is_table(expected) and type(expected) is type(got)):
        return _say(where, f"expected {_table_name(expected)}, got {_table_name(got)}")
    if type(expected).__name__ == "Series":
        expected, got = expected.to_frame(), got.to_frame()
    if list(expected.columns) != list(got.columns):
        return _say(where, f"expected the columns {list(expected.columns)}, got {list(got.columns)}")
    if len(expected) != len(got):
        return _say(where, f"expected {len(expected)} rows, got {len(got)}")
    if list(expected.index) != list(got.index):
        return _say(where, f"expected the index {show(list(expected.index), 60)}, got {show(list(got.index), 60)}")
    for column in range(expected.shape[1]):
        name = f"column {expected.columns[column]!r}"
        one, other = expected.iloc[:, column], got.iloc[:, column]
        if exact and one.dtype != other.dtype:
            return _say(where, f"{name}: expected dtype {one.dtype}, got {other.dtype}")
        found = _sequence_difference(_cells(one), _cells(other), exact, within, f"{name}, row ")
        if found:
            return _say(where, found)
    return None


def _cells(series: Any) -> list[Any]:
    return [None if missing else cell for cell, missing in zip(series.tolist(), series.isna(), strict=True)]


def _table_name(value: Any) -> str:
    return f"a pandas {type(value).__name__}" if is_table(value) else kind_name(value)
