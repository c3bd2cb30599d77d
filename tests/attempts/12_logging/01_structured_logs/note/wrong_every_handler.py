# wrong LG3: each handler builds; card: "LG3: each handler had it built anew"
class Later:
    def __init__(self, build):
        self.build = build

    def __str__(self):
        return self.build()


def note(log, event, build):
    log.debug("%s %s", event, Later(build))
