# wrong ME6: reads the line itself on the other page; card: "each line holds the lines above it"
scrape_read = {"a": 210, "b": 46, "c": 4, "d": 0.2, "e": 52, "f": 9, "g": 0}
