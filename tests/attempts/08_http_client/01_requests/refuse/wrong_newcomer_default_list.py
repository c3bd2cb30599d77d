# wrong PY8: get's second value stands for None too; card: "PY8: `errors` may be None"
class Refused(Exception):
    def __init__(self, kind, value):
        super().__init__(f"{kind}: {value}" if value is not None else kind)
        self.kind = kind
        self.value = value


def refuse(body):
    errors = body.get("errors", [])
    if len(errors) > 0:
        raise Refused(errors[0].get("type", "unknown"), errors[0].get("value"))
