"""Many small databases of one shape, drawn from a seed: what parts a wrong query from a right one.

The first world is the lesson's own rows, shuffled. The others are drawn column by column from a small palette: the
lesson's own values, the constants of the queries and their neighbours, NULL where the column allows it. A small palette
gives duplicates and ties by itself. Rows come in no order of their keys.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

from autograder.checks.constants import (
    Constant,
    as_text,
    constants,
    moment,
    moments_beside,
    numbers_beside,
    page_end,
    texts_beside,
)
from autograder.checks.databases import Column, Database, Table
from autograder.checks.own_rows import children_first, own_rows

MOST_VALUES = 60  # of the lesson's own, kept for one column
FEW = 12  # up to so many distinct values a text column is a code, such as a schedule: no other spellings are drawn
LONGEST_PAGE = 300
# Rows a table: nothing, one, few, many. A world takes the next profile in turn; `page` grows with LIMIT and OFFSET.
PROFILES = (
    "many",
    "few",
    "page",
    "dense",
    "gap",
    "many",
    "ties",
    "page",
    "few",
    "whole",
    "one",
    "dense",
    "many",
    "none",
)
SIZES = {"few": (2, 7), "dense": (6, 14), "many": (14, 40), "ties": (10, 24), "whole": (8, 30), "gap": (3, 12)}
OF_KIND: dict[str, list[Any]] = {
    "number": [1, 2, 5, 10],
    "flag": [0, 1],
    "moment": [],
    "json": ["{}", "[1]"],
}  # of a column without values

Row = tuple[Any, ...]


def worlds(base: Database, queries: list[str], seed: int, count: int = 30) -> Iterator[list[Table]]:
    """``count`` lists of tables for ``base.fresh``; the same seed, base and queries give the same worlds."""
    tables = base.tables()
    known = constants(queries)
    values = _values(base)
    texts = {column.name.lower() for column, own in values.values() if _kind(column, own) == "text"}
    pools = {key: _Pool(column, own, known, texts) for key, (column, own) in values.items()}
    page = min(page_end(queries), LONGEST_PAGE)
    for number in range(count):
        rng = random.Random(f"{seed}:{number}")
        if number == 0:
            yield _first(base, seed, rng)
        else:
            yield _World(tables, pools, PROFILES[number % len(PROFILES)], page, rng).drawn()


def _values(base: Database) -> dict[tuple[str, str], tuple[Column, list[Any]]]:
    """Each column, by the names of its table and its own, with the different values that it holds."""
    if "values" not in base.notes:
        base.notes["values"] = {
            (table.name, column.name): (column, _own([row[place] for row in table.rows]))
            for table in base.tables()
            for place, column in enumerate(table.columns)
        }
    found: dict[tuple[str, str], tuple[Column, list[Any]]] = base.notes["values"]
    return found


def _first(base: Database, seed: int, rng: random.Random) -> list[Table]:
    """The first world of a seed; the last one is kept, because many answers to one task meet it."""
    if base.notes.get("seed of first") != seed:
        base.notes |= {"first": own_rows(base.tables(), rng), "seed of first": seed}
    first: list[Table] = base.notes["first"]
    return first


class _Pool:
    """The values a column may hold: its own, and those the queries' constants suggest (``sharp``)."""

    def __init__(self, column: Column, own: list[Any], known: list[Constant], texts: set[str]) -> None:
        self.column = column
        self.kind = _kind(column, own)
        self.loose = self.kind == "text" and (len(own) > FEW or len({str(v).lower() for v in own}) < len(own))
        self.own = own if len(own) <= MOST_VALUES else random.Random(column.name).sample(own, MOST_VALUES)
        if not self.own:
            self.own = OF_KIND.get(self.kind, ["a", "b", "Б"])
        near = [constant for constant in known if self._names(constant, texts)]
        self.sharp = self._beside(near)
        self.core = self._beside(near, neighbours=False)
        code = self.kind == "text" and not self.loose
        self.far = [] if code else self._beside([constant for constant in known if constant not in near])
        if self.kind == "number" and not column.primary_key and all(value >= 0 for value in self.own):
            self.own = [*self.own, 0]

    def _names(self, constant: Constant, texts: set[str]) -> bool:
        """Whether the constant may be meant for this column; a text belongs to the nearest column of texts only."""
        name = self.column.name.lower()
        if self.kind == "text":
            return name == next((near for near in constant.near if near in texts), None)
        return name in constant.near

    def _beside(self, known: list[Constant], neighbours: bool = True) -> list[Any]:
        """What the constants suggest: themselves only (of a time also half a second before), or neighbours too."""
        found: list[Any] = []
        few = None if neighbours else 1
        like = str(self.own[0]) if self.own else "2025-01-01 00:00:00"
        for constant in known:
            value = constant.value
            if self.kind == "number" and not isinstance(value, str):
                found += self._as_stored(numbers_beside(value)[:few])
            elif self.kind == "text" and isinstance(value, str):
                found += texts_beside(value, loose=self.loose)[:few]
            elif self.kind == "text date" and isinstance(value, str):
                found += [as_text(when, like) for when in moments_beside(value)[: few and 2]]
            elif self.kind == "moment" and isinstance(value, str):
                found += [_as_own(when, self.own) for when in moments_beside(value)[: few and 2]]
        return list(dict.fromkeys(found))

    def _as_stored(self, numbers: list[float]) -> list[float]:
        """The numbers as the column can hold them: whole in a column of whole numbers, as 0.5 of a share is not."""
        if "int" not in self.column.type.lower() or "interval" in self.column.type.lower():
            return numbers
        return [whole for number in numbers for whole in (math.floor(number), math.ceil(number))]

    def palette(self, rng: random.Random, size: int) -> list[Any]:
        """A few values for one world; the sharp ones come first, a constant itself more often than a neighbour."""
        found = []
        for _ in range(size):
            point = rng.random()
            source = self.core if point < 0.3 else self.sharp if point < 0.6 else self.far if point < 0.65 else self.own
            source = source or self.own
            found.append(rng.choice(source))
        if self.loose and rng.random() < 0.4:
            words = [value for value in (self.sharp or self.own) if value]
            found.append(_spoilt(str(rng.choice(self.own)), str(rng.choice(words)), rng))
        return found


class _World:
    """One drawn world."""

    def __init__(
        self, tables: list[Table], pools: dict[tuple[str, str], _Pool], profile: str, page: int, rng: random.Random
    ) -> None:
        self.tables, self.pools, self.profile, self.page, self.rng = tables, pools, profile, page, rng
        self.empty = rng.choice(tables).name if tables and profile == "gap" else ""
        self.sizes = {table.name: self._size(table) for table in tables}
        for table in reversed(children_first(tables)):  # no rows whose parents cannot be there
            parents = {c.references[0] for c in table.columns if c.not_null and c.references}
            if any(self.sizes.get(name) == 0 for name in parents):
                self.sizes[table.name] = 0
        self.keys: dict[tuple[str, str], list[Any]] = {}

    def drawn(self) -> list[Table]:
        """Keys first, so that columns that name a key of another table can mostly name one that is there."""
        for table in self.tables:
            for column in table.columns:
                if _alone(table, column) and (column.primary_key or column.unique) and not column.references:
                    self.keys[table.name, column.name] = self._distinct(table, column)
        return [self._table(table) for table in self.tables]

    def _size(self, table: Table) -> int:
        if self.profile == "none" or table.name == self.empty:
            return 0
        if self.profile == "one":
            return 1
        if self.profile == "page" or (self.page and self.profile == "ties"):
            return self.page + self.rng.randint(1, 30) if self.page else self.rng.randint(5, 50)
        return self.rng.randint(*SIZES[self.profile])

    def _distinct(self, table: Table, column: Column) -> list[Any]:
        """Different values for a key, in no order."""
        size = self.sizes[table.name]
        pool = self.pools[table.name, column.name]
        if pool.kind == "number":
            return self.rng.sample([*dict.fromkeys([*pool.sharp, *range(1, 2 * size + 10)])], size)
        values = list(dict.fromkeys([*pool.sharp, *pool.own]))
        self.rng.shuffle(values)
        if pool.kind == "text":
            values += [f"{values[0]} {number}" for number in range(size)]
        self.sizes[table.name] = size = min(size, len(values))
        return values[:size]

    def _table(self, table: Table) -> Table:
        size = self.sizes[table.name]
        columns = [self._column(table, column, size) for column in table.columns]
        rows = [tuple(column[n] for column in columns) for n in range(size)]
        free = [place for place, column in enumerate(table.columns) if (table.name, column.name) not in self.keys]
        for n in range(1, size):  # the same row again, under a key of its own
            if self.rng.random() < 0.15:
                other = rows[self.rng.randrange(n)]
                rows[n] = tuple(other[p] if p in free else rows[n][p] for p in range(len(table.columns)))
        return Table(table.name, table.columns, _keyed(table, rows))

    def _column(self, table: Table, column: Column, size: int) -> list[Any]:
        rng = self.rng
        if (table.name, column.name) in self.keys:
            return self.keys[table.name, column.name][:size]
        pool = self.pools[table.name, column.name]
        parents = self._parents(table, column)
        declared = column.references is not None
        if parents is not None:
            few = rng.sample(parents, min(len(parents), rng.choice((2, 4, 8, 50))))
            strangers = [] if declared else [max(parents, default=0) + 1] if pool.kind == "number" else pool.own[:3]
            palette = few * 3 + strangers
            palette += [] if declared else [v for v in pool.sharp if rng.random() < 0.3]
        else:
            few_values = (1, 2) if self.profile == "ties" else (2, 3, 5, 8, 16)
            palette = pool.palette(rng, rng.choice(few_values))
        missing = 0.0 if column.not_null or self.profile == "whole" else rng.choice((0.0, 0.1, 0.1, 0.3, 0.5, 1.0))
        if missing == 1.0 and rng.random() < 0.6:
            missing = 0.3
        if not palette:
            palette = pool.own if column.not_null else [None]
        return [None if rng.random() < missing else rng.choice(palette) for _ in range(size)]

    def _parents(self, table: Table, column: Column) -> list[Any] | None:
        """The keys that the column names: by its foreign key, or because another table's key has the same name."""
        if column.references is not None:
            return self.keys.get(column.references)
        for (other, name), values in self.keys.items():
            if name == column.name and other != table.name:
                return values
        return None


def _keyed(table: Table, rows: list[Row]) -> list[Row]:
    """Rows that keep the keys: of those equal in a unique column or in a key of several, only the first stays."""
    places = [[p] for p, c in enumerate(table.columns) if c.unique or (c.primary_key and _alone(table, c))]
    together = [p for p, c in enumerate(table.columns) if c.primary_key]
    places += [together] if len(together) > 1 else []
    kept: list[Row] = []
    seen: set[tuple[int, Row]] = set()
    for row in rows:
        marks = [(n, key) for n, group in enumerate(places) if None not in (key := tuple(row[p] for p in group))]
        if not seen.intersection(marks):
            seen.update(marks)
            kept.append(row)
    return kept


def _own(values: list[Any]) -> list[Any]:
    """The different values that are stated, in order."""
    return list(dict.fromkeys(value for value in values if value is not None))


def _alone(table: Table, column: Column) -> bool:
    return not column.primary_key or sum(other.primary_key for other in table.columns) == 1


def _kind(column: Column, own: list[Any]) -> str:
    """number, flag, moment, text date, json or text: by the values, else by the declared type."""
    declared = column.type.lower()
    if declared.startswith("json"):
        return "json"
    if "bool" in declared or (own and all(isinstance(value, bool) for value in own)):
        return "flag"
    if own and all(isinstance(value, datetime | date) for value in own):
        return "moment"
    if own and all(isinstance(value, str) for value in own):
        return "text date" if all(moment(value) for value in own[:50]) else "text"
    numeric = any(word in declared for word in ("int", "real", "numeric", "decimal", "float", "double"))
    return "number" if (own and not isinstance(own[0], str | bytes)) or numeric else "text"


def _as_own(when: datetime, own: list[Any]) -> Any:
    """The time as the column's own values are: a date, a naive time, or an aware one."""
    if own and not isinstance(own[0], datetime):
        return when.date()
    aware = not own or own[0].tzinfo is not None
    return when if aware else when.astimezone(UTC).replace(tzinfo=None)


def _spoilt(value: str, word: str, rng: random.Random) -> str:
    """The value as other people type it: letter case, spaces, a word of the query in front, behind or run together."""
    spellings = [value.upper(), value.lower(), f"  {value} ", value.replace(" ", "  ")]
    joined = [f"{word} {value}", f"{word.upper()} {value}", f"{word}{value}", f"{value} {word}"]
    return rng.choice(spellings + joined)
