# wrong: only the first name gets a handler; card: "Records are lost"
def listen(names, stream):
    for name in names:
        logger = logging.getLogger(name)
        logger.handlers = []
        logger.setLevel("INFO")
    first = logging.getLogger(sorted(names)[0])
    first.handlers = [logging.StreamHandler(stream)]
