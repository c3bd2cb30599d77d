"""Copies of a data set for checks: handed back, swept, given again; never with anything of the one before."""

from __future__ import annotations

import os

import psycopg
import pytest

from autograder.services.lesson_database import SPARE, open_copy

pytestmark = pytest.mark.xdist_group("postgres")


def answer(copy, sql):
    return copy.execute(sql).fetchall()


def test_what_is_handed_back_is_given_again():
    first = open_copy("jobs")
    first.close()
    second = open_copy("jobs")
    assert second is first
    second.close()


def test_nothing_of_the_one_before_is_left():
    copy = open_copy("jobs")
    copy.execute("SET search_path = nowhere")
    copy.execute("SELECT pg_advisory_lock(7)")
    copy.execute("CREATE SCHEMA world")
    copy.execute("CREATE TABLE world.vacancies (n int)")
    copy.execute("BEGIN")
    copy.execute("DELETE FROM public.vacancies")
    copy.close()
    again = open_copy("jobs")
    assert again is copy
    assert answer(again, "SELECT count(*) FROM vacancies") == [(3000,)]
    assert answer(again, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'") == [(0,)]
    assert answer(again, "SELECT count(*) FROM pg_namespace WHERE nspname = 'world'") == [(0,)]
    again.close()


def test_it_is_given_again_many_times():
    """psycopg prepares what it has run five times, and a sweep would discard that under it."""
    for _ in range(12):
        copy = open_copy("jobs")
        for _ in range(3):
            assert copy.execute("SELECT count(*) FROM vacancies WHERE vacancy_id > %s", [0]).fetchall() == [(3000,)]
        copy.close()


def test_two_at_once_are_two():
    one, two = open_copy("jobs"), open_copy("jobs")
    assert answer(one, "SELECT current_database()") != answer(two, "SELECT current_database()")
    one.close()
    two.close()


def test_few_are_kept():
    copies = [open_copy("jobs") for _ in range(SPARE + 1)]
    for copy in copies:
        copy.close()
    assert sum(not copy._connection.closed for copy in copies) == SPARE


def test_one_whose_connection_was_cut_is_not_given_again():
    copy = open_copy("jobs")
    copy.close()
    copy._connection.close()
    again = open_copy("jobs")
    assert again is not copy
    assert answer(again, "SELECT count(*) FROM vacancies") == [(3000,)]
    again.close()


def test_one_that_was_handed_on_is_dropped():
    copy = open_copy("jobs")
    assert copy.url.startswith("postgresql://")
    copy.close()
    assert copy._connection.closed


def test_a_forked_child_has_a_shelf_of_its_own():
    copy = open_copy("jobs")
    copy.close()
    child = os.fork()
    if child == 0:
        other = open_copy("jobs")
        os._exit(0 if other is not copy else 1)
    assert os.waitpid(child, 0)[1] == 0
    again = open_copy("jobs")
    assert again is copy
    assert answer(again, "SELECT 1") == [(1,)]
    again.close()


def lend_and_hand_back(*statements):
    """A database whose address is handed on and used over it; as `checks.lent` does."""
    copy = open_copy(None)
    copy.execute("ALTER ROLE CURRENT_USER SET lock_timeout = '2s'")
    with psycopg.connect(copy.url) as stranger:
        for statement in statements:
            stranger.execute(statement)
    copy.close()
    return copy


def test_among_our_own_answers_an_empty_one_is_emptied_and_lent_again(monkeypatch):
    monkeypatch.setenv("COURSE_OWN_ANSWERS", "1")
    first = lend_and_hand_back(
        "CREATE TABLE posts (n int GENERATED ALWAYS AS IDENTITY)",
        "INSERT INTO posts DEFAULT VALUES",
        "CREATE SCHEMA mine CREATE TABLE posts (n int)",
        "CREATE TYPE mood AS ENUM ('glad')",
        "SELECT lo_create(41)",
        "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC",
    )
    again = open_copy(None)
    assert again is first
    assert answer(again, "SELECT nspname FROM pg_namespace WHERE nspowner = current_user::regrole") == []
    for catalogue in ("pg_class", "pg_type", "pg_largeobject_metadata", "pg_default_acl"):
        column = {"pg_class": "relowner", "pg_type": "typowner", "pg_largeobject_metadata": "lomowner"}
        owner = column.get(catalogue, "defaclrole")
        assert answer(again, f"SELECT 1 FROM {catalogue} WHERE {owner} = current_user::regrole") == []
    again.execute("CREATE TABLE posts (n int GENERATED ALWAYS AS IDENTITY)")
    assert answer(again, "INSERT INTO posts DEFAULT VALUES RETURNING n") == [(1,)]
    again.close()


def test_whoever_is_still_connected_to_a_lent_one_is_sent_away(monkeypatch):
    monkeypatch.setenv("COURSE_OWN_ANSWERS", "1")
    copy = open_copy(None)
    stranger = psycopg.connect(copy.url)
    stranger.execute("CREATE TABLE posts (n int)")
    stranger.commit()
    stranger.execute("LOCK TABLE posts")
    copy.close()
    again = open_copy(None)
    assert again is copy
    with pytest.raises(psycopg.OperationalError):
        stranger.execute("SELECT 1")
    again.close()


@pytest.mark.parametrize(
    "statement",
    ["ALTER ROLE CURRENT_USER SET work_mem = '1MB'", "DROP SCHEMA public", "GRANT CREATE ON SCHEMA public TO PUBLIC"],
)
def test_a_lent_one_whose_role_or_schema_was_changed_is_dropped(monkeypatch, statement):
    monkeypatch.setenv("COURSE_OWN_ANSWERS", "1")
    copy = lend_and_hand_back(statement)
    assert copy._connection.closed


def test_with_data_or_among_strangers_a_lent_one_is_dropped(monkeypatch):
    monkeypatch.setenv("COURSE_OWN_ANSWERS", "1")
    copy = open_copy("jobs")
    assert copy.url
    copy.close()
    assert copy._connection.closed
    monkeypatch.delenv("COURSE_OWN_ANSWERS")
    assert lend_and_hand_back("SELECT 1")._connection.closed
