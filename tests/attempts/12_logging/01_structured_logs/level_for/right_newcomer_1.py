# right: match, row by row
def level_for(event):
    match event:
        case {"event": "service_stopped", "asked": False}:
            return "CRITICAL"
        case {"event": "request_finished", "status": status} if status >= 500:
            return "ERROR"
        case {"event": "attempt_failed", "attempts_left": 0}:
            return "ERROR"
        case {"event": "attempt_failed"}:
            return "WARNING"
        case {"event": "request_finished", "ms": ms} if ms >= 1000:
            return "WARNING"
        case {"event": "disk_checked", "free_percent": free} if free < 10:
            return "WARNING"
        case {"event": "step"}:
            return "DEBUG"
    return "INFO"
