# right: asks by get, one helper for each question
def date_of(row):
    try:
        return parse_when(row["published_at"] or "no date").isoformat()
    except ValueError:
        return None


def is_inverted(low, high):
    return low is not None and high is not None and low > high


def clean_row(row, file, line, known):
    if row.get("published_at", "gone") == "gone":
        raise BadRow(file, line, "short row")
    if row.get("name") is None:
        raise BadRow(file, line, "no name")
    ends = [pay_of(row.get(key), file, line) for key in ("salary_from", "salary_to")]
    if is_inverted(*ends):
        raise BadRow(file, line, "low above high")
    if row.get("currency") is not None and row.get("currency") not in "RUR USD EUR".split():
        raise BadRow(file, line, "unknown currency")
    date = date_of(row)
    if date is None:
        raise BadRow(file, line, "no clear date")
    if row["id"] in known:
        raise BadRow(file, line, "id seen before")
    return row | {"salary_from": ends[0], "salary_to": ends[1], "published_at": date}


def import_file(path, store=None):
    good, bad = {}, []
    for line, row in read_rows(path):
        try:
            good[row["id"]] = clean_row(row, path.name, line, good)
        except BadRow as error:
            bad.append((line, error.reason))
    rows = list(good.values())
    if store is not None:
        save_text(store, json.dumps(rows, ensure_ascii=False))
    return {"accepted": rows, "rejected": bad}


needed = ["import csv", "import json", "import os", "from datetime import datetime, timezone", "from .bad_row import BadRow, pay_of"]
save_functions("importer.py", read_rows, parse_when, save_text, date_of, is_inverted, clean_row, import_file, imports=needed)
