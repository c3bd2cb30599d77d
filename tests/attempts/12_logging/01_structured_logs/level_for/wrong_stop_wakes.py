# wrong LG6: every stop wakes somebody; card: "LG6: somebody asked it to stop"
def level_for(event):
    name = event["event"]
    if name == "service_stopped":
        return "CRITICAL"
    if name == "request_finished" and event["status"] >= 500:
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
