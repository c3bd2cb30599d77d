# right: a branch for each name
def level_for(event):
    name = event["event"]
    if name == "service_stopped":
        return "INFO" if event["asked"] else "CRITICAL"
    if name == "request_finished":
        if event["status"] >= 500:
            return "ERROR"
        return "WARNING" if event["ms"] >= 1000 else "INFO"
    if name == "attempt_failed":
        return "WARNING" if event["attempts_left"] else "ERROR"
    if name == "disk_checked" and event["free_percent"] < 10:
        return "WARNING"
    return "DEBUG" if name == "step" else "INFO"
