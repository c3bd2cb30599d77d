# right: only the topmost names get a handler, old ones are removed
def listen(names, stream):
    for name in names:
        logger = logging.getLogger(name)
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        logger.setLevel(logging.INFO)
        above = [other for other in names if name.startswith(other + ".")]
        if above == []:
            logger.addHandler(logging.StreamHandler(stream))
