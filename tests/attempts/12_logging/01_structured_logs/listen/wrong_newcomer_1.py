# wrong LG1: one handler a logger is enough, whoever stands above; card: "LG1: a record of `shop.pages` meets its own handler"
def listen(names, stream):
    for name in names:
        logger = logging.getLogger(name)
        logger.setLevel("INFO")
        logger.handlers = [logging.StreamHandler(stream)]
