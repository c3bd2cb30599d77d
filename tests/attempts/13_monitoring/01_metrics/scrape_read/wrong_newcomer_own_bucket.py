# wrong ME6: newcomer: each line holds its own bucket; card: "each line holds the lines above it"
scrape_read = {"a": 210, "b": 46, "c": 4, "d": 0.2, "e": 52, "f": 61, "g": 40}
