"""The series as files: a long Parquet table, and OpenMetrics text with timestamps that ``promtool`` can import."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from .series import EPOCH, FAMILIES, Series

_SCHEMA = pa.schema(
    [
        ("ts", pa.timestamp("ms", tz="UTC")),
        ("name", pa.dictionary(pa.int32(), pa.string())),
        ("labels", pa.dictionary(pa.int32(), pa.string())),
        ("value", pa.float64()),
    ]
)


def write_parquet(path: Path, series: Iterable[Series], advance: Callable[[], None]) -> int:
    """Writes ts, name, labels, value, sorted by name, labels and ts, one row group a name. Returns the rows."""
    rows = 0
    options = {
        "compression": "zstd",
        "column_encoding": {"ts": "DELTA_BINARY_PACKED", "value": "BYTE_STREAM_SPLIT"},  # half the size
        "use_dictionary": ["name", "labels"],
    }
    with pq.ParquetWriter(path, _SCHEMA, **options) as writer:
        for _, group in groupby(series, key=lambda item: item.name):
            table = _table(list(group))
            writer.write_table(table, row_group_size=max(1, len(table)))
            rows += len(table)
            advance()
    return rows


def _table(group: list[Series]) -> pa.Table:
    lengths = [len(item.times) for item in group]
    labels = np.repeat(np.arange(len(group), dtype=np.int32), lengths)
    names = pa.DictionaryArray.from_arrays(pa.array(np.zeros(sum(lengths), np.int32)), pa.array([group[0].name]))
    columns = [
        pa.array(EPOCH + np.concatenate([item.times for item in group]), pa.timestamp("ms", tz="UTC")),
        names,
        pa.DictionaryArray.from_arrays(pa.array(labels), pa.array([item.label_text for item in group])),
        pa.array(np.concatenate([item.values for item in group])),
    ]
    return pa.Table.from_arrays(columns, schema=_SCHEMA)


def openmetrics(series: Iterable[Series], begin: int, end: int) -> str:
    """The samples of [begin, end), milliseconds of the week, as OpenMetrics text; families and label sets in order."""
    inside = [part for item in series if len((part := _between(item, begin, end)).times)]
    lines = []
    for family, (kind, text) in FAMILIES.items():
        name = family.removesuffix("_total")
        lines += [f"# HELP {name} {text}", f"# TYPE {name} {kind}"]
        members = [item for item in inside if item.name == family or item.name.startswith(f"{family}_")]
        if kind == "histogram":
            lines += _histogram(family, members)
        for item in [] if kind == "histogram" else members:
            lines += _lines(item)
    return "\n".join([*lines, "# EOF"]) + "\n"


def _between(item: Series, begin: int, end: int) -> Series:
    chosen = (item.times >= begin) & (item.times < end)
    return Series(item.name, item.labels, item.times[chosen], item.values[chosen])


def _lines(item: Series) -> list[str]:
    inner = ",".join(f'{name}="{text}"' for name, text in item.labels.items())
    return [
        f"{item.name}{{{inner}}} {_number(value)} {(EPOCH + time) // 1000}"
        for time, value in zip(item.times.tolist(), item.values.tolist(), strict=True)
    ]


def _histogram(family: str, members: list[Series]) -> list[str]:
    """A histogram's samples of one time stand together, as the standard asks: buckets, count, sum."""
    places = (f"{family}_bucket", f"{family}_count", f"{family}_sum")
    lines = []
    for instance in sorted({item.labels["instance"] for item in members}):
        own = [item for item in members if item.labels["instance"] == instance]
        own.sort(key=lambda item: places.index(item.name))
        lines += [line for moment in zip(*map(_lines, own), strict=True) for line in moment]
    return lines


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)
