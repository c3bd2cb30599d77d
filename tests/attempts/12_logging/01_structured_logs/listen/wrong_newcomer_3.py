# wrong: a name that begins alike stands below; card: "`shops` does not stand below `shop`"
def listen(names, stream):
    for name in sorted(names):
        logger = logging.getLogger(name)
        logger.setLevel("INFO")
        logger.handlers = []
        if not any(name.startswith(other) and name != other for other in names):
            logger.addHandler(logging.StreamHandler(stream))
