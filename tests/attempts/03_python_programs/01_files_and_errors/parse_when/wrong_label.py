# wrong: changes the label, not the hands; card: "The label was changed, not the hands"
def parse_when(text):
    if text.isdigit():
        return datetime.fromtimestamp(int(text), tz=timezone.utc)
    when = datetime.fromisoformat(text)
    if when.tzinfo is None:
        raise ValueError(text)
    return when.replace(tzinfo=timezone.utc)
