# wrong: reads the page from top to bottom, whatever ran; card: "not the order on the page"
out_of_order = {"a": 20000, "b": 10000, "c": 20000, "d": 20, "e": 7, "f": 7, "g": 7, "h": 4}
