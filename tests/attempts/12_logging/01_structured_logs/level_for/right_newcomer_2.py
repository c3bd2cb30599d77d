# right: last row first, overwritten by the stronger
def level_for(event):
    name = event["event"]
    answer = "INFO"
    if name == "step":
        answer = "DEBUG"
    if name == "disk_checked":
        if event["free_percent"] < 10:
            answer = "WARNING"
    if name == "request_finished":
        if event["ms"] >= 1000:
            answer = "WARNING"
        if event["status"] >= 500:
            answer = "ERROR"
    if name == "attempt_failed":
        if event["attempts_left"] == 0:
            answer = "ERROR"
        else:
            answer = "WARNING"
    if name == "service_stopped":
        if event["asked"] is False:
            answer = "CRITICAL"
    return answer
