# wrong: seconds in this machine's own time; card: "give `fromtimestamp` its `tz`"
def parse_when(text):
    if text.isdigit():
        return datetime.fromtimestamp(int(text))
    when = datetime.fromisoformat(text)
    if when.tzinfo is None:
        raise ValueError(text)
    return when.astimezone(timezone.utc)
