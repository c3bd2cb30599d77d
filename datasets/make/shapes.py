"""What every table and JSON file of the data sets must look like, held by pandera and jsonschema.

Types, missing cells, ranges, allowed words, keys and references; planted dirt is let in by name, nothing else is.
``check(root)`` returns one line a violation.
"""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pandas as pd
import pandera.pandas as pa
from jsonschema import Draft202012Validator, FormatChecker
from pandera.errors import SchemaError, SchemaErrors

Frames = dict[str, pd.DataFrame]
Column, Check = pa.Column, pa.Check

EXPERIENCE = Check.isin(["noExperience", "between1And3", "between3And6", "moreThan6"])
PLATFORM = Check.isin(["hh", "superjob", "habr", "linkedin"])
SCHEDULE = Check.isin(["fullDay", "shift", "flexible", "remote", "flyInFlyOut"])
EMPLOYMENT = Check.isin(["full", "part", "project", "volunteer", "probation"])
FORMAT = Check.isin(["ON_SITE", "REMOTE", "HYBRID"])
CURRENCY = Check.isin(["RUR", "RUB", "USD", "EUR", "KZT", "BYR"])  # RUR beside RUB, BYR: planted
BAND = Check.isin(["1-50", "51-250", "251-1000", "1001+"])
AMOUNT = Check.in_range(0, 100_000_000)  # 0: superjob's "not stated", and stated zeros; a year's amount, a tenge
ISO_DAY = Check.str_matches(r"^\d{4}-\d\d-\d\d$")
FILLED = Check.str_length(min_value=1)


def text(*checks: Check, **more: Any) -> pa.Column:
    """A column of text without missing cells unless ``nullable``."""
    return Column("string", list(checks), coerce=True, **more)


def number(*checks: Check, **more: Any) -> pa.Column:
    """Whole numbers."""
    return Column("Int64", list(checks), coerce=True, **more)


def real(*checks: Check, **more: Any) -> pa.Column:
    """Numbers with a fraction."""
    return Column("Float64", list(checks), coerce=True, **more)


def truth(**more: Any) -> pa.Column:
    """true or false."""
    return Column("boolean", coerce=True, **more)


def moment(**more: Any) -> pa.Column:
    """A time in UTC."""
    return Column(pd.DatetimeTZDtype("us", "UTC"), coerce=True, **more)


def rows(count: int) -> Check:
    """So many rows, no more and no fewer."""
    return Check(lambda frame: len(frame) == count, name=f"{count} rows")


def table(columns: dict[str, pa.Column], *checks: Check, unique: list[str] | None = None) -> pa.DataFrameSchema:
    """Exactly these columns in this order."""
    return pa.DataFrameSchema(columns, checks=list(checks), unique=unique, strict=True, ordered=True)


def known(frame: pd.DataFrame, column: str) -> Check:
    """A reference: only values that are there."""
    there = frame[column].dropna().unique()
    return Check(lambda values: values.isin(there), name=f"known {column}")


def not_inverted(low: str, high: str, most: int) -> Check:
    """Upper ends not below lower ones, but for so many planted rows; 0 means "not stated"."""
    return Check(
        lambda frame: ((frame[low] > frame[high]) & (frame[high] > 0)).sum() <= most, name=f"{most} inverted at most"
    )


def _jobs(frames: Frames) -> dict[str, pa.DataFrameSchema]:
    employers = table({"employer_id": number(unique=True), "name": text(FILLED, unique=True),
                       "city": text(nullable=True)}, rows(400))  # fmt: skip
    pay = Check(
        lambda f: (f["currency"].isna() == f[["amount_from", "amount_to"]].isna().all(axis=1)).all(),
        name="a currency beside pay",
    )
    vacancies = table({
        "vacancy_id": number(unique=True),
        "employer_id": number(known(frames["jobs/employers.csv"], "employer_id"), nullable=True),
        "title": text(FILLED), "city": text(nullable=True),
        "schedule": text(Check.isin(["office", "hybrid", "remote"])), "experience": text(EXPERIENCE),
        "amount_from": number(AMOUNT, nullable=True), "amount_to": number(AMOUNT, nullable=True),
        "currency": text(Check.isin(["RUR", "USD", "EUR"]), nullable=True), "gross": truth(nullable=True),
        "published_at": moment(),
    }, rows(3000), pay, not_inverted("amount_from", "amount_to", 0))  # fmt: skip
    return {"jobs/employers.csv": employers, "jobs/vacancies.csv": vacancies}


def _final(frames: Frames) -> dict[str, pa.DataFrameSchema]:
    twice = round(0.03 * 48_000)
    vacancies = table({
        "vacancy_id": number(Check.ge(70_000_000)), "platform": text(PLATFORM),
        "employer_id": number(nullable=True), "employer": text(FILLED, nullable=True),
        "size_band": text(BAND, nullable=True), "area_id": text(FILLED), "area": text(FILLED), "name": text(FILLED),
        "role_id": number(Check.gt(0)), "experience_id": text(EXPERIENCE), "schedule_id": text(SCHEDULE),
        "employment_id": text(EMPLOYMENT, nullable=True), "work_format": text(FORMAT, nullable=True),
        "published_at": moment(), "archived_at": moment(nullable=True),
        "amount_from": number(AMOUNT, nullable=True), "amount_to": number(AMOUNT, nullable=True),
        "currency": text(CURRENCY, nullable=True), "gross": truth(nullable=True), "skills": text(FILLED, nullable=True),
    }, rows(48_000), not_inverted("amount_from", "amount_to", 200),
        Check(lambda f: f["vacancy_id"].duplicated().sum() == twice, name=f"{twice} ids twice"),
        Check(lambda f: (f["employer_id"].isna() == f["employer"].isna()).all(), name="employer hidden or named"),
        Check(lambda f: (f["archived_at"].isna() | (f["archived_at"] > f["published_at"])).all(),
              name="archived after it was published"))  # fmt: skip
    return {"final/vacancies.parquet": vacancies, "final/fx_monthly.csv": _fx("month"), "final/cpi.csv": _cpi(),
            "final/fx_yearly.csv": table({"year": number(), "currency": text(Check.isin(["USD"])),
                                          "rub_per_unit": real(Check.in_range(30, 200), nullable=True),
                                          "source": text(nullable=True)}, _sourced("rub_per_unit"))}  # fmt: skip


def _sourced(figure: str) -> Check:
    return Check(lambda f: (f[figure].isna() == f["source"].isna()).all(), name="a figure with a source, or neither")


def _fx(month: str) -> pa.DataFrameSchema:
    return table({month: text(ISO_DAY), "currency": text(Check.isin(["USD", "EUR", "KZT", "BYR"])),
                  "rub_per_unit": real(Check.in_range(0.1, 200), nullable=True), "source": text(nullable=True)},
                 _sourced("rub_per_unit"), rows(144), unique=[month, "currency"])  # fmt: skip


def _cpi() -> pa.DataFrameSchema:
    year, percent = number(Check.in_range(2021, 2025), unique=True), real(Check.in_range(0, 30))
    return table({"year": year, "dec_to_dec_pct": percent, "source": text(FILLED)})


def _jobboard(frames: Frames) -> dict[str, pa.DataFrameSchema]:
    def of(name: str, column: str) -> Check:
        return known(frames[f"jobboard/{name}.csv"], column)

    stated = Check(lambda f: f[["amount_from", "amount_to"]].notna().any(axis=1).all(), name="one end at least")
    found = {
        "areas": table({"area_id": text(unique=True), "parent_id": text(of("areas", "area_id"), nullable=True),
                        "name": text(FILLED)}, rows(90)),
        "employers": table({"employer_id": number(unique=True), "name": text(FILLED), "accredited_it": truth(),
                            "size_band": text(BAND, nullable=True), "area_id": text(of("areas", "area_id")),
                            "trusted": truth()}),
        "vacancies": table({
            "vacancy_id": number(unique=True), "platform": text(PLATFORM),
            "employer_id": number(of("employers", "employer_id"), nullable=True),
            "area_id": text(of("areas", "area_id")), "name": text(FILLED), "role_id": number(Check.gt(0)),
            "experience_id": text(EXPERIENCE), "schedule_id": text(SCHEDULE),
            "employment_id": text(EMPLOYMENT, nullable=True), "work_format": text(FORMAT, nullable=True),
            "description_html": text(nullable=True), "published_at": moment(), "archived_at": moment(nullable=True),
        }, rows(3000)),
        "salaries": table({
            "vacancy_id": number(of("vacancies", "vacancy_id"), unique=True),
            "amount_from": number(AMOUNT, nullable=True), "amount_to": number(AMOUNT, nullable=True),
            "currency": text(CURRENCY), "gross": truth(nullable=True), "period": text(Check.isin(["month"])),
        }, stated, not_inverted("amount_from", "amount_to", 20)),
        "skills": table({"skill_id": number(unique=True), "name": text(FILLED, unique=True),
                         "canonical_id": number(of("skills", "skill_id"), nullable=True)}),
        "vacancy_skills": table({"vacancy_id": number(of("vacancies", "vacancy_id")),
                                 "skill_id": number(of("skills", "skill_id")),
                                 "position": number(Check.in_range(0, 40))},
                                unique=["vacancy_id", "skill_id"]),
        "users": table({"user_id": number(unique=True), "created_at": moment(),
                        "area_id": text(of("areas", "area_id"), nullable=True), "grade": text(nullable=True)}),
        "applications": table({
            "application_id": number(unique=True), "user_id": number(of("users", "user_id")),
            "vacancy_id": number(of("vacancies", "vacancy_id")), "created_at": moment(), "status": text(FILLED),
            "status_at": moment(nullable=True),
        }, unique=["user_id", "vacancy_id"]),
        "events": table({
            "event_id": number(unique=True), "user_id": number(of("users", "user_id"), nullable=True),
            "session_id": text(FILLED), "ts": moment(), "type": text(FILLED), "vacancy_id": number(nullable=True),
            "latency_ms": number(Check.ge(0)), "status_code": number(Check.in_range(100, 599)),
            "payload": text(Check(_is_json, element_wise=True, name="JSON"), nullable=True),
        }),
        "fx": _fx("month"), "cpi": _cpi(),
    }  # fmt: skip
    return {f"jobboard/{name}.csv": schema for name, schema in found.items()}


def _is_json(cell: str) -> bool:
    try:
        return bool(json.loads(cell)) or True
    except ValueError:
        return False


def _snapshot(frames: Frames) -> dict[str, pa.DataFrameSchema]:
    whole = frames["snapshot/vacancies.csv.gz"]
    vacancies = table({
        "row": number(unique=True), "site": text(PLATFORM), "external_id": number(Check.ge(70_000_000)),
        "title": text(FILLED), "employer": text(FILLED, nullable=True), "city": text(FILLED),
        "experience": text(EXPERIENCE), "schedule": text(SCHEDULE), "pay_from": number(AMOUNT, nullable=True),
        "pay_to": number(AMOUNT, nullable=True),
        "currency": text(Check.isin(["RUR", "RUB", "rub", "usd", "eur", "kzt", "byr", "USD", "EUR", "KZT", "BYR"]),
                         nullable=True),
        "gross": truth(nullable=True), "text": text(Check.str_length(max_value=160), nullable=True),
        "skills": text(nullable=True),
        "published_at": text(Check.str_matches(r"^(\d{10}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0300)$")),
        "collected_at": text(Check.isin(["2025-12-31T12:00:00+03:00"])),
    }, rows(8000), Check(lambda f: f["external_id"].duplicated().sum() == 240, name="240 ids twice"))  # fmt: skip
    pairs = table({"first": number(known(whole, "external_id")), "second": number(known(whole, "external_id")),
                   "repost": truth()}, unique=["first", "second"])  # fmt: skip
    return {"snapshot/vacancies.csv.gz": vacancies, "snapshot/repost_pairs.csv": pairs}


def _courses(frames: Frames) -> dict[str, pa.DataFrameSchema]:
    def or_unknown(pattern: str) -> Check:
        return Check.str_matches(f"^({pattern}|unknown)$")

    places = ["Coursera", "Stepik", "GeekBrains", "Yandex Practicum", "technical university", "self-study"]
    catalogue = table({
        "course_id": number(unique=True), "place": text(Check.isin(places)),
        "kind": text(Check.isin(["platform", "university", "self-study"])), "title": text(FILLED),
        "price_rub": text(or_unknown(r"\d+")), "hours": text(or_unknown(r"\d+")),
        "practice_share": text(or_unknown(r"0\.\d")), "review_by_person": text(or_unknown("yes|no")),
        "deadlines": text(or_unknown("yes|no")), "certificate": text(or_unknown("yes|no")), "checked_on": text(ISO_DAY),
    }, rows(48))  # fmt: skip
    claims = table({
        "claim_id": number(unique=True), "about": text(FILLED), "invented_place": truth(), "claim": text(FILLED),
        "source": text(FILLED, nullable=True), "source_date": text(ISO_DAY, nullable=True),
    }, Check(lambda f: f["source"].notna() | f["source_date"].isna(), name="no date without a source"),
        Check(lambda f: f["invented_place"] | f["source"].isna() | (f["source"] == OWN_CATALOGUE),
              name="of a real place only our catalogue speaks"))  # fmt: skip
    return {"courses/course_catalogue.csv": catalogue, "courses/claims.csv": claims}


OWN_CATALOGUE = "datasets/courses/course_catalogue.csv"


def _basics(frames: Frames) -> dict[str, pa.DataFrameSchema]:
    """Rows without a planted fault; the faulty ones are named in the truth and taken out before."""
    schema = table({
        "id": number(Check.gt(0), unique=True), "name": text(FILLED), "employer": text(nullable=True),
        "city": text(nullable=True), "schedule": text(Check.isin(["office", "hybrid", "remote"])),
        "experience": text(EXPERIENCE), "salary_from": number(AMOUNT, nullable=True),
        "salary_to": number(AMOUNT, nullable=True),
        "currency": text(Check.isin(["RUR", "USD", "EUR"]), nullable=True), "gross": truth(nullable=True),
        "skills": text(nullable=True),
        "published_at": text(Check.str_matches(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0300$")),
    }, rows(200 - 21), not_inverted("salary_from", "salary_to", 0))  # fmt: skip
    return {f"basics/vacancies_small{end}.csv": schema for end in ("", ".bom", ".cp1251")}


def _salary_lines(frames: Frames) -> dict[str, pa.DataFrameSchema]:
    return {"salary_lines/lines.txt": table({"line": text()}, rows(300))}


def _own_export(frames: Frames) -> dict[str, pa.DataFrameSchema]:
    mail = Check.str_matches(r"^[\w.]+@example\.org$")
    return {
        "own_export/Profile.csv": table({name: text(FILLED) for name in
                                         ("First Name", "Last Name", "Headline", "Location")}, rows(1)),
        "own_export/Positions.csv": table({
            "Company Name": text(FILLED), "Title": text(FILLED), "Description": text(nullable=True),
            "Started On": text(Check.str_matches(r"^[A-Z][a-z]{2} \d{4}$")),
            "Finished On": text(Check.str_matches(r"^[A-Z][a-z]{2} \d{4}$"), nullable=True)}),
        "own_export/Skills.csv": table({"Name": text(FILLED, unique=True)}),
        "own_export/Applications.csv": table({
            "Application Date": text(Check.str_matches(r"^\d\d?/\d\d?/\d\d, \d\d?:\d\d [AP]M$")),
            "Company Name": text(FILLED), "Job Title": text(FILLED), "Contact Email": text(mail, nullable=True)}),
        "own_export/Contacts.csv": table({
            "First Name": text(FILLED), "Last Name": text(FILLED), "Email Address": text(mail, nullable=True),
            "Company": text(FILLED), "Connected On": text(Check.str_matches(r"^\d\d [A-Z][a-z]{2} \d{4}$"))}),
    }  # fmt: skip


# The metric series of ``signals``, which is built on demand: for whoever has it at hand.
SERIES = pa.DataFrameSchema({
    "ts": Column(pd.DatetimeTZDtype("ms", "UTC"), coerce=True), "name": Column(str, FILLED, coerce=True),
    "labels": Column(str, Check.str_startswith("{"), coerce=True), "value": Column(float, nullable=False),
}, strict=True, unique=["ts", "name", "labels"])  # fmt: skip
PARTS: dict[str, Callable[[Frames], dict[str, pa.DataFrameSchema]]] = {
    "jobs": _jobs, "final": _final, "jobboard": _jobboard, "snapshot": _snapshot, "courses": _courses,
    "basics": _basics, "salary_lines": _salary_lines, "own_export": _own_export}  # fmt: skip


def schemas(frames: Frames) -> dict[str, pa.DataFrameSchema]:
    """The schema of every table of the sets that are there, by ``set/file``; references look into the frames."""
    sets = {name.partition("/")[0] for name in frames}
    return {name: schema for one in sorted(sets & PARTS.keys()) for name, schema in PARTS[one](frames).items()}


def read(root: Path) -> Frames:
    """Every table of the manifest, by ``set/file``, typed. Rows of basics with a planted fault are left out."""
    sets = json.loads((root / "datasets" / "MANIFEST.json").read_text("utf-8"))["sets"]
    found = {}
    for name, files in sets.items():
        for file, facts in files.items():
            if facts.get("columns"):
                frame = _frame(root, name, file)
                found[f"{name}/{file}"] = frame if file.endswith(".parquet") else _typed(frame, facts["columns"])
    return found


def _frame(root: Path, name: str, file: str) -> pd.DataFrame:
    path = root / "datasets" / name / file
    if path.suffix == ".parquet":
        return pd.read_parquet(path)
    if path.suffix == ".txt":
        return pd.DataFrame({"line": path.read_text("utf-8").splitlines()})
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    how: dict[str, Any] = {"dtype": str, "keep_default_na": False, "na_values": [""]}
    how |= {"encoding": "cp1251", "sep": ";"} if ".cp1251." in file else {"encoding": "utf-8-sig"}
    if name == "own_export" and file == "Contacts.csv":
        how["skiprows"] = 3
    frame = pd.read_csv(io.BytesIO(data), **how)
    if name == "basics":
        faults = json.loads((root / "autograder" / "truth" / "basics.json").read_text("utf-8"))["faults"]
        return frame.drop(index=[line - 1 for lines in faults.values() for line in lines])
    return frame


def _typed(frame: pd.DataFrame, columns: list[dict[str, str]]) -> pd.DataFrame:
    """The columns as the manifest types them; a cell that is something else stays text, and its schema refuses it."""
    for name, kind in [(one["name"], one["type"]) for one in columns if one["name"] in frame]:
        cells = frame[name]
        typed = cells
        if kind in {"integer", "bigint"}:
            typed = pd.to_numeric(cells, errors="coerce").astype("Int64")
        elif kind in {"number", "numeric"}:
            typed = pd.to_numeric(cells, errors="coerce").astype("Float64")
        elif kind == "boolean":
            typed = cells.map({"true": True, "false": False}).astype("boolean")
        elif (
            kind == "timestamp" and not cells.str.contains("+", regex=False, na=False).any()
        ):  # an offset stays visible
            typed = pd.to_datetime(cells, utc=True, format="ISO8601", errors="coerce")
        frame[name] = typed if typed.isna().equals(cells.isna()) else cells
    return frame


JSON: dict[str, dict[str, Any]] = {
    "basics/vacancies_small.json": {
        "type": "array", "minItems": 200, "maxItems": 200, "items": {
            "type": "object", "additionalProperties": False,
            "required": ["id", "name", "employer", "city", "schedule", "experience", "salary", "skills",
                         "published_at"],
            "properties": {
                "id": {"type": "integer", "minimum": 1}, "name": {"type": "string", "minLength": 1},
                "employer": {"type": ["string", "null"]}, "city": {"type": ["string", "null"]},
                "schedule": {"enum": ["office", "hybrid", "remote"]},
                "experience": {"enum": ["noExperience", "between1And3", "between3And6", "moreThan6"]},
                "salary": {
                    "type": ["object", "null"], "additionalProperties": False,
                    "required": ["from", "to", "currency", "gross"],
                    "properties": {"from": {"type": ["integer", "null"], "minimum": 0},
                                   "to": {"type": ["integer", "null"], "minimum": 0},
                                   "currency": {"enum": ["RUR", "USD", "EUR"]},
                                   "gross": {"type": ["boolean", "null"]}}},
                "skills": {"type": "array", "items": {"type": "string", "minLength": 1}},
                "published_at": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0300$"}}}},
    "snapshot/rights.json": {
        "type": "object", "required": ["collected_at", "origin", "licence", "personal_data"],
        "additionalProperties": {"type": "string"}},
    "courses/users.json": {
        "type": "array", "minItems": 40, "maxItems": 40, "items": {
            "type": "object", "additionalProperties": False,  # no password, no hash
            "required": ["user_id", "name", "mail", "role", "active", "vacancies"],
            "properties": {
                "user_id": {"type": "integer", "minimum": 1}, "name": {"type": "string", "minLength": 1},
                "mail": {"type": "string", "pattern": r"@example\.org$"},
                "role": {"enum": ["applicant", "employer", "moderator"]}, "active": {"type": "boolean"},
                "vacancies": {"type": "array", "items": {"type": "integer"}}}}},
    "hh/pages.jsonl": {
        "type": "object", "additionalProperties": False, "required": ["name", "site", "request", "response"],
        "properties": {
            "name": {"type": "string", "minLength": 1}, "site": {"enum": ["hh", "superjob", "github"]},
            "request": {"type": "object", "required": ["method", "path"]},
            "response": {
                "type": "object", "required": ["status", "headers", "body"],
                "properties": {"status": {"type": "integer", "minimum": 200, "maximum": 599},
                               "headers": {"type": "object"}, "body": {"type": "string"}}}}},
    "sites/postings.jsonl": {
        "type": ["object", "array"], "if": {"type": "object"}, "then": {
            "required": ["vacancy_id", "name", "area_id", "published_at", "skills", "employer_name"],
            "properties": {
                "vacancy_id": {"type": "integer", "minimum": 70_000_000}, "name": {"type": "string", "minLength": 1},
                "amount_from": {"type": ["integer", "null"], "minimum": 0},
                "amount_to": {"type": ["integer", "null"], "minimum": 0},
                "currency": {"enum": ["RUR", "RUB", "USD", "EUR", "KZT", "BYR", None]},
                "gross": {"type": ["boolean", "null"]}, "skills": {"type": "array", "items": {"type": "string"}},
                "duplicate_of": False, "platform": False, "archived_at": False}}},  # for graders alone
}  # fmt: skip


def check(root: Path) -> list[str]:
    """Every violation as a line ``set/file: column: what is wrong``; none when all is well."""
    frames = read(root)
    shapes = schemas(frames)
    missing = [f"{name}: no schema holds this table" for name in sorted(frames.keys() - shapes.keys())]
    missing += [f"{name}: the manifest knows no such table" for name in sorted(shapes.keys() - frames.keys())]
    found = [line for name in frames.keys() & shapes.keys() for line in violations(name, frames[name], shapes[name])]
    for name, schema in JSON.items():
        if not (root / "datasets" / name).is_file():
            found.append(f"{name}: it is not there")
            continue
        validator = Draft202012Validator(schema, format_checker=FormatChecker())
        for number_, value in enumerate(_values(root / "datasets" / name), 1):
            found += [f"{name}: {number_}: {error.message[:200]}" for error in validator.iter_errors(value)]
    return missing + sorted(found)


def violations(name: str, frame: pd.DataFrame, schema: pa.DataFrameSchema) -> list[str]:
    """What pandera says of one table, a line a failed check."""
    try:
        schema.validate(frame, lazy=True)
    except (SchemaErrors, SchemaError) as error:
        cases = error.failure_cases.fillna({"column": "table"})
        seen = cases.groupby(["column", "check"], sort=True)["failure_case"].agg(["count", "first"])
        return [
            f"{name}: {column}: {rule}: {one['count']} times, such as {one['first']!r}"
            for (column, rule), one in seen.iterrows()
        ]
    return []


def _values(path: Path) -> Iterable[Any]:
    text_ = path.read_text("utf-8")
    return map(json.loads, text_.splitlines()) if path.suffix == ".jsonl" else [json.loads(text_)]
