# wrong LG6: a 404 is an error; card: "LG6: a 404 is the client's mistake"
def level_for(event):
    name = event["event"]
    if name == "service_stopped" and not event["asked"]:
        return "CRITICAL"
    if name == "request_finished" and event["status"] >= 400:
        return "ERROR"
    if name == "attempt_failed":
        return "ERROR" if event["attempts_left"] == 0 else "WARNING"
    if name == "request_finished" and event["ms"] >= 1000:
        return "WARNING"
    if name == "disk_checked" and event["free_percent"] < 10:
        return "WARNING"
    if name == "step":
        return "DEBUG"
    return "INFO"
