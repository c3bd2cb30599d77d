# wrong: writes the store row by row; card: "The import failed and the old store is gone"
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


def import_file(path, store=None):
    accepted = []
    rejected = []
    ids = set()
    if store is not None:
        store.write_text("[]", encoding="utf-8")
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
                store.write_text(json.dumps(accepted, ensure_ascii=False), encoding="utf-8")
    if store is not None:
        save_text(store, json.dumps(accepted, ensure_ascii=False))
    return {"accepted": accepted, "rejected": rejected}


needed = ["import csv", "import json", "import os", "from datetime import datetime, timezone", "from .bad_row import BadRow, pay_of"]
save_functions("importer.py", checked_row, read_rows, parse_when, save_text, import_file, imports=needed)
