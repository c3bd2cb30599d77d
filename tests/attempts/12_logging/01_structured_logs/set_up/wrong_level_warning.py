# wrong LG2: the level of the logger is too high; card: "LG2: the level of `board` turned INFO away"
def set_up(path):
    logging.config.dictConfig({
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"plain": {"format": "%(levelname)s %(name)s %(message)s"}},
        "handlers": {
            "file": {"class": "logging.FileHandler", "filename": path, "encoding": "utf-8", "formatter": "plain"},
            "screen": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "plain", "level": "ERROR"},
        },
        "loggers": {"board": {"level": "WARNING", "handlers": ["file"], "propagate": True}},
        "root": {"handlers": ["screen"]},
    })
