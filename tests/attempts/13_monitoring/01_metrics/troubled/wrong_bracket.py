# wrong: the key is always there; card: "no request_id at all"
def troubled(lines):
    found = []
    for line in lines:
        record = json.loads(line)
        number = record["request_id"]
        if record["level"] in ("ERROR", "CRITICAL") and number is not None and number not in found:
            found.append(number)
    return found
