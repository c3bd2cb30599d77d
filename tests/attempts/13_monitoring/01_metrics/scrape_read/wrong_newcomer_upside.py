# wrong: newcomer: count by sum; card: "searches for each second"
scrape_read = {"a": 210, "b": 46, "c": 4, "d": 5.0, "e": 12, "f": 9, "g": 0}
