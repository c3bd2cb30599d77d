# wrong: whatever `int` reads is seconds; the task says digits alone, and names -60; card: "`int` reads more than digits"
def parse_when(text):
    try:
        seconds = int(text)
    except ValueError:
        when = datetime.fromisoformat(text)
        if when.utcoffset() is None:
            raise ValueError("a time without an offset: " + text)
        return when.astimezone(timezone.utc)
    return datetime.fromtimestamp(seconds, tz=timezone.utc)
