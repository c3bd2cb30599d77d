# right: a helper that names the reason, get
def reason_of(row, seen, line):
    if "published_at" not in row:
        return "short row"
    if row.get("name") is None:
        return "no name"
    try:
        low = pay_of(row.get("salary_from"), "file", line)
        high = pay_of(row.get("salary_to"), "file", line)
    except BadRow:
        return "pay is not a number"
    if low is not None and high is not None:
        if low > high:
            return "low above high"
    if row.get("currency") not in (None, "RUR", "USD", "EUR"):
        return "unknown currency"
    if row.get("published_at") is None:
        return "no clear date"
    try:
        parse_when(row["published_at"])
    except ValueError:
        return "no clear date"
    if row.get("id") in seen:
        return "id seen before"
    return None


def import_file(path, store=None):
    seen = set()
    report = {"accepted": [], "rejected": []}
    for line, row in read_rows(path):
        reason = reason_of(row, seen, line)
        if reason is None:
            seen.add(row.get("id"))
            new = row.copy()
            new["salary_from"] = pay_of(row.get("salary_from"), "file", line)
            new["salary_to"] = pay_of(row.get("salary_to"), "file", line)
            new["published_at"] = parse_when(row["published_at"]).isoformat()
            report["accepted"].append(new)
        else:
            report["rejected"].append((line, reason))
    if store:
        text = json.dumps(report["accepted"], ensure_ascii=False)
        save_text(store, text)
    return report


needed = ["import csv", "import json", "import os", "from datetime import datetime, timezone", "from .bad_row import BadRow, pay_of"]
save_functions("importer.py", read_rows, parse_when, save_text, reason_of, import_file, imports=needed)
