# right: a list remembers, the object is made inside
def note(log, event, build):
    kept = []

    class Text:
        def __str__(self):
            if kept == []:
                kept.append(build())
            return kept[0]

    log.log(logging.DEBUG, event + " %s", Text())
