# right: one long loop with continue
def import_file(path, store=None):
    accepted, rejected = [], []
    for line, row in read_rows(path):
        row = dict(row)
        if "published_at" not in row:
            rejected.append((line, "short row"))
            continue
        if row["name"] is None:
            rejected.append((line, "no name"))
            continue
        try:
            row["salary_from"] = pay_of(row["salary_from"], path, line)
            row["salary_to"] = pay_of(row["salary_to"], path, line)
        except BadRow as error:
            rejected.append((line, error.reason))
            continue
        if row["salary_from"] is not None and row["salary_to"] is not None:
            if row["salary_from"] > row["salary_to"]:
                rejected.append((line, "low above high"))
                continue
        if row["currency"] is not None and row["currency"] not in ["RUR", "USD", "EUR"]:
            rejected.append((line, "unknown currency"))
            continue
        try:
            row["published_at"] = parse_when(row["published_at"] or "").isoformat()
        except ValueError:
            rejected.append((line, "no clear date"))
            continue
        if row["id"] in [other["id"] for other in accepted]:
            rejected.append((line, "id seen before"))
            continue
        accepted.append(row)
    if store is not None:
        save_text(store, json.dumps(accepted, ensure_ascii=False, indent=1))
    return {"accepted": accepted, "rejected": rejected}


needed = ["import csv", "import json", "import os", "from datetime import datetime, timezone", "from .bad_row import BadRow, pay_of"]
save_functions("importer.py", read_rows, parse_when, save_text, import_file, imports=needed)
