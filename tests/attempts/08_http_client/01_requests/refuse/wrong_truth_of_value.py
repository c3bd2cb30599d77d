# wrong PY8: a value of 0 taken for none; card: "a value of 0 is a value"
class Refused(Exception):
    def __init__(self, kind, value):
        super().__init__(f"{kind}: {value}" if value else kind)
        self.kind = kind
        self.value = value


def refuse(body):
    errors = body.get("errors")
    if errors:
        raise Refused(errors[0].get("type", "unknown"), errors[0].get("value"))
