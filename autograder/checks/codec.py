"""The one codec: plain data to tagged JSON and back.

Everything a check looks at passes through here, in the notebook as under the grader, so both see the same. JSON's own
null, true, numbers, text and arrays stand for None, bool, int, finite float, str and list; everything else is an
object ``{"t": tag, ...}``. Objects of other kinds are refused, never pickled.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal, InvalidOperation
from itertools import islice
from typing import Any

Json = Any
Hook = Callable[[Any], Any]

MAX_DEPTH = 60
MAX_NODES = 2_000_000
MAX_INT_BITS = 200_000
MAX_EXPONENT = 100_000
DRAW_LIMIT = 10_000
TABLE_DTYPES = {"object", "str", "string", "bool", "boolean", "category"}


class NotPlainData(TypeError):
    """A value, or something inside it, that may not cross. ``what`` names the thing, ``where`` the way to it."""

    def __init__(self, what: str, where: str) -> None:
        super().__init__(what, where)
        self.what, self.where = what, where

    def __str__(self) -> str:
        return f"{self.what}{' at ' + self.where if self.where else ''} is not plain data"


class BadEncoding(ValueError):
    """Encoded data that this codec did not write."""


@dataclass(frozen=True)
class Drawn:
    """What a generator gave: its first items, and whether it ended within the limit."""

    items: list[Any]
    finished: bool


def encode(value: Any, hook: Hook | None = None, limit: int = DRAW_LIMIT) -> Json:
    """``value`` as tagged JSON. ``hook`` may translate what is not plain; it returns None to refuse.

    Raises NotPlainData for anything outside the plain kinds, deeper than 60 or larger than two million parts.
    Generators are drawn to ``limit`` items.
    """
    return _Encoder(hook, limit).encode(value, "", 0)


def decode(data: Json, hook: Callable[[dict[str, Any]], Any] | None = None) -> Any:
    """The value that ``encode`` wrote. ``hook`` receives objects with an unknown tag. Raises BadEncoding."""
    try:
        return _Decoder(hook).decode(data, 0)
    except (KeyError, TypeError, IndexError, OverflowError, InvalidOperation, binascii.Error, RecursionError) as error:
        raise BadEncoding(f"broken data: {type(error).__name__}") from None


def describe(value: Any) -> str:
    """What kind of thing an unplain value is, in a learner's words."""
    kind = type(value)
    if kind.__name__ in {"function", "builtin_function_or_method", "method"}:
        return f"the function {getattr(value, '__name__', '')} itself (not called)"
    if isinstance(value, type):
        return f"the class {value.__name__} itself"
    if kind.__name__ == "module":
        return f"the module {getattr(value, '__name__', '')}"
    module = kind.__module__.split(".")[0]
    return f"a {kind.__name__} object" + ("" if module in {"__main__", "builtins"} else f" of {module}")


class _Encoder:
    def __init__(self, hook: Hook | None, limit: int) -> None:
        self.hook, self.limit, self.nodes = hook, limit, 0

    def encode(self, value: Any, where: str, depth: int) -> Json:
        self.nodes += 1
        if depth > MAX_DEPTH:
            raise NotPlainData(f"something nested more than {MAX_DEPTH} deep", where[:40])
        if self.nodes > MAX_NODES:
            raise NotPlainData("something with more than two million parts", where[:40])
        if value is None or value is True or value is False:
            return value
        simple = self._simple(value, where)
        if simple is not None:
            return simple[0]
        return self._container(value, where, depth)

    def _simple(self, value: Any, where: str) -> tuple[Json] | None:
        if isinstance(value, str):
            return (str.__add__("", value),)
        if isinstance(value, int):
            number = int.__add__(value, 0)
            if number.bit_length() > MAX_INT_BITS:
                raise NotPlainData("a number with more than 60,000 digits", where)
            return (number,) if number.bit_length() < 1024 else ({"t": "int", "v": hex(number)},)
        if isinstance(value, float):
            number_f = float.__add__(value, -0.0)
            return (number_f,) if math.isfinite(number_f) else ({"t": "float", "v": repr(number_f)},)
        if isinstance(value, (bytes, bytearray)):
            return ({"t": "bytes", "v": base64.b64encode(bytes(value)).decode()},)
        if value is ...:
            return ({"t": "ellipsis"},)
        if isinstance(value, Decimal):
            if value.is_finite() and abs(value.adjusted()) > MAX_EXPONENT:
                raise NotPlainData(f"a Decimal with an exponent beyond {MAX_EXPONENT:,}", where)
            return ({"t": "decimal", "v": Decimal.__str__(value)},)
        return self._moment(value, where)

    def _moment(self, value: Any, where: str) -> tuple[Json] | None:
        if value is None or type(value).__name__ == "NaTType":
            raise NotPlainData("pandas' NaT (a missing time)", where)
        if isinstance(value, datetime):
            plain = datetime.__new__(
                datetime, value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond
            )
            offset = value.utcoffset()
            return (
                {"t": "datetime", "v": plain.isoformat(), "offset": None if offset is None else offset.total_seconds()},
            )
        if isinstance(value, date):
            return ({"t": "date", "v": date(value.year, value.month, value.day).isoformat()},)
        if isinstance(value, time):
            return ({"t": "time", "v": time(value.hour, value.minute, value.second, value.microsecond).isoformat()},)
        if isinstance(value, timedelta):
            return ({"t": "timedelta", "v": [value.days, value.seconds, value.microseconds]},)
        return None

    def _container(self, value: Any, where: str, depth: int) -> Json:
        if isinstance(value, list):
            return self._items(list.__iter__(value), where, depth)
        if isinstance(value, tuple):
            return {"t": "tuple", "v": self._items(tuple.__iter__(value), where, depth)}
        if isinstance(value, dict):
            pairs = []
            for key, item in list(dict.items(value)):
                name = self.encode(key, f"{where} key", depth + 1)
                pairs.append([name, self.encode(item, f"{where}[{_short(key)}]", depth + 1)])
            return {"t": "dict", "v": pairs}
        if isinstance(value, (set, frozenset)):
            walk = set.__iter__(value) if isinstance(value, set) else frozenset.__iter__(value)
            parts = self._items(walk, f"{where} (in the set)", depth)
            return {"t": "set" if isinstance(value, set) else "frozenset", "v": sorted(parts, key=json.dumps)}
        if isinstance(value, Generator):
            drawn = list(islice(value, self.limit + 1))
            return {
                "t": "drawn",
                "v": self._items(iter(drawn[: self.limit]), where, depth),
                "finished": len(drawn) <= self.limit,
            }
        return self._foreign(value, where, depth)

    def _items(self, walk: Any, where: str, depth: int) -> list[Json]:
        return [self.encode(item, f"{where}[{number}]", depth + 1) for number, item in enumerate(walk)]

    def _foreign(self, value: Any, where: str, depth: int) -> Json:
        module = type(value).__module__.split(".")[0]
        if module == "numpy" and getattr(value, "shape", None) == () and hasattr(value, "item"):
            return self.encode(value.item(), where, depth + 1)
        if module == "pandas" and type(value).__name__ in {"DataFrame", "Series"}:
            return self._table(value, where, depth)
        if self.hook is not None:
            translated = self.hook(value)
            if translated is not None:
                return translated
        raise NotPlainData(describe(value), where)

    def _table(self, value: Any, where: str, depth: int) -> Json:
        import pandas as pd

        def cells(column: Any, place: str) -> list[Json]:
            return [
                None if item is pd.NaT or item is pd.NA else self.encode(item, f"{place}[{n}]", depth + 1)
                for n, item in enumerate(column.tolist())
            ]

        index = cells(value.index, f"{where} index")
        if isinstance(value, pd.Series):
            name = self.encode(value.name, f"{where} name", depth + 1)
            return {"t": "series", "name": name, "dtype": str(value.dtype), "v": cells(value, where), "index": index}
        columns = [
            [
                self.encode(name, f"{where} column", depth + 1),
                str(value.iloc[:, n].dtype),
                cells(value.iloc[:, n], f"{where}[{name!r}]"),
            ]
            for n, name in enumerate(value.columns)
        ]
        return {"t": "table", "columns": columns, "index": index}


class _Decoder:
    def __init__(self, hook: Callable[[dict[str, Any]], Any] | None) -> None:
        self.hook, self.nodes = hook, 0

    def decode(self, data: Json, depth: int) -> Any:
        self.nodes += 1
        if depth > MAX_DEPTH * 2 or self.nodes > MAX_NODES * 2:
            raise BadEncoding("too deep or too large")
        if data is None or isinstance(data, (bool, int, float, str)):
            return data
        if isinstance(data, list):
            return [self.decode(item, depth + 1) for item in data]
        if not isinstance(data, dict) or not isinstance(data.get("t"), str):
            raise BadEncoding(f"not encoded data: {type(data).__name__}")
        scalar = _SCALARS.get(data["t"])
        return scalar(data) if scalar else self._container(data, depth)

    def _container(self, data: dict[str, Any], depth: int) -> Any:
        tag = data["t"]
        if tag in {"tuple", "set", "frozenset", "drawn"}:
            items = [self.decode(item, depth + 1) for item in data["v"]]
            if tag == "drawn":
                return Drawn(items, bool(data["finished"]))
            return {"tuple": tuple, "set": set, "frozenset": frozenset}[tag](items)
        if tag == "dict":
            return {self.decode(key, depth + 1): self.decode(item, depth + 1) for key, item in data["v"]}
        if tag in {"table", "series"}:
            return self._table(data, depth)
        if self.hook is not None:
            return self.hook(data)
        raise BadEncoding(f"unknown tag {tag!r}")

    def _table(self, data: dict[str, Any], depth: int) -> Any:
        import pandas as pd

        def series(values: Json, dtype: str, index: Any, name: Any) -> Any:
            plain = pd.Series([self.decode(item, depth + 1) for item in values], index=index, dtype=object, name=name)
            if dtype in TABLE_DTYPES or dtype.rstrip("0123456789") in {"int", "uint", "float", "Int", "UInt", "Float"}:
                return plain.astype(dtype)  # type: ignore[call-overload]
            return pd.to_datetime(plain) if dtype.startswith("datetime64") else plain

        index = pd.Index([self.decode(item, depth + 1) for item in data["index"]], dtype=object).infer_objects()
        if data["t"] == "series":
            return series(data["v"], data["dtype"], index, self.decode(data["name"], depth + 1))
        names = [self.decode(name, depth + 1) for name, _, _ in data["columns"]]
        columns = [series(values, dtype, index, None) for _, dtype, values in data["columns"]]
        table = pd.concat(columns, axis=1) if columns else pd.DataFrame(index=index)
        table.columns = pd.Index(names)
        return table


def _whole(text: str) -> int:
    if len(text) > MAX_INT_BITS // 4 + 4:
        raise BadEncoding("a number that is too long")
    return int(text, 16)


def _decimal(text: str) -> Decimal:
    """A Decimal that can be computed with: ``int(Decimal("1e999999999"))`` would fill the memory."""
    value = Decimal(text) if len(text) < MAX_INT_BITS else Decimal("NaN")
    if value.is_finite() and abs(value.adjusted()) > MAX_EXPONENT:
        raise BadEncoding("a Decimal beyond all use")
    return value


def _datetime(data: dict[str, Any]) -> datetime:
    moment = datetime.fromisoformat(data["v"])
    if moment.tzinfo is not None:
        raise BadEncoding("offset inside the text")
    offset = data["offset"]
    return moment if offset is None else moment.replace(tzinfo=timezone(timedelta(seconds=offset)))


_SCALARS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "int": lambda data: _whole(data["v"]),
    "float": lambda data: {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}[data["v"]],
    "bytes": lambda data: base64.b64decode(data["v"], validate=True),
    "ellipsis": lambda data: ...,
    "decimal": lambda data: _decimal(data["v"]),
    "datetime": _datetime,
    "date": lambda data: date.fromisoformat(data["v"]),
    "time": lambda data: time.fromisoformat(data["v"]),
    "timedelta": lambda data: timedelta(*data["v"]),
}


def _short(key: Any) -> str:
    text = repr(key)
    return text if len(text) <= 30 else text[:29] + "…"
