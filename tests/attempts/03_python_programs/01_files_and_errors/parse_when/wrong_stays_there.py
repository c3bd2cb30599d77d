# wrong: stays on the site's clock; card: "the same instant, still on Moscow's clock"
def parse_when(text):
    if text.isdigit():
        return datetime.fromtimestamp(int(text), tz=timezone.utc)
    when = datetime.fromisoformat(text)
    if when.tzinfo is None:
        raise ValueError(text)
    return when
