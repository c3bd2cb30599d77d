# wrong LG3: the logger's level alone decides; card: "LG3: the logger let the record through, and the handler did not"
def note(log, event, build):
    if log.isEnabledFor(logging.DEBUG):
        log.debug("%s %s", event, build())
