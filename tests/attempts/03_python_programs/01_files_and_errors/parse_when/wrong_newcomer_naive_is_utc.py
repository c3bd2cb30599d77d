# wrong PY10: astimezone knows the zone of a naive time; card: "An offset was made up"
def parse_when(text):
    if text.isdigit():
        return datetime.fromtimestamp(int(text), tz=timezone.utc)
    return datetime.fromisoformat(text).astimezone(timezone.utc)
