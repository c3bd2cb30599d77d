# wrong: order of the alphabet; card: "in trouble before a1"
def troubled(lines):
    found = []
    for line in lines:
        record = json.loads(line)
        number = record.get("request_id")
        if record["level"] in ("ERROR", "CRITICAL") and number is not None and number not in found:
            found.append(number)
    return sorted(found)
