# right: tries the number first, asks for the offset
def parse_when(text):
    try:
        seconds = int(text)
    except ValueError:
        when = datetime.fromisoformat(text)
        if when.utcoffset() is None:
            raise ValueError("a time without an offset: " + text)
        return when.astimezone(timezone.utc)
    return datetime.fromtimestamp(seconds, tz=timezone.utc)
