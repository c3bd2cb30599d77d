"""Many small databases of one shape, on which a wrong query cannot hide.

One tidy database accepts most wrong queries. These hold missing values, duplicates, ties, orphans, empty tables and a
permuted insertion order; their values come from the lesson's own rows, from the constants of the queries compared, and
from those constants' neighbours. The same seed gives the same worlds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from autograder.checks.databases import Column, Database, Table

BASE_ROWS = 200
POOL = 12
SIZES = (0, 1, 2, 4, 7, 12, 20)
NUMBER = re.compile(r"(?<![\w.'-])\d+(?:\.\d+)?(?![\w'])")
TEXT = re.compile(r"'((?:[^']|'')*)'")
MOMENT = re.compile(r"^(\d{4}-\d\d-\d\d)(?:([ T])(\d\d:\d\d:\d\d)(\.\d+)?)?\s*([+-]\d\d(?::?\d\d)?|Z)?$")
STEPS = (timedelta(), timedelta(seconds=-1), timedelta(seconds=1), timedelta(seconds=-0.5), timedelta(seconds=0.5),
         timedelta(days=-1), timedelta(days=1), timedelta(hours=-3), timedelta(hours=3))  # fmt: skip


def worlds(base: Database, queries: list[str], seed: int, count: int = 30) -> Iterator[list[Table]]:
    """Yield ``count`` databases as tables with rows: first the base's own rows shuffled, then seeded small ones."""
    tables = base.tables()
    constants = _constants(queries)
    need = _rows_needed(queries)
    pools = {(t.name, c.name): _pool(t, n, constants) for t in tables for n, c in enumerate(t.columns)}
    for number in range(count):
        random = Random(f"{seed}/{number}")
        if number == 0:
            yield [Table(t.name, t.columns, random.sample(t.rows, min(len(t.rows), BASE_ROWS))) for t in tables]
            continue
        size = need if need > max(SIZES) and number % 6 == 1 else SIZES[number % len(SIZES)]
        yield _world(tables, pools, random, size)


def _world(tables: list[Table], pools: dict[tuple[str, str], list[Any]], random: Random, size: int) -> list[Table]:
    made: dict[str, Table] = {}
    keys = {column.name: table.name for table in tables for column in table.columns if column.primary_key}
    for table in _parents_first(tables):
        rows = 0 if size and random.random() < 0.06 else max(0, size + random.randint(-1, 1) if size > 2 else size)
        columns = []
        for column in table.columns:
            parent = _parent_values(column, table, keys, made)
            pool = pools[table.name, column.name] if parent is None else parent
            columns.append(_values(column, pool, rows, random, parent is not None))
        drawn = list(zip(*columns, strict=True)) if rows else []
        random.shuffle(drawn)
        made[table.name] = Table(table.name, table.columns, _without_repeated_keys(table, drawn))
    return [made[table.name] for table in tables]


def _values(column: Column, pool: list[Any], rows: int, random: Random, foreign: bool) -> list[Any]:
    if column.unique:
        return _distinct(pool, rows, random)
    # A small part of the pool makes ties and duplicates; its size differs from world to world.
    known = [value for value in pool if value is not None] or [0]
    few = random.sample(known, min(len(known), random.choice((1, 2, 3, 6, POOL))))
    share = 0.0 if column.not_null else random.choice((0.0, 0.15, 0.4, 0.4, 1.0 if random.random() < 0.3 else 0.2))
    if foreign and not column.not_null:
        share = random.choice((0.0, 0.0, 0.3, 0.3, 1.0 if random.random() < 0.2 else 0.3))
    return [None if random.random() < share else random.choice(few) for _ in range(rows)]


def _distinct(pool: list[Any], rows: int, random: Random) -> list[Any]:
    known = list(dict.fromkeys(value for value in pool if value is not None))
    if all(isinstance(value, int) and not isinstance(value, bool) for value in known):
        low = min(known, default=1)
        known = sorted({*known, *range(low, low + rows + 3)})
        return random.sample(known, rows)
    while len(known) < rows:
        known.append(f"{known[len(known) % max(1, len(pool))]}{len(known)}" if known else f"text{rows}")
    return random.sample(known, rows)


def _parent_values(column: Column, table: Table, keys: dict[str, str], made: dict[str, Table]) -> list[Any] | None:
    """Ids of the rows this column points to, with one orphan; None when it points nowhere."""
    target = column.references or ((keys[column.name], column.name) if column.name in keys else None)
    if target is None or target[0] == table.name or target[0] not in made:
        return None
    parent = made[target[0]]
    place = next((n for n, c in enumerate(parent.columns) if c.name == target[1]), None)
    if place is None:
        return None
    ids = [row[place] for row in parent.rows]
    orphan = max(ids, default=0) + 1 if all(isinstance(value, int) for value in ids) else "nobody"
    return [*ids, orphan]


def _parents_first(tables: list[Table]) -> list[Table]:
    keys = {column.name: table.name for table in tables for column in table.columns if column.primary_key}

    def depth(table: Table, seen: tuple[str, ...] = ()) -> int:
        parents = {(c.references or (keys.get(c.name, table.name), ""))[0] for c in table.columns} - {table.name, *seen}
        near = [other for other in tables if other.name in parents]
        return 1 + max((depth(other, (*seen, table.name)) for other in near), default=0)

    return sorted(tables, key=depth)


def _without_repeated_keys(table: Table, rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    places = [n for n, column in enumerate(table.columns) if column.primary_key]
    if len(places) < 2:
        return rows
    kept: dict[tuple[Any, ...], tuple[Any, ...]] = {}
    for row in rows:
        kept.setdefault(tuple(row[n] for n in places), row)
    return list(kept.values())


def _rows_needed(queries: list[str]) -> int:
    """Rows that a query with LIMIT and OFFSET needs before its page says anything."""
    numbers = [int(n) for q in queries for n in re.findall(r"(?i)\b(?:limit|offset|fetch\s+(?:first|next))\s+(\d+)", q)]
    numbers += [int(n) for q in queries for n in re.findall(r"(?i)\blimit\s+\d+\s*,\s*(\d+)", q)]
    total = sum(sorted(numbers)[-2:]) if numbers else 0
    return min(total + total // 3 + 5, 500) if total else 0


def _constants(queries: list[str]) -> list[Any]:
    found: list[Any] = []
    for query in queries:
        texts = [text.replace("''", "'") for text in TEXT.findall(query)]
        found += texts
        found += [float(n) if "." in n else int(n) for n in NUMBER.findall(TEXT.sub("''", query))]
    return list(dict.fromkeys(found))


def _pool(table: Table, place: int, constants: list[Any]) -> list[Any]:
    """Values a column may hold: a spread of its own, and what the queries' constants suggest."""
    own = list(dict.fromkeys(row[place] for row in table.rows if row[place] is not None))
    sample = own[0] if own else _example(table.columns[place].type)
    spread = own[:: max(1, len(own) // POOL)][:POOL]
    if isinstance(sample, bool):
        return [True, False]
    if isinstance(sample, (datetime, date)) or (isinstance(sample, str) and MOMENT.match(sample)):
        near = [moment for text in constants if isinstance(text, str) for moment in _around(text, sample)]
        # Moments near the constants weigh more: that is where windows are drawn wrongly.
        return list(dict.fromkeys([*spread[: POOL // 2], *near]))
    if isinstance(sample, (int, float, Decimal)):
        near_numbers = [type(sample)(n + d) for n in constants if isinstance(n, (int, float)) for d in (-1, 0, 1)]
        edges = [value for value in (min(own, default=0), max(own, default=9)) if value is not None]
        zero = [type(sample)(0)] if any(value == 0 for value in own) else []
        return list(dict.fromkeys([*spread, *edges, *zero, *near_numbers]))
    if isinstance(sample, str):
        words = [variant for text in constants if isinstance(text, str) for variant in _variants(text)]
        return list(dict.fromkeys([*spread, *words]))
    return spread or [sample]


def _example(kind: str) -> Any:
    upper = kind.upper()
    if "INT" in upper or "NUM" in upper or "REAL" in upper or "DOUBLE" in upper:
        return 1
    if "BOOL" in upper:
        return True
    return datetime(2026, 1, 1, tzinfo=UTC) if "TIMESTAMP" in upper else "text"


def _variants(text: str) -> list[str]:
    core = text.strip("%").replace("%", "x").replace("_", "x")
    return [text, core, core.lower(), core.upper(), core.capitalize(), f"{core} x", f"x{core}", f" {core}"]


def _around(text: str, sample: Any) -> list[Any]:
    """Moments around the one ``text`` names, in the form the column uses; none when it names no moment."""
    match = MOMENT.match(text.strip())
    if not match:
        return []
    day, _, clock, fraction, zone = match.groups()
    try:
        moment = datetime.fromisoformat(f"{day}T{clock or '00:00:00'}{(fraction or '')[:7]}{_zone(zone)}")
    except ValueError:
        return []
    moment = moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment
    return list(dict.fromkeys(_like(moment + step, sample) for step in STEPS))


def _zone(zone: str | None) -> str:
    if not zone or zone == "Z":
        return ""
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{zone[0]}{digits[:2]}:{digits[2:]}"


def _like(moment: datetime, sample: Any) -> Any:
    if isinstance(sample, datetime):
        return moment.replace(tzinfo=UTC) if sample.tzinfo else moment
    if isinstance(sample, date):
        return moment.date()
    match = MOMENT.match(sample)
    separator, zone = (match[2] or " ", match[5] or "") if match else (" ", "")
    if match and not match[3]:
        return moment.date().isoformat()
    whole = moment.strftime(f"%Y-%m-%d{separator}%H:%M:%S")
    return whole + (f".{moment.microsecond:06d}".rstrip("0") if moment.microsecond else "") + zone
