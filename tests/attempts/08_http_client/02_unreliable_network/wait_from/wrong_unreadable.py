# wrong: a text that is neither form is an error; card: "A text that is neither form must give None"
def wait_from(headers, now):
    text = headers.get("Retry-After")
    if text is None:
        return None
    if text.isdigit():
        return int(text)
    return max(0, parsedate_to_datetime(text).timestamp() - now)
