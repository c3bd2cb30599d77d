# right: worked out by hand
scrape_read = {"a": 210, "b": 46, "c": 4, "d": 0.2, "e": 12, "f": 9, "g": 0}
