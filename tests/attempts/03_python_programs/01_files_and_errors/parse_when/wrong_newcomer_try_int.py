# wrong: whatever int reads is digits alone; card: "`int` reads more than digits"
def parse_when(text):
    try:
        seconds = int(text)
    except ValueError:
        when = datetime.fromisoformat(text)
        if when.tzinfo is None:
            raise ValueError("no offset")
        return when.astimezone(timezone.utc)
    return datetime.fromtimestamp(seconds, tz=timezone.utc)
