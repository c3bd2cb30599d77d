"""A data set for MySQL and MariaDB: as SQL text for any client, or through a connection that is open already."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from autograder.services import datasets

BATCH = 500  # rows in one INSERT: far below the 1 MB packet of old servers


def load_mysql(connection: Any, name: str = "jobboard") -> dict[str, int]:
    """Create the data set's tables and fill them; rows by table. The database must be empty.

    ``connection`` is a DB-API connection whose placeholders are ``%s`` (PyMySQL, mysqlclient, MySQL Connector). Its
    rows are committed together; MySQL commits each CREATE TABLE by itself.
    """
    cursor = connection.cursor()
    found: dict[str, int] = {}
    for statement in _statements(datasets.schema(name, "mysql")):
        cursor.execute(statement)
    cursor.execute("SET FOREIGN_KEY_CHECKS = 0")  # a row may name a later one of its own table
    for table, (columns, rows) in datasets.tables(name).items():
        head = f"INSERT INTO {table} ({', '.join(columns)}) VALUES "
        mark = f"({', '.join(['%s'] * len(columns))})"
        for batch in _batches(rows):
            cells = [cell for row in batch for cell in row]
            cursor.execute(head + ", ".join([mark] * len(batch)), cells)
        found[table] = len(rows)
    cursor.execute("SET FOREIGN_KEY_CHECKS = 1")
    connection.commit()
    cursor.close()
    return found


def mysql_script(name: str = "jobboard") -> str:
    """The data set as one SQL script: tables, rows, constraints; for ``mysql`` or ``mariadb`` on its standard input."""
    return "".join(_script(name))


def _script(name: str) -> Iterator[str]:
    yield "SET NAMES utf8mb4;\nSET FOREIGN_KEY_CHECKS = 0;\n"
    yield datasets.schema(name, "mysql")
    for table, (columns, rows) in datasets.tables(name).items():
        for batch in _batches(rows):
            values = ",\n".join(f"({', '.join(map(_literal, row))})" for row in batch)
            yield f"INSERT INTO {table} ({', '.join(columns)}) VALUES\n{values};\n"
    yield "SET FOREIGN_KEY_CHECKS = 1;\n"


def _statements(script: str) -> list[str]:
    """The statements of a schema of ours: each ends with a semicolon at the end of a line."""
    return [text.strip() for text in script.split(";\n") if text.strip()]


def _batches(rows: list[datasets.Row]) -> Iterator[list[datasets.Row]]:
    for start in range(0, len(rows), BATCH):
        yield rows[start : start + BATCH]


def _literal(value: Any) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int):
        return str(value)
    text = str(value).replace("\\", "\\\\").replace("'", "''").replace("\n", "\\n").replace("\r", "\\r")
    return f"'{text.replace(chr(0), '')}'"
