# wrong LG1: root gets the file, too; card: "LG1: the record met the file at `board` and again at root"
def set_up(path):
    logging.config.dictConfig({
        "version": 1,
        "disable_existing_loggers": True,
        "formatters": {"plain": {"format": "%(levelname)s %(name)s %(message)s"}},
        "handlers": {
            "file": {"class": "logging.FileHandler", "filename": path, "encoding": "utf-8", "formatter": "plain"},
            "screen": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "plain", "level": "ERROR"},
        },
        "loggers": {"board": {"level": "INFO", "handlers": ["file"], "propagate": True}},
        "root": {"handlers": ["screen", "file"]},
    })
