# wrong: takes a naive time for UTC; card: "An offset was made up"
def parse_when(text):
    if text.isdigit():
        return datetime.fromtimestamp(int(text), tz=timezone.utc)
    when = datetime.fromisoformat(text)
    if when.tzinfo is None:
        when = when.replace(tzinfo=timezone.utc)
    return when.astimezone(timezone.utc)
