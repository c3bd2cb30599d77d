# wrong PY8: the missing value goes into the text; card: "the text is the kind alone"
class Refused(Exception):
    def __init__(self, kind, value):
        super().__init__(f"{kind}: {value}")
        self.kind = kind
        self.value = value


def refuse(body):
    errors = body.get("errors")
    if errors:
        raise Refused(errors[0].get("type", "unknown"), errors[0].get("value"))
