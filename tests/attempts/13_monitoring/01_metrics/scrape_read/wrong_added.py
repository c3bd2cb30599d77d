# wrong ME6: buckets taken as separate; card: "contain each other"
scrape_read = {"a": 210, "b": 436, "c": 4, "d": 0.2, "e": 12, "f": 9, "g": 0}
