# wrong HT4: the date form is not read; card: "the date form was not read"
def wait_from(headers, now):
    text = headers.get("Retry-After", "")
    if text.isdigit():
        return int(text)
    return None
