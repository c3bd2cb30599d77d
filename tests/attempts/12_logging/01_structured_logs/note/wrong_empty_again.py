# wrong LG3: an empty text is built again; card: "an empty text is a text, too"
class Later:
    def __init__(self, build):
        self.build = build
        self.text = ""

    def __str__(self):
        self.text = self.text or self.build()
        return self.text


def note(log, event, build):
    log.debug("%s %s", event, Later(build))
