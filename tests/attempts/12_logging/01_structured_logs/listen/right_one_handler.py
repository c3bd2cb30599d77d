# right: one handler for all, records stop at the name
def listen(names, stream):
    handler = logging.StreamHandler(stream)
    for logger in [logging.getLogger(name) for name in names]:
        logger.handlers.clear()
        logger.addHandler(handler)
        logger.propagate = False
        logger.setLevel(20)
