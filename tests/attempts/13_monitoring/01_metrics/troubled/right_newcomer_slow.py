# right: newcomer, every question a line of its own
def troubled(lines):
    result = []
    for i in range(len(lines)):
        record = json.loads(lines[i])
        level = record["level"]
        bad = False
        if level == "ERROR":
            bad = True
        if level == "CRITICAL":
            bad = True
        if bad == False:
            continue
        if not ("request_id" in record):
            continue
        number = record["request_id"]
        if number is None:
            continue
        already = False
        for other in result:
            if other == number:
                already = True
        if already == False:
            result = result + [number]
    return result
