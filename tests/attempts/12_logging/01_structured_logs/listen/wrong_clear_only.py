# wrong LG1: replaces handlers, lets records go on; card: "LG1: a record of `shop.pages` meets its own handler"
def listen(names, stream):
    for name in names:
        logger = logging.getLogger(name)
        logger.setLevel("INFO")
        logger.handlers = [logging.StreamHandler(stream)]
