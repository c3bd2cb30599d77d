# wrong: square brackets for a key that may be missing; card: "`get` asks"
class Refused(Exception):
    def __init__(self, kind, value):
        super().__init__(kind if value is None else f"{kind}: {value}")
        self.kind = kind
        self.value = value


def refuse(body):
    if body["errors"]:
        first = body["errors"][0]
        raise Refused(first["type"], first["value"])
