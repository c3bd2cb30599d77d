# right: newcomer, a dict keeps the order
def troubled(lines):
    seen = {}
    for record in map(json.loads, lines):
        if record.get("level") in {"ERROR", "CRITICAL"}:
            seen.setdefault(record.get("request_id"))
    return [key for key in seen if key is not None]
