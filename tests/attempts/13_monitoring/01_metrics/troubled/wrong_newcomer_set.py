# wrong: newcomer: a set, sorted; card: "The order is that of the first ERROR or CRITICAL"
def troubled(lines):
    ids = set()
    for line in lines:
        record = json.loads(line)
        if record["level"] in ("ERROR", "CRITICAL") and record.get("request_id") is not None:
            ids.add(record["request_id"])
    return sorted(ids)
