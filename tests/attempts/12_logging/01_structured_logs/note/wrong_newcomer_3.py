# wrong: %s calls a function; card: "`%s` shows what `__str__` gives"
def note(log, event, build):
    log.debug("%s %s", event, build)
