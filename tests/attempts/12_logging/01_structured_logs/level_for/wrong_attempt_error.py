# wrong LG6: every failed attempt is an error; card: "LG6: the work can still be done"
def level_for(event):
    name = event["event"]
    if name == "service_stopped" and not event["asked"]:
        return "CRITICAL"
    if name == "request_finished" and event["status"] >= 500:
        return "ERROR"
    if name == "attempt_failed":
        return "ERROR"
    if name == "request_finished" and event["ms"] >= 1000:
        return "WARNING"
    if name == "disk_checked" and event["free_percent"] < 10:
        return "WARNING"
    if name == "step":
        return "DEBUG"
    return "INFO"
