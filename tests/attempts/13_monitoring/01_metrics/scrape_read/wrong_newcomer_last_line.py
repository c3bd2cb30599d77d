# wrong ME6: newcomer: takes away the first line; card: "each line holds the lines above it"
scrape_read = {"a": 210, "b": 46, "c": 4, "d": 0.2, "e": 21, "f": 9, "g": 0}
