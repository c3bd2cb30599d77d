# right: asks each sign
def parse_when(text):
    only_digits = text != ""
    for sign in text:
        if sign not in "0123456789":
            only_digits = False
    if only_digits:
        seconds = int(text)
        when = datetime.fromtimestamp(seconds, tz=timezone.utc)
    else:
        when = datetime.fromisoformat(text)
        if when.tzinfo is None:
            raise ValueError("no offset")
        when = when.astimezone(timezone.utc)
    return when
