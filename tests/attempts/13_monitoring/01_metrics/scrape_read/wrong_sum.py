# wrong: the sum for the mean; card: "the sum of all seconds"
scrape_read = {"a": 210, "b": 46, "c": 4, "d": 46.0, "e": 12, "f": 9, "g": 0}
