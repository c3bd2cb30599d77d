# right: passes over what does not count
def troubled(lines):
    found = []
    for line in lines:
        record = json.loads(line)
        if record["level"] != "ERROR" and record["level"] != "CRITICAL":
            continue
        if "request_id" not in record or record["request_id"] is None:
            continue
        if record["request_id"] not in found:
            found.append(record["request_id"])
    return found
