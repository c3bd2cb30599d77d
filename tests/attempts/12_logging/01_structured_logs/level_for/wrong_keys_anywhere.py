# wrong LG6: asks for the keys in any event; card: "LG6: the keys count only in an event that the row names"
def level_for(event):
    if event.get("asked") is False:
        return "CRITICAL"
    if event.get("status", 0) >= 500 or event.get("attempts_left") == 0:
        return "ERROR"
    if event["event"] == "attempt_failed" or event.get("free_percent", 99) < 10:
        return "WARNING"
    if event["event"] == "step":
        return "DEBUG"
    return "WARNING" if event.get("ms", 0) >= 1000 else "INFO"
