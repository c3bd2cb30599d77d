# right: the topmost names alone get the handler, by the dot
def listen(names, stream):
    handler = logging.StreamHandler(stream)
    handler.setLevel("INFO")
    for name in names:
        logger = logging.getLogger(name)
        logger.setLevel("INFO")
        logger.handlers.clear()
        if not any(name.startswith(other + ".") for other in names):
            logger.addHandler(handler)
