# right: one branch a line, in and []
class Refused(Exception):
    def __init__(self, kind, value=None):
        text = kind
        if value is not None:
            text = kind + ": " + str(value)
        super().__init__(text)
        self.kind, self.value = kind, value


def refuse(body):
    if "errors" not in body or body["errors"] is None:
        return None
    for entry in body["errors"]:
        kind = "unknown"
        if "type" in entry:
            kind = entry["type"]
        value = None
        if "value" in entry:
            value = entry["value"]
        raise Refused(kind, value)
    return None
