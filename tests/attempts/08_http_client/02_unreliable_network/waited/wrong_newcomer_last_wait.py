# wrong: the longest wait, not the sum; card: "all waits together"
# the biggest wait, not all waits together
waited = {"a": 2, "b": 0, "c": 4, "d": 10, "e": 10, "f": 2, "g": 6, "h": 30}
