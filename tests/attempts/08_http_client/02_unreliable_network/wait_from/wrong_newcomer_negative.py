# wrong: a date that is past gives a wait below 0; card: "nobody can wait for less than 0 s"
def wait_from(headers, now):
    text = headers.get("Retry-After", "")
    if text.isdigit():
        return int(text)
    try:
        return parsedate_to_datetime(text).timestamp() - now
    except ValueError:
        return None
