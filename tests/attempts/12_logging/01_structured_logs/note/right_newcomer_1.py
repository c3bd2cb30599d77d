# right: cache on an object's build
from functools import cache


class Late:
    def __init__(self, build):
        self.build = cache(build)

    def __str__(self):
        return self.build()


def note(log, event, build):
    log.debug("%s %s", event, Late(build))
