# wrong LG1: adds handlers at each call; card: "LG1"
def set_up(path):
    plain = logging.Formatter("%(levelname)s %(name)s %(message)s")
    file = logging.FileHandler(path, encoding="utf-8")
    screen = logging.StreamHandler(sys.stdout)
    screen.setLevel("ERROR")
    for handler, logger in ((file, logging.getLogger("board")), (screen, logging.getLogger())):
        handler.setFormatter(plain)
        logger.addHandler(handler)
    logging.getLogger("board").setLevel("INFO")
    logging.getLogger("board").propagate = True
