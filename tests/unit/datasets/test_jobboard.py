"""The job board as a database: three engines hold the same rows, and refuse what the schema forbids."""

import contextlib
import importlib
import json
import shutil
import sqlite3
import sys
from pathlib import Path

import pytest
import sqlglot

from autograder.services import datasets
from autograder.services.mysql_loader import load_mysql, mysql_script
from autograder.services.sqlite import sqlite_copy

ROOT = Path(__file__).resolve().parents[3]
MAKE = ROOT / "datasets" / "make"
TABLES = ["areas", "employers", "vacancies", "salaries", "skills", "vacancy_skills", "users", "applications", "events"]
TABLES += ["fx", "cpi"]


@pytest.fixture(scope="module")
def jobboard():
    before = set(sys.modules)
    sys.path.insert(0, str(MAKE))
    try:
        yield importlib.import_module("jobboard")
    finally:
        sys.path.remove(str(MAKE))
        for name in set(sys.modules) - before:
            if str(MAKE) in str(getattr(sys.modules[name], "__file__", "")):
                del sys.modules[name]


@pytest.fixture(scope="module")
def rows():
    return datasets.tables("jobboard")


def test_a_seed_is_a_board_of_its_own_with_the_same_shape(jobboard):
    one, again, other = (jobboard.tables(seed, 400) for seed in (5, 5, 6))
    assert one == again
    assert list(one) == list(other) == TABLES
    assert one["vacancies"] != other["vacancies"] and one["salaries"] != other["salaries"]
    assert len(one["vacancies"]) == len(other["vacancies"]) == 400
    assert {name: {len(row) for row in found} for name, found in one.items()} == {
        name: {len(row) for row in found} for name, found in other.items()
    }


def test_the_committed_board_is_what_the_generator_makes(jobboard):
    made = jobboard.made(20260101)
    for name, file in made.files.items():
        assert (ROOT / "datasets" / "jobboard" / name).read_bytes() == file.data, name
    assert json.loads(made.truth)["vacancies"] == 3000


def test_sqlite_holds_every_row_and_its_keys_hold(rows):
    assert list(rows) == TABLES
    with contextlib.closing(sqlite_copy("jobboard")) as board:
        for table, (_, lines) in rows.items():
            assert board.execute(f"SELECT count(*) FROM {table}").fetchone() == (len(lines),)
        assert board.execute("PRAGMA foreign_key_check").fetchall() == []
        board.execute("PRAGMA foreign_keys = ON")
        for bad in (
            "INSERT INTO salaries VALUES (70000000, NULL, NULL, 'RUR', NULL, 'month')",
            "INSERT INTO vacancy_skills SELECT * FROM vacancy_skills LIMIT 1",
            "INSERT INTO vacancies SELECT -1, 'avito', employer_id, area_id, name, role_id, experience_id, schedule_id, "
            "employment_id, work_format, description_html, published_at, archived_at FROM vacancies LIMIT 1",
            "INSERT INTO applications SELECT -1, user_id, vacancy_id, created_at, status, status_at FROM applications LIMIT 1",
        ):
            with pytest.raises(sqlite3.IntegrityError):
                board.execute(bad)


def test_the_board_has_what_questions_need(rows):
    vacancies = rows["vacancies"][1]
    assert len(vacancies) == 3000 and {row[1] for row in vacancies} == {"hh", "superjob", "habr", "linkedin"}
    assert any(row[2] is None for row in vacancies) and any(row[12] is None for row in vacancies)
    pay = rows["salaries"][1]
    assert 0.35 < len(pay) / 3000 < 0.65
    assert all(row[1] is not None or row[2] is not None for row in pay)
    assert any(row[2] is not None for row in rows["skills"][1])


def test_the_schemas_and_the_script_parse_as_their_dialects(jobboard):
    for engine, dialect in (("mysql", "mysql"), ("postgresql", "postgres"), ("sqlite", "sqlite")):
        trees = sqlglot.parse(jobboard.schema(engine), dialect=dialect)
        created = [tree for tree in trees if isinstance(tree, sqlglot.exp.Create) and tree.kind == "TABLE"]
        assert [tree.find(sqlglot.exp.Table).name for tree in created] == TABLES
    script = mysql_script("jobboard")
    assert script.count("CREATE TABLE") == len(TABLES)
    small = script[: script.index("INSERT INTO vacancies ")]
    assert len([tree for tree in sqlglot.parse(small, dialect="mysql") if tree]) > len(TABLES)


def test_postgresql_clones_hold_every_row(rows):
    from autograder.services.lesson_database import open_copy

    with contextlib.closing(open_copy("jobboard")) as board:
        for table, (_, lines) in rows.items():
            assert board.execute(f"SELECT count(*) FROM {table}").fetchone() == (len(lines),)
        (said,) = board.execute("SELECT obj_description('salaries'::regclass)").fetchone()
        assert "pay" in said


@pytest.mark.skipif(not shutil.which("mariadbd", path="/usr/sbin:/usr/bin"), reason="no MariaDB here")
def test_mariadb_holds_every_row(rows):
    from autograder.services.mariadb import start_server

    with start_server() as server:
        database = server.database()
        with contextlib.closing(database.connect()) as connection:
            counts = load_mysql(connection)
            assert counts == {table: len(lines) for table, (_, lines) in rows.items()}
            cursor = connection.cursor()
            for table, count in counts.items():
                cursor.execute(f"SELECT count(*) FROM {table}")
                assert cursor.fetchone()[0] == count
            cursor.execute("SELECT name FROM vacancies ORDER BY vacancy_id")
            names = [row[4] for row in sorted(rows["vacancies"][1])]
            assert [name for (name,) in cursor.fetchall()] == names
