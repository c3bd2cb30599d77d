# wrong: throws the offset away; card: "The label was changed, not the hands"
def parse_when(text):
    if text.isdigit():
        return datetime.fromtimestamp(int(text), tz=timezone.utc)
    if len(text) < 24:
        raise ValueError(text)
    return datetime.fromisoformat(text[:19]).replace(tzinfo=timezone.utc)
