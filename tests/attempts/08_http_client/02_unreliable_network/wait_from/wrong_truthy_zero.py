# wrong PY8: a 0 that was said becomes None; card: "come at once"
def wait_from(headers, now):
    text = headers.get("Retry-After", "")
    if text.isdigit():
        return int(text) or None
    try:
        return max(0, parsedate_to_datetime(text).timestamp() - now)
    except ValueError:
        return None
