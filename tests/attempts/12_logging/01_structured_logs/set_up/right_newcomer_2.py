# right: a tuple, and 1 for True
def set_up(path):
    logging.config.dictConfig({
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"plain": {"format": "%(levelname)s %(name)s %(message)s"}},
        "handlers": {
            "file": {"class": "logging.FileHandler", "filename": path, "encoding": "utf-8", "formatter": "plain"},
            "screen": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "plain", "level": "ERROR"},
        },
        "loggers": {"board": {"level": "INFO", "handlers": ("file",), "propagate": 1}},
        "root": {"handlers": ["screen"]},
    })
