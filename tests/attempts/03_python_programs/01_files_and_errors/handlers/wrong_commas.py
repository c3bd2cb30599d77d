# wrong: letters with commas; card: "capitals side by side, nothing between"
handlers = {"a": "A, C, D", "b": "B, C", "c": "B", "d": "B, A", "e": "B C A B B C", "f": "BD", "g": "BCAC"}
