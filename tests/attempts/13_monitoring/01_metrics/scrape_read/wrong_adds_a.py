# wrong ME6: adds the first two; card: "180 of them are counted twice"
scrape_read = {"a": 390, "b": 46, "c": 4, "d": 0.2, "e": 12, "f": 9, "g": 0}
