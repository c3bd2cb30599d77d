# wrong PY8: a 0 that was said becomes None; card: "come at once"
def wait_from(headers, now):
    text = headers.get("Retry-After", "")
    wait = None
    if text.isdigit():
        wait = int(text)
    else:
        try:
            wait = max(0, parsedate_to_datetime(text).timestamp() - now)
        except ValueError:
            pass
    return wait or None
