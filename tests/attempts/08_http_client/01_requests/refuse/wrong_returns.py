# wrong: the error is returned; card: "came back like a value"
class Refused(Exception):
    def __init__(self, kind, value):
        super().__init__(kind if value is None else f"{kind}: {value}")
        self.kind = kind
        self.value = value


def refuse(body):
    errors = body.get("errors")
    if errors:
        return str(Refused(errors[0].get("type", "unknown"), errors[0].get("value")))
