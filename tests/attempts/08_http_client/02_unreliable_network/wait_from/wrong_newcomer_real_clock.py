# wrong: the machine's own clock in place of now; card: "its distance from `now` was asked"
def wait_from(headers, now):
    text = headers.get("Retry-After", "")
    if text.isdigit():
        return int(text)
    try:
        return max(0, parsedate_to_datetime(text).timestamp() - time.time())
    except ValueError:
        return None
