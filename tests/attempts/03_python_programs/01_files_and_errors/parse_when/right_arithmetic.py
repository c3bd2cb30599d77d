# right: takes the offset away by hand
def parse_when(text):
    from datetime import timedelta

    if text.isdecimal():
        return datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=int(text))
    when = datetime.fromisoformat(text)
    offset = when.utcoffset()
    if offset is None:
        raise ValueError(text)
    return (when.replace(tzinfo=None) - offset).replace(tzinfo=timezone.utc)
