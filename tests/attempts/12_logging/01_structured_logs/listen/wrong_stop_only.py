# wrong LG1: stops propagation, keeps the old handlers; card: "LG1: the handler of the first call is still there"
def listen(names, stream):
    for name in names:
        logger = logging.getLogger(name)
        logger.setLevel("INFO")
        logger.addHandler(logging.StreamHandler(stream))
        logger.propagate = False
