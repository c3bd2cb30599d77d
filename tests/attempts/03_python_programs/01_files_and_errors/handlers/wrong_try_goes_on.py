# wrong: the try goes on after the line that failed; card: "the line below it never runs"
handlers = {"a": "ABCD", "b": "BC", "c": "B", "d": "BA", "e": "BCABBC", "f": "BD", "g": "BCAC"}
