# wrong LG6: a 4xx is an error of the service; card: "LG6: a 404 is the client's mistake"
def level_for(event):
    if event["event"] == "service_stopped" and not event["asked"]:
        return "CRITICAL"
    if event["event"] == "request_finished" and event["status"] >= 400:
        return "ERROR"
    if event["event"] == "attempt_failed":
        return "ERROR" if event["attempts_left"] == 0 else "WARNING"
    if event["event"] == "request_finished" and event["ms"] >= 1000:
        return "WARNING"
    if event["event"] == "disk_checked" and event["free_percent"] < 10:
        return "WARNING"
    if event["event"] == "step":
        return "DEBUG"
    return "INFO"
