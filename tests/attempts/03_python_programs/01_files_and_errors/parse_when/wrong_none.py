# wrong PY10: None for what it cannot read; card: "PY10: a text that is no time was swallowed"
def parse_when(text):
    if text.isdigit():
        return datetime.fromtimestamp(int(text), tz=timezone.utc)
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return None
    if when.tzinfo is None:
        raise ValueError(text)
    return when.astimezone(timezone.utc)
