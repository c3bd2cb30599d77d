# wrong: newcomer: all but INFO is trouble; card: "Two levels are trouble"
def troubled(lines):
    ids = []
    for line in lines:
        record = json.loads(line)
        if record["level"] != "INFO" and record.get("request_id") is not None and record["request_id"] not in ids:
            ids.append(record["request_id"])
    return ids
