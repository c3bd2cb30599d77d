# wrong LG3: the argument is built before debug is called; card: "LG3: the text was built before anybody knew"
def note(log, event, build):
    log.debug("%s %s", event, build())
