# wrong LG3: __str__ is asked once; card: "LG3: each handler had it built anew"
class Late:
    def __init__(self, build):
        self.build = build

    def __str__(self):
        return self.build()


def note(log, event, build):
    log.debug("%s %s", event, Late(build))
