# wrong ME6: reads +Inf as the slow ones; card: "the fast ones, too"
scrape_read = {"a": 210, "b": 46, "c": 230, "d": 0.2, "e": 12, "f": 9, "g": 0}
