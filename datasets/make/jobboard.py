"""The data set ``jobboard``: the market as a relational database of eleven tables, for three engines.

Committed are the schemas and a board of 3,000 vacancies (what lessons clone); ``built`` writes the full one of 48,000.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from manifest import File, Made, column
from market import Market, market
from payloads import plain

NAME = "jobboard"
VACANCIES, FULL = 3_000, 48_000
APPLICATIONS, EVENTS = 2_500, 2_500  # of the lesson's board, at most
ENGINES = ("sqlite", "postgresql", "mysql")

Row = tuple[Any, ...]
Progress = Callable[[int, int, str], None]

# table: (what a row is, [column, type, constraint, note]). A type is of the words that TYPES knows.
SCHEMA: dict[str, tuple[str, list[tuple[str, str, str, str]]]] = {
    "areas": ("A region or a town", [
        ("area_id", "key text", "PRIMARY KEY", "number of the site, as text"),
        ("parent_id", "key text", "REFERENCES areas (area_id)", "missing at the root"),
        ("name", "text", "NOT NULL", "")]),
    "employers": ("An employer; all are invented", [
        ("employer_id", "integer", "PRIMARY KEY", ""),
        ("name", "text", "NOT NULL", "as typed"),
        ("accredited_it", "boolean", "NOT NULL", "on the list of IT companies that the state keeps"),
        ("size_band", "text", "", "missing when not told"),
        ("area_id", "key text", "NOT NULL REFERENCES areas (area_id)", ""),
        ("trusted", "boolean", "NOT NULL", "checked by the site")]),
    "vacancies": ("A vacancy as published; a repost is a row of its own", [
        ("vacancy_id", "integer", "PRIMARY KEY", ""),
        ("platform", "key text", "NOT NULL CHECK (platform IN ('hh', 'superjob', 'habr', 'linkedin'))", ""),
        ("employer_id", "integer", "REFERENCES employers (employer_id)", "missing: the employer is hidden"),
        ("area_id", "key text", "NOT NULL REFERENCES areas (area_id)", ""),
        ("name", "text", "NOT NULL", "the title"),
        ("role_id", "integer", "NOT NULL", "96 is a programmer"),
        ("experience_id", "key text", "NOT NULL CHECK (experience_id IN "
         "('noExperience', 'between1And3', 'between3And6', 'moreThan6'))", ""),
        ("schedule_id", "key text", "NOT NULL", "fullDay, shift, flexible, remote or flyInFlyOut"),
        ("employment_id", "key text", "", "full, part, project, volunteer or probation"),
        ("work_format", "key text", "", "ON_SITE, REMOTE or HYBRID"),
        ("description_html", "text", "", "the lesson board has one in fifteen"),
        ("published_at", "timestamp", "NOT NULL", "UTC"),
        ("archived_at", "timestamp", "", "UTC; missing while it is open")]),
    "salaries": ("The pay that a vacancy states; no row without any", [
        ("vacancy_id", "integer", "PRIMARY KEY REFERENCES vacancies (vacancy_id)", ""),
        ("amount_from", "integer", "CHECK (amount_from >= 0)", "whole units of the currency; may exceed amount_to"),
        ("amount_to", "integer", "CHECK (amount_to >= 0)", ""),
        ("currency", "currency", "NOT NULL", "RUR and RUB are the same"),
        ("gross", "boolean", "", "before tax; missing when not said"),
        ("period", "key text", "NOT NULL DEFAULT 'month'", ""),
        ("", "", "CHECK (amount_from IS NOT NULL OR amount_to IS NOT NULL)", "")]),
    "skills": ("The name of a skill as typed", [
        ("skill_id", "integer", "PRIMARY KEY", ""),
        ("name", "exact text", "NOT NULL UNIQUE", ""),
        ("canonical_id", "integer", "REFERENCES skills (skill_id)", "the name it is a variant of")]),
    "vacancy_skills": ("A skill that a vacancy asks for", [
        ("vacancy_id", "integer", "NOT NULL REFERENCES vacancies (vacancy_id)", ""),
        ("skill_id", "integer", "NOT NULL REFERENCES skills (skill_id)", ""),
        ("position", "integer", "NOT NULL", "its place in the list"),
        ("", "", "PRIMARY KEY (vacancy_id, skill_id)", "")]),
    "users": ("Somebody who looks for work; nobody real", [
        ("user_id", "integer", "PRIMARY KEY", ""),
        ("created_at", "timestamp", "NOT NULL", "UTC"),
        ("area_id", "key text", "REFERENCES areas (area_id)", ""),
        ("grade", "key text", "", "")]),
    "applications": ("One answer of a user to a vacancy", [
        ("application_id", "integer", "PRIMARY KEY", ""),
        ("user_id", "integer", "NOT NULL REFERENCES users (user_id)", ""),
        ("vacancy_id", "integer", "NOT NULL REFERENCES vacancies (vacancy_id)", ""),
        ("created_at", "timestamp", "NOT NULL", "UTC"),
        ("status", "key text", "NOT NULL", ""),
        ("status_at", "timestamp", "", "UTC"),
        ("", "", "UNIQUE (user_id, vacancy_id)", "")]),
    "events": ("One request to the board; outlives the vacancy it names", [
        ("event_id", "bigint", "PRIMARY KEY", ""),
        ("user_id", "integer", "REFERENCES users (user_id)", "missing: not signed in"),
        ("session_id", "key text", "NOT NULL", ""),
        ("ts", "timestamp", "NOT NULL", "UTC"),
        ("type", "key text", "NOT NULL", "search, view, apply ..."),
        ("vacancy_id", "integer", "", ""),
        ("latency_ms", "integer", "NOT NULL CHECK (latency_ms >= 0)", ""),
        ("status_code", "integer", "NOT NULL", ""),
        ("payload", "json", "", "")]),
    "fx": ("Roubles for one unit of a currency; missing where no source is known", [
        ("month", "date", "NOT NULL", "its first day"),
        ("currency", "currency", "NOT NULL", ""),
        ("rub_per_unit", "numeric", "", ""),
        ("source", "text", "", ""),
        ("", "", "PRIMARY KEY (month, currency)", "")]),
    "cpi": ("Inflation, December to December", [
        ("year", "integer", "PRIMARY KEY", ""),
        ("dec_to_dec_pct", "numeric", "", ""),
        ("source", "text", "", "")]),
}  # fmt: skip
TYPES = {
    "sqlite": {"key text": "text", "exact text": "text", "currency": "text", "timestamp": "text", "date": "text",
               "json": "text", "bigint": "integer"},
    "postgresql": {"key text": "text", "exact text": "text", "currency": "char(3)", "timestamp": "timestamptz"},
    # InnoDB indexes no text of any length; names that differ by letter case are different names.
    "mysql": {"key text": "varchar(64)", "currency": "char(3)", "timestamp": "datetime(3)", "numeric": "decimal(12,4)",
              "exact text": "varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"},
}  # fmt: skip
INDEXES = {"vacancies": ("published_at", "employer_id"), "vacancy_skills": ("skill_id",), "events": ("ts",)}
KINDS = {"key text": "text", "exact text": "text", "currency": "text"}


def tables(seed: int, vacancies: int = VACANCIES) -> dict[str, list[Row]]:
    """Rows by table, in the order of the schema: ints, bools, texts (times are UTC text), None for missing."""
    return _rows(market(seed, vacancies=vacancies), vacancies < FULL)


def schema(engine: str) -> str:
    """CREATE TABLE statements with constraints, comments and indexes for ``sqlite``, ``postgresql`` or ``mysql``."""
    return "\n".join(_create(engine, table) for table in SCHEMA)


def made(seed: int) -> Made:
    """The schemas and the lesson's board; its truth is in what the market planted."""
    world = market(seed, vacancies=VACANCIES)
    rows = _rows(world, True)
    files = {f"schema.{engine}.sql": File(schema(engine)) for engine in ENGINES}
    files |= {f"{table}.csv": File(_csv(table, rows[table]), len(rows[table]), columns(table)) for table in SCHEMA}
    truth = {"seed": seed, "vacancies": VACANCIES} | world.truth
    return Made(name=NAME, files=files, truth=json.dumps(truth, default=_simple, ensure_ascii=False) + "\n")


def built(root: Path, seed: int, progress: Progress = lambda done, total, text: None) -> Path:
    """The folder ``build/datasets/jobboard-<seed>`` of the course at ``root`` with the full board, a CSV file a table,
    written when it is missing, half written, or left by another version of the generator. Raises OSError.
    """
    folder = root / "build" / "datasets" / f"{NAME}-{seed}"
    stamp, made_by = folder / ".made", _version()
    whole = stamp.is_file() and all((folder / f"{table}.csv").is_file() for table in SCHEMA)
    if whole and stamp.read_text("ascii") == made_by:
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    stamp.unlink(missing_ok=True)
    steps = len(SCHEMA) + 1
    progress(0, steps, "the market")
    rows = tables(seed, FULL)
    for done, table in enumerate(SCHEMA, 1):
        progress(done, steps, f"{table}.csv")
        (folder / f"{table}.csv").write_text(_csv(table, rows[table]), "utf-8", newline="")
    stamp.write_text(made_by, "ascii")
    progress(steps, steps, "done")
    return folder


def _version() -> str:
    """A hash of everything that the board is made by."""
    here, source = Path(__file__).resolve().parent, hashlib.sha256()
    for path in sorted([Path(__file__), here / "calibration.toml", here / "payloads.py", *here.glob("market/*.*")]):
        source.update(path.read_bytes())
    return source.hexdigest()


def columns(table: str) -> list[dict[str, str]]:
    """The table's columns for the manifest."""
    return [column(name, KINDS.get(kind, kind), note) for name, kind, _, note in SCHEMA[table][1] if name]


def _rows(world: Market, cut: bool) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for table in SCHEMA:
        frame = getattr(world, table)
        if cut and table == "applications":
            frame = frame.head(APPLICATIONS)
        if cut and table == "events":
            frame = frame.head(EVENTS)
        names = [item["name"] for item in columns(table)]
        kinds = {item["name"]: item["type"] for item in columns(table)}
        found[table] = [tuple(_cell(row.get(name), kinds[name]) for name in names) for row in plain(frame)]
    if cut:
        place = [item["name"] for item in columns("vacancies")].index("description_html")
        found["vacancies"] = [
            row if n % 15 == 0 else (*row[:place], None, *row[place + 1 :]) for n, row in enumerate(found["vacancies"])
        ]
        # skills that no vacancy of this board asks for, and that name no variant of one, are not on it
        used = {row[1] for row in found["vacancy_skills"]}
        used |= {row[2] for row in found["skills"] if row[0] in used}
        found["skills"] = [row for row in found["skills"] if row[0] in used]
    return found


def _cell(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind in {"integer", "bigint"}:
        return int(value)
    if kind == "boolean":
        return bool(value)
    if kind == "timestamp":
        text = value.strftime("%Y-%m-%d %H:%M:%S")
        return text if not value.microsecond else f"{text}.{value.microsecond // 1000:03d}"
    if kind == "date":
        return value if isinstance(value, str) else value.strftime("%Y-%m-%d")
    if kind == "json":
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return str(value)


def _create(engine: str, table: str) -> str:
    said, parts = SCHEMA[table]
    lines, after = [], []
    for name, kind, constraint, note in parts:
        # MySQL reads REFERENCES beside a column and forgets it.
        rule, _, target = constraint.partition("REFERENCES ") if engine == "mysql" else (constraint, "", "")
        kind_here = TYPES[engine].get(kind, kind)
        rule, _, check = rule.partition("CHECK ")
        comment = f"COMMENT '{note}'" if engine == "mysql" and note else ""  # MariaDB wants it before the check
        words = (name, kind_here, rule.strip(), comment, check and f"CHECK {check}")
        text = " ".join(word for word in words if word)
        lines.append((text, f"  -- {note}" if engine == "sqlite" and note else ""))
        if target:
            after.append((f"FOREIGN KEY ({name}) REFERENCES {target}", ""))
        if engine == "postgresql" and note:
            after.append((f"COMMENT ON COLUMN {table}.{name} IS '{note}';", None))
    body = lines + [item for item in after if item[1] is not None]
    inside = "\n".join(f"    {text}{',' * (n < len(body))}{note}" for n, (text, note) in enumerate(body, 1))
    tail = f" ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='{said}'" if engine == "mysql" else ""
    head = f"-- {said}.\n" if engine == "sqlite" else ""
    made = [f"{head}CREATE TABLE {table} (\n{inside}\n){tail};"]
    made += [f"CREATE INDEX {table}_{name} ON {table} ({name});" for name in INDEXES.get(table, ())]
    if engine == "postgresql":
        made += [f"COMMENT ON TABLE {table} IS '{said}';", *(text for text, note in after if note is None)]
    return "\n".join(made) + "\n"


def _csv(table: str, rows: list[Row]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(item["name"] for item in columns(table))
    for row in rows:
        writer.writerow(str(cell).lower() if isinstance(cell, bool) else cell for cell in row)
    return out.getvalue()


def _simple(value: Any) -> Any:
    return value.tolist() if hasattr(value, "tolist") else sorted(value) if isinstance(value, set) else str(value)
