# wrong LG1: a handler only if there is none, so the first stream stays; card: "LG1"
def listen(names, stream):
    for name in names:
        logger = logging.getLogger(name)
        logger.setLevel("INFO")
        logger.propagate = False
        if logger.handlers == []:
            logger.addHandler(logging.StreamHandler(stream))
