# right: the text by __str__, try around the first entry
class Refused(Exception):
    def __init__(self, kind, value):
        self.kind = kind
        self.value = value

    def __str__(self):
        return self.kind if self.value is None else f"{self.kind}: {self.value}"


def refuse(body):
    try:
        first = (body.get("errors") or [])[0]
    except IndexError:
        return
    raise Refused(first.get("type", "unknown"), first.get("value"))
