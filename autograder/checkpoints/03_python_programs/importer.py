import csv
import json
import os
from datetime import datetime, timezone
from .bad_row import BadRow, pay_of


def checked_row(row, file, line):
    if "published_at" not in row:
        raise BadRow(file, line, "short row")
    if row["name"] is None:
        raise BadRow(file, line, "no name")
    low = pay_of(row["salary_from"], file, line)
    high = pay_of(row["salary_to"], file, line)
    if low is not None and high is not None and low > high:
        raise BadRow(file, line, "low above high")
    if row["currency"] not in (None, "RUR", "USD", "EUR"):
        raise BadRow(file, line, "unknown currency")
    if row["published_at"] is None:
        raise BadRow(file, line, "no clear date")
    try:
        when = parse_when(row["published_at"])
    except ValueError as error:
        raise BadRow(file, line, "no clear date") from error
    return {**row, "salary_from": low, "salary_to": high, "published_at": when.isoformat()}


def read_rows(path):
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeError:
        text = raw.decode("cp1251")
    lines = text.splitlines()
    reader = csv.reader(lines, delimiter=";" if ";" in lines[0] else ",")
    header = next(reader)
    rows = []
    for cells in reader:
        if len(cells) == 0:
            continue
        row = {}
        for column, cell in zip(header, cells):
            row[column] = cell if cell != "" else None
        rows.append((reader.line_num, row))
    return rows


def parse_when(text):
    if text.isdigit():
        return datetime.fromtimestamp(int(text), tz=timezone.utc)
    when = datetime.fromisoformat(text)
    if when.tzinfo is None:
        raise ValueError(f"no offset: {text}")
    return when.astimezone(timezone.utc)


def save_text(path, text):
    new = path.with_name(path.name + ".new")  # a name that is free
    try:
        new.write_text(text, encoding="utf-8")
        os.replace(new, path)
    finally:
        new.unlink(missing_ok=True)


def import_file(path, store=None):
    accepted = []
    rejected = []
    ids = set()
    for line, row in read_rows(path):
        try:
            clean = checked_row(row, path.name, line)
            if clean["id"] in ids:
                raise BadRow(path.name, line, "id seen before")
        except BadRow as error:
            rejected.append((error.line, error.reason))
        else:
            ids.add(clean["id"])
            accepted.append(clean)
    if store is not None:
        save_text(store, json.dumps(accepted, ensure_ascii=False))
    return {"accepted": accepted, "rejected": rejected}
