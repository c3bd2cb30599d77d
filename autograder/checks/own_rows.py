"""The lesson's own rows as a world: shuffled, and of long tables a sample that keeps what its rows name together."""

from __future__ import annotations

import random
from typing import Any

from autograder.checks.databases import Table

OWN_ROWS = 200
Row = tuple[Any, ...]


def own_rows(tables: list[Table], rng: random.Random) -> list[Table]:
    """The lesson's rows in another order; of long tables a sample, with the rows that the others' samples name."""
    chosen: dict[str, list[Row]] = {}
    for table in children_first(tables):
        rows = table.rows[:]
        rng.shuffle(rows)
        wanted = _named(tables, chosen)
        places = _named_places(table, wanted)
        kept = [row for row in rows if _is_named(table, row, places, wanted)]
        seen = {id(row) for row in kept}
        kept += [row for row in rows if id(row) not in seen][: max(0, OWN_ROWS - len(kept))]
        while True:  # a row may name another of its own table
            chosen[table.name] = kept
            seen, wanted = {id(row) for row in kept}, _named(tables, chosen)
            places = _named_places(table, wanted)
            more = [row for row in rows if id(row) not in seen and _is_named(table, row, places, wanted)]
            if not more:
                break
            kept = kept + more
        rng.shuffle(kept)
        chosen[table.name] = kept
    return [Table(table.name, table.columns, chosen[table.name]) for table in tables]


def children_first(tables: list[Table]) -> list[Table]:
    """Each table after those that name it, as far as the foreign keys allow such an order."""
    left, found = tables[:], []
    while left:
        named = {c.references[0] for t in left for c in t.columns if c.references and c.references[0] != t.name}
        free = [table for table in left if table.name not in named] or left[:1]
        found += free
        left = [table for table in left if table not in free]
    return found


def _named(tables: list[Table], chosen: dict[str, list[Row]]) -> set[tuple[str, str, Any]]:
    """The table, column and value of every foreign key in the chosen rows."""
    return {
        (*column.references, row[place])
        for table in tables
        for place, column in enumerate(table.columns)
        if column.references
        for row in chosen.get(table.name, [])
    }


def _named_places(table: Table, wanted: set[tuple[str, str, Any]]) -> list[int]:
    """Which columns of the table any foreign key names."""
    named = {column for name, column, _ in wanted if name == table.name}
    return [place for place, column in enumerate(table.columns) if column.name in named]


def _is_named(table: Table, row: Row, places: list[int], wanted: set[tuple[str, str, Any]]) -> bool:
    return any((table.name, table.columns[place].name, row[place]) in wanted for place in places)
