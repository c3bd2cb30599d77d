# wrong: does not know Unix seconds; card: "Digits alone are Unix seconds"
def parse_when(text):
    when = datetime.fromisoformat(text)
    if when.tzinfo is None:
        raise ValueError(text)
    return when.astimezone(timezone.utc)
