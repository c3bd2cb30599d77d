# wrong PY8: an empty list has a first entry; card: "An empty list has no first entry"
class Refused(Exception):
    def __init__(self, kind, value):
        super().__init__(kind if value is None else f"{kind}: {value}")
        self.kind = kind
        self.value = value


def refuse(body):
    errors = body.get("errors")
    if "errors" in body:
        raise Refused(errors[0].get("type", "unknown"), errors[0].get("value"))
