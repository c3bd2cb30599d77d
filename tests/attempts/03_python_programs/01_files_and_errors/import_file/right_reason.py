# right: a helper that returns the reason
def reason_against(row, seen):
    if "published_at" not in row:
        return "short row"
    if row["name"] is None:
        return "no name"
    try:
        low = pay_of(row["salary_from"], "", 0)
        high = pay_of(row["salary_to"], "", 0)
    except BadRow:
        return "pay is not a number"
    if low is not None and high is not None and high < low:
        return "low above high"
    if row["currency"] not in {None, "RUR", "USD", "EUR"}:
        return "unknown currency"
    try:
        if row["published_at"] is None:
            return "no clear date"
        parse_when(row["published_at"])
    except ValueError:
        return "no clear date"
    return "id seen before" if row["id"] in seen else None


def import_file(path, store=None):
    report = {"accepted": [], "rejected": []}
    seen = {}
    for line, row in read_rows(path):
        reason = reason_against(row, seen)
        if reason is not None:
            report["rejected"].append((line, reason))
            continue
        seen[row["id"]] = line
        row["salary_from"] = pay_of(row["salary_from"], "", 0)
        row["salary_to"] = pay_of(row["salary_to"], "", 0)
        row["published_at"] = parse_when(row["published_at"]).isoformat()
        report["accepted"].append(row)
    if store:
        save_text(store, json.dumps(report["accepted"], ensure_ascii=False))
    return report


needed = ["import csv", "import json", "import os", "from datetime import datetime, timezone", "from .bad_row import BadRow, pay_of"]
save_functions("importer.py", read_rows, parse_when, save_text, reason_against, import_file, imports=needed)
