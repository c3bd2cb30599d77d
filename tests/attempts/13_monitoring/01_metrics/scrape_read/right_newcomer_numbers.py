# right: newcomer, numbers of several kinds
scrape_read = {"a": 210, "b": 46.0, "c": 4, "d": 0.2, "e": 12, "f": 9, "g": 40 - 40}
