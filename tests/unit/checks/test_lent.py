"""A lent database: what the learner's code says to it, and what the check sees of it."""

from __future__ import annotations

import socket
import threading

import psycopg
import pytest

from autograder.checks.lent import Lent

pytestmark = pytest.mark.xdist_group("postgres")


@pytest.fixture
def lent():
    server = socket.socket()
    server.bind(("127.0.0.1", 0))
    server.listen(8)
    database = Lent(None, server)
    database.run(
        "CREATE TABLE counters (id int PRIMARY KEY, n int NOT NULL CHECK (n >= 0)); INSERT INTO counters VALUES (1, 0)"
    )
    yield database
    database.close()


def add_one(url, select, write="UPDATE counters SET n = %s WHERE id = 1"):
    with psycopg.connect(url) as connection:
        (n,) = connection.execute(select).fetchone()
        connection.execute(write, [n + 1])


def both(*calls):
    threads = [threading.Thread(target=call) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_statements_are_read_on_the_wire(lent):
    with psycopg.connect(lent.url) as connection:
        connection.execute("SELECT n FROM counters WHERE id = %s", [1]).fetchall()
        connection.execute("SELECT generate_series(1, 7)").fetchall()
    seen = [(one.connection, one.sql, one.rows) for one in lent.statements]
    assert seen == [
        (1, "BEGIN", 0),
        (1, "SELECT n FROM counters WHERE id = $1", 1),
        (1, "SELECT generate_series(1, 7)", 7),
        (1, "COMMIT", 0),
    ]
    lent.clear()
    assert lent.statements == []


def test_many_rows_in_one_call_are_one_statement(lent):
    with psycopg.connect(lent.url, autocommit=True) as connection:
        connection.cursor().executemany("INSERT INTO counters VALUES (%s, 0)", [(n,) for n in range(2, 102)])
    inserts = [one for one in lent.statements if one.sql.startswith("INSERT")]
    assert sum(one.times for one in inserts) == 100
    assert len(inserts) <= 2
    assert lent.rows("SELECT count(*) FROM counters") == [(101,)]


def test_a_prepared_statement_keeps_its_text(lent):
    with psycopg.connect(lent.url, autocommit=True) as connection:
        for _ in range(8):
            connection.execute("SELECT n FROM counters WHERE id = %s", [1], prepare=True)
    assert {one.sql for one in lent.statements} == {"SELECT n FROM counters WHERE id = $1"}
    assert len(lent.statements) == 8


@pytest.mark.parametrize("time", range(3))
def test_two_calls_at_once_lose_an_update_every_time(lent, time):
    lent.overlap(1.0)
    both(*[lambda: add_one(lent.url, "SELECT n FROM counters WHERE id = 1")] * 2)
    assert lent.rows("SELECT n FROM counters") == [(1,)]


def test_a_lock_cures_it(lent):
    lent.overlap()
    both(*[lambda: add_one(lent.url, "SELECT n FROM counters WHERE id = 1 FOR UPDATE")] * 2)
    assert lent.rows("SELECT n FROM counters") == [(2,)]


def test_one_statement_cures_it(lent):
    lent.overlap()
    both(*[lambda: add_one(lent.url, "SELECT 0", "UPDATE counters SET n = n + %s WHERE id = 1")] * 2)
    assert lent.rows("SELECT n FROM counters") == [(2,)]


def test_what_the_server_refuses_has_a_code_and_leaves_nothing(lent):
    refused = lent.try_run("INSERT INTO counters VALUES (2, 5); INSERT INTO counters VALUES (3, -1)")
    assert refused.code == "23514"
    assert lent.rows("SELECT id FROM counters") == [(1,)]


def test_nothing_of_a_text_reaches_the_next(lent):
    said = lent.try_run("SET search_path TO nowhere; SET lock_timeout = '9s'; CREATE TEMP TABLE counters (id int)")
    assert said is None
    assert lent.rows("SELECT n FROM counters") == [(0,)]
    assert lent.rows("SHOW lock_timeout") == [("2s",)]
    assert lent.try_run("BEGIN; INSERT INTO counters VALUES (2, 5); SELECT 1 / 0").code == "22012"
    assert lent.rows("SELECT id FROM counters") == [(1,)]


def test_a_text_that_ends_the_connection_ends_only_itself(lent):
    assert lent.try_run("SELECT pg_terminate_backend(pg_backend_pid())").code == "57P01"
    assert lent.rows("SELECT n FROM counters") == [(0,)]
    with psycopg.connect(lent.url, autocommit=True) as connection:
        others = "datname = current_database() AND pid <> pg_backend_pid()"
        connection.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")
    assert lent.rows("SELECT n FROM counters") == [(0,)]


def test_open_transactions_do_not_keep_it_from_going(lent):
    left = psycopg.connect(lent.url)
    left.execute("UPDATE counters SET n = 5")
    lent.close()
    with pytest.raises(psycopg.OperationalError):
        left.execute("SELECT 1")


def test_a_deadlock_ends_by_itself(lent):
    lent.run("INSERT INTO counters VALUES (2, 0)")
    errors = []
    ready = threading.Barrier(2)

    def cross(first, second):
        try:
            with psycopg.connect(lent.url) as connection:
                connection.execute("UPDATE counters SET n = n + 1 WHERE id = %s", [first])
                ready.wait(5)
                connection.execute("UPDATE counters SET n = n + 1 WHERE id = %s", [second])
        except psycopg.Error as error:
            errors.append(error.sqlstate)

    both(lambda: cross(1, 2), lambda: cross(2, 1))
    assert errors == ["40P01"]
    assert lent.rows("SELECT n FROM counters ORDER BY id") == [(1,), (1,)]
