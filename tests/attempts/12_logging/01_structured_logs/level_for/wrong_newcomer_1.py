# wrong LG6: every stop wakes somebody; card: "LG6: somebody asked it to stop"
def level_for(event):
    if event["event"] == "service_stopped":
        return "CRITICAL"
    if event["event"] == "request_finished":
        if event["status"] >= 500:
            return "ERROR"
        if event["ms"] >= 1000:
            return "WARNING"
    if event["event"] == "attempt_failed":
        return "ERROR" if event["attempts_left"] == 0 else "WARNING"
    if event["event"] == "disk_checked" and event["free_percent"] < 10:
        return "WARNING"
    if event["event"] == "step":
        return "DEBUG"
    return "INFO"
