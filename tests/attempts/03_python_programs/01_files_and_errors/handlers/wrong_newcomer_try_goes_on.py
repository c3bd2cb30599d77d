# wrong: the try goes on below the line that failed; card: "the line below it never runs"
handlers = {"a": "ABCD", "b": "BC", "c": "B", "d": "BA", "e": "BCABBC", "f": "BCD", "g": "BCAC"}
