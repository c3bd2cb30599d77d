# wrong: building the error is raising it; card: "`raise` hands it over as an error"
class Refused(Exception):
    def __init__(self, kind, value):
        self.kind = kind
        self.value = value
        super().__init__(f"{kind}: {value}" if value is not None else kind)


def refuse(body):
    errors = body.get("errors")
    if errors:
        Refused(errors[0].get("type", "unknown"), errors[0].get("value"))
