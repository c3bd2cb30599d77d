# right: levels as numbers of logging
def set_up(path):
    logging.config.dictConfig({
        "version": 1,
        "disable_existing_loggers": 0,
        "formatters": {"plain": {"format": "%(levelname)s %(name)s %(message)s"}},
        "handlers": {
            "file": {"class": "logging.FileHandler", "filename": path, "encoding": "utf-8", "formatter": "plain"},
            "screen": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "plain", "level": logging.ERROR},
        },
        "loggers": {"board": {"level": 20, "handlers": ["file"], "propagate": True}},
        "root": {"handlers": ["screen"]},
    })
