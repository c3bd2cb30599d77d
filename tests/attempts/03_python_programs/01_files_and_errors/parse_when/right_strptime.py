# right: strptime, which refuses a time without its offset by itself
def parse_when(text):
    if text.isdigit():
        return datetime.fromtimestamp(int(text), timezone.utc)
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S%z").astimezone(timezone.utc)
