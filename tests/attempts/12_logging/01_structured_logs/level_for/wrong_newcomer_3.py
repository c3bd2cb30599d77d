# wrong LG6: over 1000 ms, and keys asked in any event; card: "LG6: 1000 ms itself is slow"
def level_for(event):
    if event.get("asked") is False:
        return "CRITICAL"
    if event.get("status", 0) >= 500 or not event.get("attempts_left", 1):
        return "ERROR"
    if event["event"] == "attempt_failed" or event.get("ms", 0) > 1000 or event.get("free_percent", 100) < 10:
        return "WARNING"
    if event["event"] == "step":
        return "DEBUG"
    return "INFO"
