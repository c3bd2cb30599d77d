# wrong LG2: the handlers get a level, the loggers none; card: "no way to the stream"
def listen(names, stream):
    for name in names:
        logger = logging.getLogger(name)
        handler = logging.StreamHandler(stream)
        handler.setLevel("INFO")
        logger.handlers = [handler]
        logger.propagate = False
