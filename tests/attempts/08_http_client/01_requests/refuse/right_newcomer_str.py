# right: a loop that ends at its first entry, the text by `__str__`
class Refused(Exception):
    def __init__(self, kind, value=None):
        self.kind, self.value = kind, value

    def __str__(self):
        return self.kind if self.value is None else f"{self.kind}: {self.value}"


def refuse(body):
    for entry in body.get("errors") or []:
        raise Refused(entry.get("type", "unknown"), entry.get("value"))
