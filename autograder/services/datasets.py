"""The data sets of the catalogue as a lesson reads them: texts, and tables with typed rows."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

from autograder.errors import ServiceError
from autograder.services.built import built_folder

Row = tuple[Any, ...]
FULL = {"jobboard_full": "jobboard"}  # sets that are built when they are asked for, and the set that has their schema


def folder(name: str) -> Path:
    """The data set's folder. Raises ServiceError when the catalogue does not know it."""
    datasets = Path(__file__).resolve().parents[2] / "datasets"
    path = datasets / name
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or name in {"make", "cards"} or not path.is_dir():
        raise ServiceError(f"There is no data set {name!r}. Look at datasets/README.md for those there are.")
    return path


def open_text(name: str, file: str) -> str:
    """The whole text of one file of a data set, such as ``open_text("salary_lines", "lines.txt")``."""
    return (folder(name) / file).read_text("utf-8")


def schema(name: str, engine: str) -> str:
    """The data set's CREATE TABLE statements for ``sqlite``, ``postgresql`` or ``mysql``, as far as it has them."""
    return open_text(FULL.get(name, name), f"schema.{engine}.sql")


def table_files(name: str) -> dict[str, tuple[list[str], Path]]:
    """Column names and the CSV file by table, in the order of the schema; ``jobboard_full`` is built when missing."""
    known = FULL.get(name, name)
    manifest = json.loads((folder(known).parent / "MANIFEST.json").read_text("utf-8"))["sets"][known]
    place = built_folder(known) if name in FULL else folder(name)
    return {
        file.removesuffix(".csv"): ([column["name"] for column in facts["columns"]], place / file)
        for file, facts in manifest.items()
        if file.endswith(".csv")
    }


def tables(name: str) -> dict[str, tuple[list[str], list[Row]]]:
    """Column names and typed rows by table, in the order of the schema; a missing value is None, a time stays text."""
    manifest = json.loads((folder(name).parent / "MANIFEST.json").read_text("utf-8"))["sets"][name]
    found: dict[str, tuple[list[str], list[Row]]] = {}
    for file, facts in manifest.items():
        if not file.endswith(".csv"):
            continue
        readers = [_READERS.get(column["type"], str) for column in facts["columns"]]
        with (folder(name) / file).open(encoding="utf-8", newline="") as text:
            lines = csv.reader(text)
            header = next(lines)
            rows = [
                tuple(read(cell) if cell else None for read, cell in zip(readers, line, strict=True)) for line in lines
            ]
        found[file.removesuffix(".csv")] = (header, rows)
    return found


_READERS: dict[str, Any] = {"integer": int, "bigint": int, "boolean": lambda cell: cell == "true"}
