# wrong LG3: builds at once; card: "LG3: the text was built before anybody knew"
def note(log, event, build):
    log.debug(f"{event} {build()}")
