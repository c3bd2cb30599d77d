# right: asks parent after parent
def listen(names, stream):
    for name in names:
        logger = logging.getLogger(name)
        logger.setLevel("INFO")
        for old in list(logger.handlers):
            logger.removeHandler(old)
    for name in names:
        logger = logging.getLogger(name)
        found = False
        above = logger.parent
        while above is not None:
            for other in names:
                if above is logging.getLogger(other):
                    found = True
            above = above.parent
        if found == False:
            new = logging.StreamHandler(stream)
            new.setLevel(logging.INFO)
            logger.addHandler(new)
