# right: the policy as a table of functions
POLICY = [
    ("service_stopped", lambda event: event["asked"] is False, "CRITICAL"),
    ("request_finished", lambda event: event["status"] > 499, "ERROR"),
    ("attempt_failed", lambda event: event["attempts_left"] < 1, "ERROR"),
    ("attempt_failed", lambda event: True, "WARNING"),
    ("request_finished", lambda event: event["ms"] >= 1000, "WARNING"),
    ("disk_checked", lambda event: event["free_percent"] < 10, "WARNING"),
    ("step", lambda event: True, "DEBUG"),
]


def level_for(event):
    for name, fits, level in POLICY:
        if event["event"] == name and fits(event):
            return level
    return "INFO"
