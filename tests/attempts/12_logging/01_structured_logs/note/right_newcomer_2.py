# right: asks every handler on the way up before it builds
def note(log, event, build):
    if not log.isEnabledFor(logging.DEBUG):
        return
    somebody = False
    logger = log
    while logger is not None:
        for handler in logger.handlers:
            if handler.level <= logging.DEBUG:
                somebody = True
        if not logger.propagate:
            break
        logger = logger.parent
    if somebody:
        log.debug("%s %s", event, build())
