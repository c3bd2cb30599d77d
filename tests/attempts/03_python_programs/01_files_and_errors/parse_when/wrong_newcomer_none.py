# wrong: hands the class back; card: "the class ValueError itself"
def parse_when(text):
    if text.isdigit():
        return datetime.fromtimestamp(int(text), tz=timezone.utc)
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return None
    if when.tzinfo is None:
        return ValueError
    return when.astimezone(timezone.utc)
