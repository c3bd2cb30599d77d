# wrong PY1: newcomer: prints; card: "Hand the value back with `return`"
def troubled(lines):
    ids = []
    for line in lines:
        record = json.loads(line)
        if record["level"] in ("ERROR", "CRITICAL") and record.get("request_id") is not None and record["request_id"] not in ids:
            ids.append(record["request_id"])
    print(ids)
