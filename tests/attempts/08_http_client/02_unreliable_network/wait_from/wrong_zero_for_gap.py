# wrong PY8: no header is 0 seconds; card: "that is not 0 seconds"
def wait_from(headers, now):
    text = headers.get("Retry-After", "0")
    if text.isdigit():
        return int(text)
    try:
        return max(0, parsedate_to_datetime(text).timestamp() - now)
    except ValueError:
        return None
