# wrong LG6: ERROR is taken for the top level; card: "CRITICAL is above ERROR"
def troubled(lines):
    found = []
    for line in lines:
        record = json.loads(line)
        number = record.get("request_id")
        if record["level"] == "ERROR" and number is not None and number not in found:
            found.append(number)
    return found
