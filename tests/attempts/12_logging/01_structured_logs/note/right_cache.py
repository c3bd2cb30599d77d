# right: functools keeps the text
from functools import cache


class Lazy:
    def __init__(self, build):
        self.build = cache(build)

    def __str__(self):
        return self.build()


def note(log, event, build):
    log.debug("%s %s", event, Lazy(build))
