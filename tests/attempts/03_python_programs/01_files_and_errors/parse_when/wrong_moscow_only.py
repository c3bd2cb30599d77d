# wrong: knows Moscow's offset only; card: "Another instant came back"
def parse_when(text):
    from datetime import timedelta

    if text.isdigit():
        return datetime.fromtimestamp(int(text), tz=timezone.utc)
    if "+" not in text and text.count("-") < 3:
        raise ValueError(text)
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc) - timedelta(hours=3)
