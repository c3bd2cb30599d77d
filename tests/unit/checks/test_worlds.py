# ruff: noqa: RUF001 - Russian words are data
"""Worlds part wrong queries from right ones: a small study of its own, after the published one."""

import time
from dataclasses import replace

import pytest
from query_bank import QUESTIONS

from autograder.checks.constants import constants, moment, page_end, texts_beside
from autograder.checks.databases import Column, Table, from_dataset, from_setup
from autograder.checks.queries import same_rows
from autograder.checks.worlds import worlds

SEEDS = range(4)


@pytest.fixture(scope="module")
def jobs():
    base = from_dataset("jobs")
    base.tables()
    yield base
    base.close()


def told_apart(base, question, sql, seed, count=30):
    """The number of the first world on which ``sql`` differs from the reference, or None."""
    for number, tables in enumerate(worlds(base, [question.reference, sql], seed, count)):
        with_other_rows = base.fresh(tables)
        expected = with_other_rows.query(question.reference, None, 5).rows
        got = with_other_rows.query(sql, None, 5).rows
        with_other_rows.close()
        if not same_rows(expected, got, question.ordered):
            return number
    return None


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_wrong_query_is_told_apart(jobs, name):
    question = QUESTIONS[name]
    assert len(question.wrong) >= 25
    for seed in SEEDS:
        for sql in question.wrong:
            assert told_apart(jobs, question, sql, seed) is not None, (seed, sql)


@pytest.mark.parametrize("name", QUESTIONS)
def test_no_right_query_is_told_apart(jobs, name):
    question = QUESTIONS[name]
    assert len(question.right) >= 10
    for seed in SEEDS:
        for sql in question.right:
            assert told_apart(jobs, question, sql, seed) is None, (seed, sql)


def test_a_comparison_is_quick(jobs):
    question = QUESTIONS["mixed"]
    start = time.process_time()
    assert told_apart(jobs, question, question.right[0], 1) is None
    assert time.process_time() - start < 0.5  # measured: about 60 ms


def test_worlds_come_from_the_seed_alone(jobs):
    queries = [QUESTIONS["page"].reference]
    one, same, other = (list(worlds(jobs, queries, seed)) for seed in (7, 7, 8))
    assert one == same
    assert one != other


def test_keys_and_not_null_hold_and_the_rest_varies(jobs):
    rows = {"employers": [], "vacancies": []}
    sizes = set()
    for tables in worlds(jobs, [QUESTIONS["mixed"].reference], 3):
        employers, vacancies = tables
        sizes.add((len(employers.rows) > 0, len(vacancies.rows) > 0))
        ids = [row[0] for row in vacancies.rows]
        assert len(set(ids)) == len(ids) and None not in ids
        assert all(row[2] is not None and row[10] is not None for row in vacancies.rows)
        named = {row[1] for row in vacancies.rows} - {None}
        assert named <= {row[0] for row in employers.rows}  # a declared foreign key holds
        rows["vacancies"] += vacancies.rows
        if len(ids) > 5:
            assert ids != sorted(ids)
    assert {(True, True), (False, False)} <= sizes and len(sizes) > 2
    amounts = {amount for row in rows["vacancies"] for amount in row[6:8]}
    assert {None, 199999, 200000, 200001} <= amounts
    assert {row[4] for row in rows["vacancies"]} == {"office", "remote", "hybrid"}  # a code has one spelling


def test_without_a_declared_key_there_are_strangers():
    base = from_setup(
        "import sqlite3\ndb = sqlite3.connect(':memory:')\ndb.executescript('''CREATE TABLE a (a_id INTEGER PRIMARY KEY, "
        "x TEXT UNIQUE); CREATE TABLE b (a_id INTEGER, n INTEGER, PRIMARY KEY (a_id, n)); INSERT INTO a VALUES (1, 'p');"
        "INSERT INTO b VALUES (1, 2)''')"
    )
    strangers = 0
    for first, second in worlds(base, ["SELECT * FROM a JOIN b USING (a_id)"], 1):
        strangers += bool({row[0] for row in second.rows} - {row[0] for row in first.rows})
        assert len(set(second.rows)) == len(second.rows)
        stated = [row[1] for row in first.rows if row[1] is not None]
        assert len(set(stated)) == len(stated)
    assert strangers > 3


def test_a_database_without_rows_or_tables_still_has_worlds():
    base = from_setup(
        "import sqlite3\ndb = sqlite3.connect(':memory:')\ndb.execute('CREATE TABLE t (x, y REAL, z TEXT)')"
    )
    assert any(tables[0].rows for tables in worlds(base, ["SELECT x FROM t"], 1))
    empty = from_setup("import sqlite3\ndb = sqlite3.connect(':memory:')")
    assert list(worlds(empty, ["SELECT 1"], 1)) == [[]] * 30


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_declared_foreign_keys_hold_over_many_tables(engine):
    base = from_dataset("jobboard", engine)
    tables = base.tables()
    query = "SELECT 1 FROM vacancies WHERE name = 'Go' AND vacancy_id > 7"
    for drawn in worlds(base, [query, query], 3):
        rows = {t.name: {c.name: {row[n] for row in t.rows} for n, c in enumerate(t.columns)} for t in drawn}
        for table in tables:
            for column in table.columns:
                if column.references:
                    parent, key = column.references
                    assert rows[table.name][column.name] - {None} <= rows[parent][key], (table.name, column.name)
        base.fresh(drawn).close()  # JSON goes back in, too
    base.close()


def test_constants_are_read_with_the_names_beside_them():
    found = constants(["SELECT 'it''s' -- 5\n FROM t WHERE pay > 100 AND city = 'Казань' LIMIT 20 OFFSET 40"])
    assert [item.value for item in found] == ["it's", 100, "Казань"]
    assert "pay" in found[1].near and "city" in found[2].near
    assert page_end(["SELECT 1 LIMIT 20 OFFSET 40", "SELECT 1"]) == 60
    assert moment("2025-09").isoformat() == "2025-09-01T00:00:00+00:00"
    assert moment("2025-09-01 00:00:00+03").isoformat() == "2025-08-31T21:00:00+00:00"
    assert moment("2025-99-01") is None and moment("Казань") is None
    assert "казань" in texts_beside("Казань", loose=True)
    assert texts_beside("^(ооо|ао) ", loose=False) == ["ооо", "ао"]


def test_fresh_rows_scan_as_they_were_inserted(jobs):
    columns = (Column("n", "INTEGER", True, True, False),)
    db = jobs.fresh([Table("t", columns, [(3,), (1,), (2,)])])
    assert db.query("SELECT n FROM t", None, 1).rows == [(3,), (1,), (2,)]


def test_a_fraction_in_a_query_leaves_whole_numbers_whole():
    columns = (Column("id", "integer", True, True), Column("pay", "integer"))
    base = from_setup("import sqlite3\ndb = sqlite3.connect(':memory:')")
    base.tables = lambda: [Table("offers", columns, [(1, 100), (2, 200)])]
    query = "SELECT percentile_cont(0.25) WITHIN GROUP (ORDER BY pay) FROM offers WHERE pay > 0.5 AND 1.0 * pay < 9"
    drawn = {row[1] for tables in worlds(base, [query], 3) for row in tables[0].rows}
    assert all(pay is None or isinstance(pay, int) for pay in drawn) and {0, 1} <= drawn


def test_worlds_of_drawn_rows_are_drawn_anew(jobs):
    """A check may compare on rows of its own; what is noted of the data set must not answer for them."""
    whole = list(worlds(jobs, [], 1, 2))
    few = jobs.fresh([replace(table, rows=table.rows[:3]) for table in jobs.tables()])
    try:
        part = list(worlds(few, [], 1, 2))
        assert all(len(table.rows) <= 3 for table in part[0]) and part != whole
    finally:
        few.close()
    assert list(worlds(jobs, [], 1, 2)) == whole
