# wrong: json.dumps needs no option; card: "The store says `\u0412`"
def import_file(path, store=None):
    rows = []
    pairs = []
    ids = []
    for line, row in read_rows(path):
        reason = None
        low = None
        high = None
        when = None
        if "published_at" not in row:
            reason = "short row"
        elif row["name"] is None:
            reason = "no name"
        else:
            try:
                low = pay_of(row["salary_from"], path.name, line)
                high = pay_of(row["salary_to"], path.name, line)
            except BadRow as error:
                reason = error.reason
            if reason is None:
                if low is not None and high is not None and low > high:
                    reason = "low above high"
                elif row["currency"] is not None and row["currency"] not in ["RUR", "USD", "EUR"]:
                    reason = "unknown currency"
                elif row["published_at"] is None:
                    reason = "no clear date"
                else:
                    try:
                        when = parse_when(row["published_at"])
                    except ValueError:
                        reason = "no clear date"
                    else:
                        if row["id"] in ids:
                            reason = "id seen before"
        if reason is not None:
            pairs.append((line, reason))
        else:
            ids.append(row["id"])
            row["salary_from"] = low
            row["salary_to"] = high
            row["published_at"] = when.isoformat()
            rows.append(row)
    if store is not None:
        save_text(store, json.dumps(rows))
    return {"accepted": rows, "rejected": pairs}


needed = ["import csv", "import json", "import os", "from datetime import datetime, timezone", "from .bad_row import BadRow, pay_of"]
save_functions("importer.py", read_rows, parse_when, save_text, import_file, imports=needed)
