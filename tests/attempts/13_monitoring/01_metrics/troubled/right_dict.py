# right: a dict keeps order and drops repeats
def troubled(lines):
    found = {}
    for line in lines:
        record = json.loads(line)
        if record["level"] in {"ERROR", "CRITICAL"}:
            found[record.get("request_id")] = True
    return [number for number in found if number is not None]
