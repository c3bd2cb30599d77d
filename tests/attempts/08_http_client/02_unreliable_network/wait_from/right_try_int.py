# right: one form after the other, datetimes subtracted
def wait_from(headers, now):
    from datetime import datetime, timezone

    text = headers.get("Retry-After")
    if text is None:
        return None
    if all(sign in "0123456789" for sign in text) and text != "":
        return int(text)
    try:
        until = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    away = until - datetime.fromtimestamp(now, tz=timezone.utc)
    return max(away.total_seconds(), 0.0)
