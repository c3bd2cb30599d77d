# wrong: the loop keeps the last entry; card: "The first entry of `errors` is asked for"
class Refused(Exception):
    def __init__(self, kind, value):
        super().__init__(f"{kind}: {value}" if value is not None else kind)
        self.kind = kind
        self.value = value


def refuse(body):
    kind = None
    for entry in body.get("errors") or []:
        kind = entry.get("type", "unknown")
        value = entry.get("value")
    if kind is not None:
        raise Refused(kind, value)
