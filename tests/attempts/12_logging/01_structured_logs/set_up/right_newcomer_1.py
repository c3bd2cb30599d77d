# right: stopped at board, both handlers named
def set_up(path):
    logging.config.dictConfig({
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"plain": {"format": "%(levelname)s %(name)s %(message)s"}},
        "handlers": {
            "file": {"class": "logging.FileHandler", "filename": path, "encoding": "utf-8", "formatter": "plain"},
            "screen": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "plain", "level": logging.ERROR},
        },
        "loggers": {"board": {"level": logging.INFO, "handlers": ["file", "screen"], "propagate": False}},
        "root": {"handlers": ["screen"]},
    })
