"""What a learner's query gave on private copies of the lesson's database."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Self

from autograder.checks.compare import difference, row_bag, show
from autograder.checks.databases import QueryFailed, Table
from autograder.checks.mistakes import Mistakes, is_read, known_mistake
from autograder.checks.outcome import Fault, Raised
from autograder.checks.worlds import worlds

QUERY_SECONDS = 5.0
SHOWN_ROWS = 6


class QueryOutcome:
    """One query on one database; ``rows`` compares with given rows, ``matches`` with a reference on many databases."""

    def __init__(self, checks: Any, label: str, sql: str, database: Any, parameters: Any) -> None:
        self.checks, self.label, self.sql, self.database, self.parameters = checks, label, sql, database, parameters
        self.examined = False
        self.summary = ""

    def rows(self, expected: list[Any], ordered: bool = False, mistakes: Mistakes = ()) -> Self:
        """The query gives ``expected``: as a bag, or in order when ``ordered``."""
        self.examined = True
        got = self._run(self.database, mistakes)
        if not same_rows(expected, got, ordered):
            self._fail(expected, got, ordered, mistakes, "")
        self.summary = f"{self.label} gives the {len(got)} rows asked for"
        return self

    def matches(self, reference: str, ordered: bool = False, parameters: Any = None, mistakes: Mistakes = ()) -> Self:
        """The query gives what ``reference`` gives, here and on many small seeded databases of the same shape."""
        self.examined = True
        if parameters is not None:
            self.parameters = parameters
        expected = self._reference(self.database, reference)
        got = self._run(self.database, mistakes)
        if not same_rows(expected, got, ordered):
            self._fail(expected, got, ordered, mistakes, "")
        for tables in worlds(self.database, [reference, self.sql], self.checks.seed):
            with_other_rows = self.database.fresh(_in_reach(tables, reference, self.sql))
            try:
                expected = self._reference(with_other_rows, reference)
                got = self._run(with_other_rows, mistakes)
                if not same_rows(expected, got, ordered):
                    self._fail(
                        expected, got, ordered, mistakes, "other rows in the same tables: right here, wrong there"
                    )
            finally:
                with_other_rows.close()
        self.summary = f"{self.label} holds on other data too"
        return self

    def _run(self, database: Any, mistakes: Mistakes) -> list[Any]:
        try:
            return list(database.query(self.sql, self.parameters, QUERY_SECONDS).rows)
        except QueryFailed as error:
            raised = Raised(error.kind)
            known = known_mistake(mistakes, lambda value: bool(value == raised))
            trouble = "was stopped" if error.kind == "timeout" else "did not run"
            self.checks.stop(call=self.label, expected="rows", got=str(error), mistake=known, trouble=trouble)
            raise AssertionError("stop always raises") from None

    def _reference(self, database: Any, reference: str) -> list[Any]:
        try:
            return list(database.query(reference, self.parameters, QUERY_SECONDS).rows)
        except QueryFailed as error:
            raise Fault(f"the reference query failed: {error}") from None

    def _fail(self, expected: list[Any], got: list[Any], ordered: bool, mistakes: Mistakes, where: str) -> None:
        known = known_mistake(mistakes, lambda value: _is_mistake(value, got, ordered))
        self.checks.stop(
            call=self.label,
            expected=show_rows(expected),
            got=show_rows(got),
            where=where or (_row_difference(expected, got, ordered) if is_read() else ""),
            mistake=known,
        )


def _in_reach(tables: list[Table], *queries: str) -> list[Table]:
    """The tables; those that no query names stay empty, which saves the time to fill them."""
    text = " ".join(queries).lower()
    return [table if table.name.lower() in text else replace(table, rows=[]) for table in tables]


def same_rows(expected: list[Any], got: list[Any], ordered: bool) -> bool:
    """Whether two lists of rows agree, in order or as bags."""
    if ordered:
        return difference([list(row) for row in expected], [list(row) for row in got]) is None
    return row_bag(expected) == row_bag(got)


def show_rows(rows: list[Any]) -> str:
    """The first rows, one a line, and how many there are."""
    if not rows:
        return "no rows"
    lines = [f"{len(rows)} row{'s' if len(rows) > 1 else ''}"] + [show(tuple(row), 110) for row in rows[:SHOWN_ROWS]]
    return "\n".join([*lines, "…"] if len(rows) > SHOWN_ROWS else lines)


def _is_mistake(value: Any, got: list[Any], ordered: bool) -> bool:
    if callable(value):
        try:
            return bool(value(got))
        except Exception:  # a predicate may not suit what came back: then it is not this mistake
            return False
    return isinstance(value, list) and same_rows(value, got, ordered)


def _row_difference(expected: list[Any], got: list[Any], ordered: bool) -> str:
    if expected and got and len(expected[0]) != len(got[0]):
        return f"{len(expected[0])} columns were asked for, {len(got[0])} came"
    missing, extra = row_bag(expected) - row_bag(got), row_bag(got) - row_bag(expected)
    if not missing and not extra:
        return "the right rows in another order" if ordered else ""
    said = []
    for label, rows, bag in (("missing", expected, missing), ("one too many", got, extra)):
        # Thousands of rows may be wrong at once: stop at the first.
        row = next((row for row in rows if next(iter(row_bag([row]))) in bag), None)
        said += [f"{label}: {show(tuple(row), 90)}"] if row is not None else []
    return " · ".join(said)
