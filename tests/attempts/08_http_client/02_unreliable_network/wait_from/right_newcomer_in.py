# right: asks with in, no max
def wait_from(headers, now):
    if "Retry-After" not in headers:
        return None
    text = headers["Retry-After"]
    if text.isdigit():
        return int(text)
    try:
        moment = parsedate_to_datetime(text).timestamp()
    except ValueError:
        return None
    if moment < now:
        return 0
    return moment - now
