# wrong LG1: a logger that leads somewhere needs no new handler; card: "LG1: the handler of the first call is still there"
def listen(names, stream):
    for name in names:
        logger = logging.getLogger(name)
        logger.setLevel("INFO")
        if not logger.hasHandlers():
            logger.addHandler(logging.StreamHandler(stream))
