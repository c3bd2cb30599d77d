# wrong PY8: an empty text is taken for no id; card: "an empty text is an id"
def troubled(lines):
    found = []
    for line in lines:
        record = json.loads(line)
        number = record.get("request_id")
        if record["level"] in ("ERROR", "CRITICAL") and number and number not in found:
            found.append(number)
    return found
