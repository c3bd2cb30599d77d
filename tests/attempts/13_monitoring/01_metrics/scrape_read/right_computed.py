# right: the subtractions written out
scrape_read = {"a": 210, "b": 226 - 180, "c": 230 - 226, "d": 46.0 / 230, "e": 52 - 40, "f": 61 - 52, "g": 40 - 40}
