# right: asks for the header first, an if for the past
def wait_from(headers, now):
    if "Retry-After" not in headers:
        return None
    text = headers["Retry-After"]
    if text.isdigit():
        return float(text)
    try:
        seconds = parsedate_to_datetime(text).timestamp() - now
    except Exception:
        return None
    if seconds < 0:
        return 0
    return seconds
