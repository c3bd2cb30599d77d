# ruff: noqa: RUF001 - Russian words are data
import sqlite3
import time

import pytest

from autograder.checks.databases import QueryFailed, from_dataset, from_setup, strip_comments
from autograder.checks.outcome import Fault

SETUP = """
import sqlite3
print("hello")
db = sqlite3.connect(":memory:")
again = db
db.executescript("CREATE TABLE t (n INTEGER PRIMARY KEY, word TEXT NOT NULL); INSERT INTO t VALUES (1, 'a'), (2, 'б')")
db.execute("INSERT INTO t VALUES (3, 'c')")
"""


@pytest.fixture
def db():
    base = from_setup(SETUP)
    yield base
    base.close()


def failed(db, sql, limit=2.0, parameters=None):
    with pytest.raises(QueryFailed) as caught:
        db.query(sql, parameters, limit)
    return caught.value.kind, str(caught.value)


def test_a_setup_gives_a_copy_with_what_was_not_committed_too(db):
    found = db.query("SELECT n, word FROM t ORDER BY n;", None, 1)
    assert found.columns == ["n", "word"]
    assert found.rows == [(1, "a"), (2, "б"), (3, "c")]
    (table,) = db.tables()
    assert [(c.name, c.not_null, c.primary_key) for c in table.columns] == [("n", True, True), ("word", True, False)]


def test_the_setup_must_make_one_connection():
    for source in ("x = 1", SETUP + "\nother = sqlite3.connect(':memory:')", "1 / 0"):
        with pytest.raises(Fault):
            from_setup(source)


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM t",
        "INSERT INTO t VALUES (9, 'x')",
        "UPDATE t SET n = 5",
        "DROP TABLE t",
        "CREATE TABLE u (x)",
        "CREATE TEMP TABLE u (x)",
        "ATTACH 'other.db' AS o",
        "PRAGMA writable_schema = 1",
        "PRAGMA table_info(t)",
        "SELECT load_extension('x')",
        "BEGIN",
        "VACUUM",
        "VACUUM INTO 'copy.db'",
        "WITH x AS (SELECT 1) DELETE FROM t",
    ],
)
def test_only_select_runs(db, sql):
    assert failed(db, sql)[0] == "refused"
    assert db.query("SELECT count(*) FROM t", None, 1).rows == [(3,)]


@pytest.mark.parametrize(
    "sql",
    [
        "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 5) SELECT sum(x) FROM c",
        "VALUES (1), (2)",
        "SELECT upper(word), rank() OVER (ORDER BY n) FROM t -- the end",
        "/* one; */ SELECT ';' FROM t ;\n -- nothing more",
        "SELECT strftime('%Y', '2025-09-01'), json_extract('[1]', '$[0]'), word LIKE 'a%' FROM t",
    ],
)
def test_what_a_select_may_do(db, sql):
    assert db.query(sql, None, 1).rows


def test_failures_say_what_to_mend(db):
    assert failed(db, "") == failed(db, " -- later\n;") == ("syntax", "there is no statement in this text")
    assert failed(db, None) == ("refused", "a query is text, such as 'SELECT ...'")
    assert failed(db, "SELECT 1; SELECT 2") == (
        "refused",
        "one statement, please: after the semicolon another one begins",
    )
    assert failed(db, "SELECT FROM t") == ("syntax", 'SQLite: near "FROM": syntax error')
    assert failed(db, "SELECT 'a FROM t")[0] == "syntax"
    assert failed(db, "SELECT wage FROM t") == ("other", "SQLite: no such column: wage")
    assert failed(db, "SELECT :n")[0] == "other"
    assert failed(db, "SELECT 1\0")[0] == "syntax"


def test_time_and_size_are_limited(db):
    endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT {} FROM c"
    start = time.monotonic()
    assert failed(db, endless.format("count(*)"), 0.2)[0] == "timeout"
    assert time.monotonic() - start < 1
    assert "more than 100,000 rows" in failed(db, endless.format("x"), 5)[1]
    assert failed(db, "SELECT zeroblob(900000000)")[0] == "other"
    assert db.query("SELECT 1", None, 1).rows == [(1,)]


def test_parameters_are_bound_by_name_or_place(db):
    assert db.query("SELECT n FROM t WHERE word = :word", {"word": "б", "unused": 1}, 1).rows == [(2,)]
    assert db.query("SELECT n FROM t WHERE word = ?", ["a' OR '1'='1"], 1).rows == []


def test_fresh_leaves_the_base_alone(db):
    (table,) = db.tables()
    other = db.fresh([type(table)(table.name, table.columns, [(7, "z")])])
    assert other.query("SELECT * FROM t", None, 1).rows == [(7, "z")]
    other.close()
    assert db.query("SELECT count(*) FROM t", None, 1).rows == [(3,)]


def test_other_rows_of_other_rows_keep_the_keys():
    base = from_dataset("jobs")
    part = base.fresh([type(table)(table.name, table.columns, table.rows[:20]) for table in base.tables()])
    assert part.tables()[1].columns[0].primary_key  # the worlds drawn from it have no vacancy_id twice
    part.close()
    base.close()


def test_a_data_set_by_name():
    base = from_dataset("jobs")
    assert base.query("SELECT count(*) FROM vacancies", None, 5).rows == [(3000,)]
    assert {table.name for table in base.tables()} == {"employers", "vacancies"}
    base.close()
    with pytest.raises(sqlite3.ProgrammingError):
        base.tables()[0]
        base._connection.execute("SELECT 1")
    with pytest.raises(Fault, match="oracle"):
        from_dataset("jobs", "oracle")


def test_comments_go_and_quoted_text_stays():
    assert strip_comments("a '--' /* x */ b -- c\n\"/*\"").split() == ["a", "'--'", "b", '"/*"']
