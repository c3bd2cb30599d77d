# right: each its own handler, level on it, nothing handed on
def listen(names, stream):
    for name in names:
        logger = logging.getLogger(name)
        logger.setLevel("INFO")
        handler = logging.StreamHandler(stream)
        handler.setLevel("INFO")
        logger.handlers = [handler]
        logger.propagate = False
