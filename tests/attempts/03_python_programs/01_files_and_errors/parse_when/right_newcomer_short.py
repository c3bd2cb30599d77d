# right: the offset as a truth
def parse_when(text):
    if text.isdigit():
        return datetime.fromtimestamp(int(text), tz=timezone.utc)
    when = datetime.fromisoformat(text)
    if when.tzinfo:
        return when.astimezone(timezone.utc)
    raise ValueError(f"{text} has no offset")
