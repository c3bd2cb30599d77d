"""MariaDB: a table, a transaction that loses no update, an account that owns one database, nothing left."""

import threading

import pymysql
import pytest

from autograder.errors import ServiceError
from autograder.services import mariadb

SCRIPT = "CREATE TABLE stock (id INT PRIMARY KEY, n INT NOT NULL); INSERT INTO stock VALUES (1, 0);"


def test_no_update_is_lost_and_the_account_stays_in_its_database(started):
    server = started(mariadb.start_server)
    assert server.rung.startswith("MariaDB 1") and server.rung.endswith("installed")
    shop, other = server.database(SCRIPT), server.database()

    def count(times):
        with shop.connect() as connection, connection.cursor() as cursor:
            for _ in range(times):
                cursor.execute("SELECT n FROM stock WHERE id = 1 FOR UPDATE")
                cursor.execute("UPDATE stock SET n = %s WHERE id = 1", (cursor.fetchone()[0] + 1,))
                connection.commit()

    workers = [threading.Thread(target=count, args=(20,)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    with shop.connect() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT n, @@sql_mode LIKE '%STRICT%', @@time_zone FROM stock")
        assert cursor.fetchone() == (60, 1, "+00:00")
        for refused in (f"SELECT * FROM {other.name}.x", "SELECT load_file('/etc/passwd') INTO OUTFILE '/tmp/x'",
                        "CREATE DATABASE mine", "SELECT * FROM mysql.global_priv"):  # fmt: skip
            with pytest.raises(pymysql.MySQLError):
                cursor.execute(refused)
    shop.close()
    with pytest.raises(pymysql.MySQLError):
        shop.connect()
    folder = server._keeper.folder
    server.close()
    assert not folder.exists() and not server.alive


def test_sqlalchemy_takes_its_address(started):
    import sqlalchemy

    database = started(mariadb.start_server).database(SCRIPT)
    with sqlalchemy.create_engine(database.url).connect() as connection:
        assert connection.execute(sqlalchemy.text("SELECT count(*) FROM stock")).scalar() == 1


def test_nothing_is_left_of_a_killed_owner(started, killed_owner):
    started(mariadb.start_server).close()
    assert killed_owner("from autograder.services.mariadb import mariadb\nserver = mariadb()") == []


def test_a_missing_server_and_a_bad_address_are_one_sentence(monkeypatch):
    monkeypatch.delenv("COURSE_MYSQL_URL", raising=False)
    monkeypatch.setattr(mariadb, "find_program", lambda name: "")
    with pytest.raises(ServiceError, match=r"not installed here. Install it .*mariadb-server-core"):
        mariadb.start_server()
    monkeypatch.setenv("COURSE_MYSQL_URL", "mysql://a:b@127.0.0.1:9/")
    with pytest.raises(ServiceError, match="COURSE_MYSQL_URL names a server that does not take us"):
        mariadb.start_server()
