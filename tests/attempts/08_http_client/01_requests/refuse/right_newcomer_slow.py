# right: every case by an `if` of its own
class Refused(Exception):
    def __init__(self, kind, value):
        self.kind = kind
        self.value = value
        if value is None:
            text = str(kind)
        else:
            text = str(kind) + ": " + str(value)
        super().__init__(text)


def refuse(body):
    if "errors" not in body:
        return None
    errors = body["errors"]
    if errors is None:
        return None
    if len(errors) == 0:
        return None
    first = errors[0]
    if "type" in first:
        kind = first["type"]
    else:
        kind = "unknown"
    if "value" in first:
        value = first["value"]
    else:
        value = None
    raise Refused(kind, value)
